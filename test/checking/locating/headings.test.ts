import { strict as assert } from 'node:assert';
import type { CellInput } from '../../../src/workbook/index.js';
import { fieldsOf, rowsOf, spend, SPEND, SPEND_FIELDS, tableOf } from './small-sheets.js';

const records = [1, 2, 3, 4, 5, 6].map((n) => spend(n));

/** The register with other headings: those given, by column letter. */
function headed(headings: Readonly<Record<string, string | null>>): CellInput[][] {
  return [
    SPEND.map((own, i) => headings['ABCDEFGH'[i]!] ?? (headings['ABCDEFGH'[i]!] === null ? null : own)),
    ...records,
  ];
}

describe('headings of a spend register', () => {
  const spelt: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['case and padding', { A: 'DEPARTMENT FAMILY', B: ' entity ', H: ' Amount ' }],
    ['line breaks and double blanks', { G: 'Transaction \nnumber', D: 'Expense  Type' }],
    ['a byte order mark and a "(T)"', { A: '\ufeffDepartment Family', F: 'Supplier(T)' }],
    ['currency signs', { H: 'AP Amount (£)' }],
    ['a badly decoded currency sign', { H: 'Amount Â£' }],
    ['a lost character', { H: 'Amount \ufffd' }],
    ['words run together', { G: 'TransactionNumber', C: 'DatePaid' }],
    ['squashed letters', { G: 'transactionnumber', C: 'datepaid', F: 'suppliername' }],
    ['abbreviations', { A: 'Dept Family', G: 'Trans. No.' }],
    ['plurals', { D: 'Expenses Type', E: 'Expenses Area' }],
    ['another order of words', { C: 'Date of payment' }],
    ['typing errors of real files', { F: 'Suppklier', B: 'Entuty', E: 'Exepnse Area', D: 'Expense Typoe' }],
    ['more typing errors of real files', { F: 'Suppkuer', E: 'Expsense Area', D: 'Expsene Type', C: 'Data' }],
    ['underscores', { A: 'department_family', D: 'expense_type', G: 'transaction_number' }],
  ];
  for (const [name, headings] of spelt) {
    it(`are known with ${name}`, () => {
      const located = tableOf(headed(headings));
      assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
      assert.deepEqual(rowsOf(located), [1, 2, 7]);
    });
  }

  it('say how they were known', () => {
    const located = tableOf(headed({ A: 'Department', D: 'expense_type', F: 'Suppklier' }));
    const match = Object.fromEntries(located.columns.map((column) => [column.field, column.match]));
    assert.equal(match['department_family'], 'synonym');
    assert.equal(match['expense_type'], 'heading');
    assert.equal(match['supplier'], 'typing-error');
    assert.equal(match['amount'], 'heading');
    const sure = new Map(located.columns.map((column) => [column.field, column.confidence]));
    assert.ok(sure.get('supplier')! < sure.get('amount')!);
  });

  it('do not mean what the schema says they do not', () => {
    const rows = [
      [...SPEND, 'Supplier Postcode', 'VAT amount', 'Invoice date'],
      ...records.map((cells) => [...cells, 'TF1 1AA', 20.5, cells[2]!]),
    ];
    const located = tableOf(rows);
    assert.deepEqual(fieldsOf(located), { ...SPEND_FIELDS, K: 'invoice_date' });
    assert.deepEqual(
      located.unmatched.map((column) => column.heading),
      ['Supplier Postcode', 'VAT amount'],
    );
  });
});

describe('values against headings', () => {
  it('exchange type and area where each stands under the other’s heading', () => {
    const located = tableOf(headed({ D: 'Expense Area', E: 'Expense Type' }));
    assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
    const type = located.columns.find((column) => column.field === 'expense_type')!;
    assert.equal(type.match, 'values');
    assert.equal(type.why, 'It is headed “Expense Area”, but its values are those of “Expense type”.');
    assert.deepEqual(located.notes, [
      'The headings “Expense Type” and “Expense Area” stand over each other’s values: they are read exchanged.',
    ]);
  });

  it('leave type and area alone where only some values speak against them', () => {
    const rows = headed({ D: 'Expense Area', E: 'Expense Type' }).map((cells, i) =>
      i === 0 || i > 3 ? cells : cells.map((cell, c) => (c === 3 ? cells[4]! : c === 4 ? cells[3]! : cell)),
    );
    const located = tableOf(rows);
    assert.deepEqual(fieldsOf(located), { ...SPEND_FIELDS, D: 'expense_area', E: 'expense_type' });
    assert.deepEqual(located.notes, []);
  });

  it('leave type and area alone where the values are of another ledger', () => {
    const rows = headed({}).map((cells, i) =>
      i === 0
        ? cells
        : cells.map((cell, c) => (c === 3 ? 'BANK NURSE' : c === 4 ? 'Day Surgery Unit' : cell)),
    );
    assert.deepEqual(fieldsOf(tableOf(rows)), SPEND_FIELDS);
  });

  it('exchange department and body', () => {
    const located = tableOf(headed({ A: 'CCG', B: 'Department' }).map((cells) => cells));
    assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
    assert.equal(located.notes.length, 1);
  });

  it('tell a reference under the name of a date', () => {
    const located = tableOf(headed({ G: 'Transaction Date' }));
    assert.deepEqual(fieldsOf(located), SPEND_FIELDS);
    assert.deepEqual(located.notes, [
      'Column G is headed “Transaction Date”, but its values are those of “Transaction number”.',
    ]);
  });

  it('tell a reference under "Transaction Type"', () => {
    assert.deepEqual(fieldsOf(tableOf(headed({ G: 'Transaction Type' }))), SPEND_FIELDS);
  });

  it('do not take a real transaction type for a reference', () => {
    const rows = headed({ G: 'Transaction Type' }).map((cells, i) =>
      cells.map((cell, c) => (i > 0 && c === 6 ? 'Standard' : cell)),
    );
    const located = tableOf(rows);
    assert.deepEqual(located.unmatched, [{ column: 6, heading: 'Transaction Type' }]);
  });

  it('know a column whose heading is its own value', () => {
    assert.deepEqual(fieldsOf(tableOf(headed({ A: 'Department of Health' }))), SPEND_FIELDS);
    assert.deepEqual(fieldsOf(tableOf(headed({ B: 'NHS Testford CCG' }))), SPEND_FIELDS);
  });

  it('settle a blank heading over names of CCGs, over the only dates and over the only amounts', () => {
    for (const letter of ['B', 'C', 'H']) {
      const located = tableOf(headed({ [letter]: null }));
      assert.deepEqual(fieldsOf(located), SPEND_FIELDS, letter);
      const column = located.columns.find((c) => c.heading === '')!;
      assert.equal(column.match, 'values');
    }
  });

  it('leave a blank heading over suppliers alone', () => {
    const located = tableOf(headed({ F: null, B: null }));
    assert.equal(
      located.columns.some((column) => column.field === 'supplier'),
      false,
    );
    assert.deepEqual(located.unmatched, [{ column: 5, heading: '' }]);
  });
});

describe('a choice that is not made', () => {
  const two = (first: string | null, second: string | null): CellInput[][] => [
    [...SPEND.slice(0, 7), first, second],
    ...records.map((cells, i) => [...cells, 25_000 + i]),
  ];

  for (const [first, second] of [
    ['Gross Amount', 'Net Amount'],
    ['Total Amount', 'Amount'],
    ['Amount', 'Nett Amount'],
    [null, null],
  ] as const) {
    it(`is between the amounts of "${first ?? ''}" and "${second ?? ''}"`, () => {
      const located = tableOf(two(first, second));
      assert.equal(located.table, 'spend25k');
      assert.equal(
        located.columns.some((column) => column.field === 'amount'),
        false,
      );
      assert.deepEqual(located.undecided, [
        { column: 7, heading: first ?? '', candidates: ['amount'] },
        { column: 8, heading: second ?? '', candidates: ['amount'] },
      ]);
    });
  }

  it('is none where the other column cannot be an amount', () => {
    const rows = two('Amount', 'Total Value').map((cells, i) =>
      i === 0 ? cells : [...cells.slice(0, 8), `see note ${i}`],
    );
    assert.deepEqual(fieldsOf(tableOf(rows)), SPEND_FIELDS);
  });

  it('is none between a date of payment and an invoice’s date', () => {
    const rows = [
      [...SPEND.slice(0, 2), 'Invoice date', ...SPEND.slice(3), 'Date paid'],
      ...records.map((cells) => [...cells, cells[2]!]),
    ];
    const fields = fieldsOf(tableOf(rows));
    assert.equal(fields['C'], 'invoice_date');
    assert.equal(fields['I'], 'date');
  });
});
