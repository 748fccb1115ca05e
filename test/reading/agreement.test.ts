import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as XLSX from '@e965/xlsx';
import { cellAddress } from '../../src/workbook/index.js';
import {
  assertAgreement,
  loadKnown,
  pathOf,
  plainFormula,
  readOurs,
  workbookFiles,
  workbooksAreHere,
  type Said,
  type SaidWorkbook,
} from '../support/agreement.js';

/** Codes that SheetJS has for error values. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

describe('agreement with @e965/xlsx', function () {
  this.timeout(600_000);

  before(function () {
    if (!workbooksAreHere) {
      console.log('      ../shared/data/workbooks is not here: skipped');
      this.skip();
    }
  });

  it('on every cell of every workbook, but for the known differences', async () => {
    const known = loadKnown('e965-xlsx');
    const files = workbookFiles();
    assert(files.length > 300);
    let cells = 0;
    for (const file of files) {
      const ours = await readOurs(file);
      const theirs = readTheirs(file);
      if (ours === null) continue;
      assert.equal(
        theirs === null,
        file in known.refusedByOther,
        `${file}: whether the other reader refuses it`,
      );
      if (theirs === null) continue;
      assertAgreement(file, ours, theirs, known);
      for (const sheet of ours.values()) cells += sheet.size;
    }
    assert(cells > 900_000, `only ${cells} cells were compared`);
    for (const file of [...Object.keys(known.differences), ...Object.keys(known.refusedByOther)]) {
      assert(files.includes(file), `${file} is listed but not there`);
      assert(!file.startsWith('communitiesuk/'), `${file} is an ordinary workbook: nothing may differ`);
    }
  });
});

function readTheirs(file: string): SaidWorkbook | null {
  let workbook: XLSX.WorkBook;
  try {
    workbook = XLSX.read(readFileSync(pathOf(file)), { dense: true, cellText: false, cellHTML: false });
  } catch {
    return null;
  }
  return new Map(workbook.SheetNames.map((name) => [name, saidOf(workbook.Sheets[name])]));
}

function saidOf(sheet: XLSX.WorkSheet | undefined): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const rows = (sheet as XLSX.DenseWorkSheet | undefined)?.['!data'] ?? [];
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.v === undefined && cell.f === undefined) return;
      said.set(cellAddress(r, c), {
        value: valueOf(cell),
        formula: cell.f === undefined ? null : plainFormula(cell.f),
      });
    }),
  );
  return said;
}

function valueOf({ t, v }: XLSX.CellObject): string {
  if (v === undefined) return 'not calculated';
  if (t === 'e') return `e:${ERRORS[Number(v)] ?? String(v)}`;
  return `${t === 's' ? 't' : t}:${String(v)}`;
}
