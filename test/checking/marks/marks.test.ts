import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DossierResult, Finding } from '../../../src/checking/index.js';
import { freeListName, isFindingsList, LINK_COLUMN, marksOf } from '../../../src/checking/marks/index.js';
import { mergedRanges } from '../../../src/checking/marks/merged-ranges.js';
import { markFormula, listFormula, ownFormula } from '../../../src/checking/marks/signature.js';
import { memoryWorkbook, rangeAddress } from '../../../src/workbook/index.js';
import { aFinding, aResult, accepted } from '../../support/findings.js';

/** The marks of findings in one workbook, `book.xlsx`. */
function marks(findings: readonly Finding[], more: Partial<DossierResult> = {}, notesPerSheet?: number) {
  const options = { rules: [{ id: 'PF-01', title: 'Pools pay for own functions' }] };
  return marksOf(
    aResult(findings, more),
    'book.xlsx',
    notesPerSheet === undefined ? options : { ...options, notesPerSheet },
  );
}

describe('marks', () => {
  it('fill each cell by its worst finding that stands', () => {
    const { sheets } = marks([
      aFinding({ cell: 'B2', severity: 'info' }),
      aFinding({ cell: 'B2', severity: 'error' }),
      aFinding({ cell: 'B3', severity: 'error' }),
      aFinding({ cell: 'C7', severity: 'warning' }),
      aFinding({ cell: 'D1', severity: 'error', acceptance: accepted }),
      aFinding({ cell: 'C8', severity: 'warning', acceptance: { ...accepted, status: 'changed' } }),
    ]);
    assert.deepEqual(
      sheets[0]?.fills.map(({ kind, ranges }) => [kind, ranges.map(rangeAddress)]),
      [
        ['error', ['B2:B3']],
        ['warning', ['C7:C8']],
        ['accepted', ['D1']],
      ],
    );
  });

  it('say all findings of a cell in one note, the worst first', () => {
    const [sheet] = marks([
      aFinding({
        cell: 'B2',
        severity: 'warning',
        rule: 'PR-03',
        message: 'The notice is late.',
        remedy: '',
      }),
      aFinding({ cell: 'B2', severity: 'error', message: 'The CCG pays £5.', remedy: 'Move the line.' }),
    ]).sheets;
    assert.deepEqual(sheet?.notes, [
      {
        row: 1,
        column: 1,
        text: '● Error, PF-01: The CCG pays £5.\nWhat to do: Move the line.\nSource: Guidance\n\n▲ Warning, PR-03: The notice is late.\nSource: Guidance',
      },
    ]);
  });

  it('say how many findings of a cell are not in its note', () => {
    const [sheet] = marks(Array.from({ length: 8 }, () => aFinding({ cell: 'A1' }))).sheets;
    assert.match(sheet!.notes[0]!.text, /\n\nAnd 2 more findings: see the sheet “CCG check findings”\.$/);
  });

  it('leave out findings of other workbooks, and mark no cell for those without one', () => {
    const { sheets, list } = marks([
      aFinding({ workbook: 'other.xlsx', cell: 'A1' }),
      aFinding({ sheet: null, cell: null, message: 'No Cover.' }),
    ]);
    assert.deepEqual(sheets, []);
    assert.deepEqual(
      list.rows.map(({ cells, link }) => [cells[4], link]),
      [['No Cover.', null]],
    );
  });

  it('give notes to the worst findings only where there are too many, and say so', () => {
    const { sheets, list } = marks(
      [
        aFinding({ cell: 'A1', severity: 'info' }),
        aFinding({ cell: 'A9', severity: 'error' }),
        aFinding({ cell: 'A5', severity: 'warning' }),
      ],
      {},
      2,
    );
    assert.deepEqual(
      sheets[0]!.notes.map(({ row }) => row),
      [4, 8],
    );
    assert.equal(
      list.sentences.at(-1),
      'On Pools the 2 cells with the worst findings have a note, of 3 cells that are marked.',
    );
  });

  it('are asked for by the path of a workbook of the result', () => {
    assert.throws(() => marksOf(aResult([]), 'elsewhere.xlsx'), RangeError);
  });
});

describe('the list of findings', () => {
  it('has a row for each finding with its rule, place, remedy, source and answer', () => {
    const { list } = marks([
      aFinding({ cell: 'B2', severity: 'error', acceptance: accepted }),
      aFinding({ cell: 'D8', severity: 'warning', message: 'Too much.', remedy: 'Pay less.' }),
    ]);
    assert.equal(list.columns[LINK_COLUMN]?.heading, 'Cell');
    assert.deepEqual(list.rows[0], {
      kind: 'warning',
      cells: [
        '▲ Warning',
        'PF-01 Pools pay for own functions',
        'Pools',
        'D8',
        'Too much.',
        'Pay less.',
        'Guidance: “own functions”',
        '',
      ],
      link: { sheet: 'Pools', cell: 'D8' },
    });
    assert.equal(list.rows[1]?.cells[0], '✓ Accepted');
    assert.equal(
      list.rows[1].cells[7],
      'Error, accepted until 31 March 2016 by Chief finance officer: Agreed with NHS England.',
    );
  });

  it('opens with whose workbook it is, the verdict, and how much was checked', () => {
    const evaluated = {
      rule: 'PF-01',
      judged: 3,
      outsideDates: 0,
      passedOver: 0,
      notJudged: [],
      findings: 2,
    };
    const { list } = marks([aFinding({ cell: 'B2' }), aFinding({ cell: 'B3', acceptance: accepted })], {
      ccg: '99X',
      ccgName: 'NHS Anytown CCG',
      periodEnd: '2016-03-31',
      periodFrom: 'cover',
      evaluated: [evaluated],
      notEvaluated: [{ rule: 'AQ-01', limb: null, reason: 'table-missing', detail: 'no table of providers' }],
    });
    assert.deepEqual(list.sentences, [
      'book.xlsx, NHS Anytown CCG (99X), to 31 March 2016 (from the Cover)',
      'Found in this workbook: 1 error. 1 finding is accepted.',
      '1 of 2 rules checked. What was not checked, and why, stands at the end of the list.',
    ]);
  });

  it('never says that all is well', () => {
    assert.equal(marks([]).list.sentences[1], 'Nothing was found wrong in what was checked.');
    assert.equal(
      marks([aFinding({ acceptance: accepted })]).list.sentences[1],
      'Nothing else was found wrong in what was checked. 1 finding is accepted.',
    );
  });

  it('ends with what was not checked and why: rules together by reason, rows, faults', () => {
    const missing = { limb: null, reason: 'table-missing', detail: 'no table of pools' } as const;
    const { list } = marks([], {
      notEvaluated: [
        { ...missing, rule: 'PF-01' },
        { ...missing, rule: 'PF-02' },
        { rule: 'BR-03', limb: 'b', reason: 'rule-off', detail: 'as the configuration says' },
      ],
      evaluated: [
        {
          rule: 'PR-04',
          judged: 4,
          outsideDates: 0,
          passedOver: 0,
          findings: 0,
          notJudged: [
            { reason: 'blank', count: 2, detail: 'Service category is blank', cells: 'C7:C8' },
            { reason: 'outside-dates', count: 9, detail: 'too early', cells: 'C9' },
          ],
        },
      ],
      faults: [{ rule: 'PP-01', message: 'RangeError: no' }],
    });
    assert.deepEqual(
      list.rows.map(({ kind, cells }) => [kind, cells[0], cells[1], cells[4]]),
      [
        [null, '– Not checked', 'PF-01, PF-02', 'A table that they need was not found: no table of pools.'],
        [null, '– Not checked', 'BR-03 (b)', 'It is turned off: as the configuration says.'],
        [
          null,
          '– Not checked',
          'PR-04',
          '2 rows not judged (C7:C8): a cell is blank: Service category is blank.',
        ],
        [null, '– Not checked', 'PP-01', 'ccg-check failed: RangeError: no'],
      ],
    );
  });
});

describe('the ranges of marked cells', () => {
  it('are few', () => {
    const cells = ['B2', 'B3', 'B4', 'C2', 'C3', 'C4', 'E4', 'D9', 'C9'].map((address) => {
      return { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
    });
    assert.deepEqual(mergedRanges(cells).map(rangeAddress), ['B2:C4', 'C9:D9', 'E4']);
  });

  it('hold each cell once, and no other', () => {
    const cell = fc.record({ row: fc.nat(7), column: fc.nat(7) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const held = mergedRanges(cells).flatMap(({ firstRow, lastRow, firstColumn, lastColumn }) => {
          const all: string[] = [];
          for (let row = firstRow; row <= lastRow; row++)
            for (let column = firstColumn; column <= lastColumn; column++) all.push(`${row},${column}`);
          return all;
        });
        const expected = new Set(cells.map(({ row, column }) => `${row},${column}`));
        assert.deepEqual(held.sort(), [...expected].sort());
      }),
    );
  });
});

describe('what is ours', () => {
  it('is known by a formula that names us and is always true', () => {
    assert.equal(markFormula('error'), '"CCG check: error"<>""');
    assert.equal(ownFormula(markFormula('accepted')), 'mark');
    assert.equal(ownFormula('=' + markFormula('info')), 'mark');
    assert.equal(ownFormula(listFormula('error', 'A1=1')), 'list');
    for (const other of ['TRUE', '"CCG check"<>""', 'A1="CCG check: error"', '"CCG check: else"<>""'])
      assert.equal(ownFormula(other), null, other);
  });

  it('is a sheet of our name that opens with our title, and no other', () => {
    const sheet = (name: string, title: string) => memoryWorkbook([{ name, rows: [[title]] }]).sheets[0]!;
    assert.equal(isFindingsList(sheet('CCG check findings', 'CCG check: findings')), true);
    assert.equal(isFindingsList(sheet('CCG check findings (3)', 'CCG check: findings')), true);
    assert.equal(isFindingsList(sheet('CCG check findings', 'Findings')), false);
    assert.equal(isFindingsList(sheet('Findings', 'CCG check: findings')), false);
  });

  it('takes a name that no other sheet has', () => {
    assert.equal(freeListName(['Data']), 'CCG check findings');
    assert.equal(freeListName(['ccg CHECK findings', 'CCG check findings (2)']), 'CCG check findings (3)');
  });
});
