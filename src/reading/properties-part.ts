import { ReadProblem, scanXml, XmlText, type Package } from '../ooxml/index.js';

const CORE_PROPERTIES =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const TERMS = 'http://purl.org/dc/terms/';

/** A date and time as Office writes it is far shorter than this. */
const LONGEST = 64;

/**
 * When the workbook was last saved, as it says itself: `2015-10-02T09:30:00Z`. Null where it does not say, or where
 * the part that would cannot be read: no cell depends on it.
 */
export async function readModified(pack: Package): Promise<string | null> {
  try {
    const found = (await pack.relationships('')).find(({ type }) => type === CORE_PROPERTIES);
    if (found === undefined || found.external || pack.entry(found.target) === null) return null;
    return await modifiedIn(pack, found.target);
  } catch (error) {
    if (error instanceof ReadProblem) return null;
    throw error;
  }
}

async function modifiedIn(pack: Package, part: string): Promise<string | null> {
  const text = new XmlText(part, LONGEST);
  let isWithin = false;
  let modified: string | null = null;
  await scanXml(pack.xmlChunks(part), part, {
    open: (tag, depth) => {
      if (depth === 2) isWithin = tag.local === 'modified' && tag.namespace === TERMS;
    },
    text: (bytes, start, end, literal) => {
      if (isWithin) text.append(bytes, start, end, literal);
    },
    close: (_, depth) => {
      if (depth !== 2 || !isWithin) return;
      isWithin = false;
      const stated = text.toString().trim();
      if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z?$/.test(stated)) modified = stated;
    },
  });
  return modified;
}
