import { OFFICE_RELATIONSHIPS } from './namespaces.js';
import type { Package } from './package.js';
import { damaged, ReadProblem } from './read-problem.js';
import { MADE_FROM, SAVE_AS } from './remedies.js';

/** Content types of packages that are no workbook, and the word for them. */
const OTHERS: readonly (readonly [part: string, what: string])[] = [
  ['wordprocessingml', 'a Word document'],
  ['presentationml', 'a PowerPoint presentation'],
  ['ms-word', 'a Word document'],
  ['ms-powerpoint', 'a PowerPoint presentation'],
  ['visio', 'a Visio drawing'],
];

/** Name of the part that lists the sheets. Throws `ReadProblem` where the archive is no workbook that we read. */
export async function findWorkbookPart(pack: Package): Promise<string> {
  const relationships = await pack.relationships('');
  const main = relationships.find(({ type }) => type === `${OFFICE_RELATIONSHIPS}/officeDocument`);
  if (main === undefined) throw noWorkbook(pack);
  if (main.external || pack.entry(main.target) === null) throw damaged(main.target, 'this part is missing');
  const type = (await pack.contentType(main.target)).toLowerCase();
  if (type.includes('sheet.binary') || main.target.toLowerCase().endsWith('.bin')) {
    throw new ReadProblem('not-a-workbook', 'The file is a binary Excel workbook (.xlsb).', SAVE_AS);
  }
  const other = OTHERS.find(([part]) => type.includes(part));
  if (other) throw new ReadProblem('not-a-workbook', `The file is ${other[1]}, not a workbook.`, MADE_FROM);
  return main.target;
}

function noWorkbook(pack: Package): ReadProblem {
  if (pack.entry('META-INF/manifest.xml') !== null && pack.entry('content.xml') !== null) {
    return new ReadProblem('not-a-workbook', 'The file is an OpenDocument file (.ods).', SAVE_AS);
  }
  if (pack.entry('Index/Document.iwa') !== null || pack.entry('Index.zip') !== null) {
    return new ReadProblem(
      'not-a-workbook',
      'The file is an Apple Numbers document.',
      'Open it in Numbers and choose File, Export To, Excel.',
    );
  }
  if (pack.entry('[Content_Types].xml') !== null || pack.entries.some(({ name }) => /^xl\//i.test(name))) {
    return damaged('_rels/.rels', 'the part that leads to the workbook is missing');
  }
  return new ReadProblem(
    'not-a-workbook',
    'The file is a zip archive, not a workbook.',
    'Unpack it and give the workbooks that it holds.',
  );
}
