import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { check, readWorkbook, type Workbook } from 'ccg-check';
import { nodePlatform } from 'ccg-check/node';
import { readZip } from '../src/ooxml/index.js';

/** What is measured: each does its whole work on a file and gives a count that shows that it did. */
export const SUBJECTS: Readonly<Record<string, (file: string) => Promise<number>>> = {
  /** The floor: every entry of the archive inflated by node:zlib and thrown away. Gives bytes. */
  'merely inflating': async (file) => {
    const bytes = await readFile(file);
    let inflated = 0;
    for (const entry of readZip(bytes, 1_000))
      for await (const chunk of nodePlatform.inflateRaw(entry.raw)) inflated += chunk.length;
    return inflated;
  },
  /** Gives rows. */
  'ccg-check, reading': async (file) => {
    const bytes = await readFile(file);
    const workbook = await readWorkbook(bytes, { platform: nodePlatform, fileName: basename(file) });
    return workbook.sheets[0]!.rowCount;
  },
  /** Gives findings. */
  'ccg-check, whole check': async (file) => {
    const workbook = await workbookOf(file);
    return check({ workbooks: [{ path: basename(file), workbook }] }).findings.length;
  },
  /** All that is done to find and read the tables, and no rule. Gives findings: none. */
  'ccg-check, without rules': async (file) => {
    const workbook = await workbookOf(file);
    return check({ workbooks: [{ path: basename(file), workbook }] }, { rules: [] }).findings.length;
  },
  'exceljs, streaming reader': async (file) => {
    const { default: exceljs } = await import('exceljs');
    let rows = 0;
    for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(createReadStream(file), {}))
      for await (const row of sheet) rows += row.cellCount > 0 ? 1 : 0;
    return rows;
  },
  'exceljs, whole': async (file) => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(file);
    return workbook.worksheets[0]!.rowCount;
  },
  '@e965/xlsx, dense': async (file) => {
    const xlsx = await import('@e965/xlsx');
    const workbook = xlsx.read(readFileSync(file), { dense: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0]!];
    if (sheet === undefined) throw new Error('the sheet is missing');
    return (sheet as unknown as { '!data': unknown[] })['!data'].length;
  },
};

/** As the command line reads it: without the texts of formulas. */
async function workbookOf(file: string): Promise<Workbook> {
  const bytes = await readFile(file);
  return readWorkbook(bytes, { platform: nodePlatform, fileName: basename(file), formulas: false });
}
