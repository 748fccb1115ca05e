import { damaged, scanXml, SPREADSHEET, type Package } from '../ooxml/index.js';
import { parseRange, type ExcelTable } from '../workbook/index.js';
import { plainText } from './plain-text.js';

/** Reads the part of an Excel table. */
export async function readTable(pack: Package, part: string): Promise<ExcelTable> {
  const tables: Omit<ExcelTable, 'columns'>[] = [];
  const columns: string[] = [];
  await scanXml(pack.xmlChunks(part), part, {
    open: (tag, depth) => {
      if (tag.namespace !== SPREADSHEET) return;
      if (depth === 1 && tag.local === 'table') {
        const range = parseRange(tag.attribute('ref') ?? '');
        if (range === null) throw damaged(part, 'the table says no range');
        tables.push({
          name: plainText(tag.attribute('displayName') ?? tag.attribute('name') ?? ''),
          range,
          hasHeaderRow: tag.attribute('headerRowCount') !== '0',
          hasTotalsRow: Number(tag.attribute('totalsRowCount') ?? 0) > 0,
        });
      } else if (depth === 3 && tag.local === 'tableColumn')
        columns.push(plainText(tag.attribute('name') ?? ''));
    },
  });
  const [table] = tables;
  if (table === undefined) throw damaged(part, 'it is not a table');
  return { ...table, columns };
}
