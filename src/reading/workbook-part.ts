import { damaged, OFFICE_RELATIONSHIPS, ReadProblem, scanXml, SPREADSHEET, XmlText } from '../ooxml/index.js';
import type { Package } from '../ooxml/index.js';
import type { DefinedName, Sheet } from '../workbook/index.js';
import type { Budget } from './limits.js';
import { plainText } from './plain-text.js';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Reads the workbook part: its sheets in their order, its defined names, its date system. */
export async function readWorkbookPart(pack: Package, part: string, budget: Budget): Promise<WorkbookPart> {
  const sheets: ListedSheet[] = [];
  const definedNames: DefinedName[] = [];
  const text = new XmlText(part, budget.longestText);
  let date1904 = false;
  let name: Omit<DefinedName, 'refersTo'> | null = null;
  await scanXml(pack.xmlChunks(part), part, {
    open: (tag, depth) => {
      if (depth === 1 && (tag.local !== 'workbook' || tag.namespace !== SPREADSHEET)) {
        throw damaged(part, 'it is not the part that lists the sheets');
      }
      if (tag.namespace !== SPREADSHEET) return;
      if (depth === 2 && tag.local === 'workbookPr') date1904 = tag.flag('date1904');
      else if (depth === 3 && tag.local === 'sheet') {
        sheets.push({
          name: tag.attribute('name') ?? '',
          visibility: visibilityOf(tag.attribute('state')),
          relationship: tag.attributeOf(OFFICE_RELATIONSHIPS, 'id') ?? '',
        });
        if (sheets.length > budget.limits.sheets) {
          throw new ReadProblem('too-large', `The workbook has more than ${budget.limits.sheets} sheets.`);
        }
      } else if (depth === 3 && tag.local === 'definedName') {
        const sheet = tag.attribute('localSheetId');
        name = {
          name: plainText(tag.attribute('name') ?? ''),
          sheet: sheet === null ? null : Number(sheet),
          hidden: tag.flag('hidden'),
        };
        text.clear();
      }
    },
    text: (bytes, start, end, literal) => {
      if (name !== null) text.append(bytes, start, end, literal);
    },
    close: (local, depth) => {
      if (depth !== 3 || local !== 'definedName' || name === null) return;
      text.resolveEscapes();
      definedNames.push({ ...name, refersTo: text.toString() });
      name = null;
    },
  });
  return { sheets, definedNames, date1904 };
}

function visibilityOf(state: string | null): Sheet['visibility'] {
  return state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible';
}
