import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { assign } from '../../../src/checking/locating/assignment.js';
import { isAmountText, isDateText } from '../../../src/checking/locating/profile.js';
import { editDistance } from '../../../src/checking/locating/typing-errors.js';
import { isUnitsOnly, unitsIn } from '../../../src/checking/locating/units-in-text.js';
import { schemaVocabulary } from '../../../src/checking/locating/vocabulary.js';
import { readHeading } from '../../../src/checking/locating/words.js';
import { SCHEMA } from './sheets-of-tables.js';

describe('headings taken apart', () => {
  const key = (text: string): string => readHeading(text).key;

  it('have one key in every spelling that means the same', () => {
    const spellings: readonly (readonly string[])[] = [
      [
        'Amount',
        ' amount ',
        'AMOUNT',
        'Amount (£)',
        'Amount £',
        "Amount £'s",
        'Amount £000',
        '\ufeffAmount',
        'Amount Â£',
      ],
      [
        'Transaction number',
        'Transaction \nNumber',
        'Transaction No.',
        'TransactionNumber',
        'transaction_number',
        'Trans no',
      ],
      ['Supplier', 'Suppliers', 'Supplier(T)', 'Supplier:', 'supplier*'],
      ['Year to date / Budget', 'YTD Budget', 'Year to date - budget', "YTD budget £'000"],
      ['Aims and outcomes', 'Aims & outcomes'],
      ['Health and Wellbeing Board’s area', "Health and wellbeing board's area"],
    ];
    for (const group of spellings) {
      for (const spelling of group) assert.equal(key(spelling), key(group[0]!), spelling);
    }
  });

  it('keep apart what differs', () => {
    assert.notEqual(key('Start date'), key('End date'));
    assert.notEqual(key('Planned surplus/(deficit)'), key('Planned'));
    assert.notEqual(key('Recurrent'), key('Non-recurrent'));
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const heading = readHeading(text);
        assert.equal(heading.words.length, heading.spelt.length);
      }),
    );
  });
});

describe('the vocabulary', () => {
  it('knows every heading and synonym of the schema as the field’s own', () => {
    for (const table of SCHEMA) {
      for (const [name, field] of Object.entries(table.fields)) {
        for (const text of [field.heading, ...field.synonyms]) {
          const hits = schemaVocabulary().lookUp(readHeading(text), false);
          const own = hits.filter((hit) => hit.slot.table === table);
          const best = Math.max(...own.map((hit) => hit.score));
          assert.ok(
            own.some((hit) => hit.slot.name === name && hit.score === best),
            `${table.name}.${name}: "${text}"`,
          );
        }
      }
    }
  });

  it('refuses headings that a field says it does not mean, misspelt or not', () => {
    for (const text of ['Supplier Postcode', 'Supplier Postcode ', 'SUPPLIER POSTCODE']) {
      const hits = schemaVocabulary().lookUp(readHeading(text), true);
      assert.equal(
        hits.some((hit) => hit.slot.table.name === 'spend25k' && hit.slot.name === 'supplier'),
        false,
      );
    }
  });
});

describe('typing errors', () => {
  it('are counted as edits, an exchange of neighbours being one', () => {
    assert.equal(editDistance('suppklier', 'supplier', 2), 1);
    assert.equal(editDistance('suppkuer', 'supplier', 2), 2);
    assert.equal(editDistance('entuty', 'entity', 2), 1);
    assert.equal(editDistance('exepnse', 'expense', 2), 1);
    assert.equal(editDistance('expsene', 'expense', 2), 2);
    assert.equal(editDistance('amount', 'supplier', 2), 3);
    assert.equal(editDistance('', 'ab', 2), 2);
  });

  it('are as many there as back, and none in the same word', () => {
    const word = fc.stringMatching(/^[a-c]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(editDistance(a, b, 8), editDistance(b, a, 8));
        assert.equal(editDistance(a, b, 8) === 0, a === b);
      }),
    );
  });
});

describe('the assignment', () => {
  /** The greatest sum that pairs can have, by trying every way. */
  function greatest(weights: readonly (readonly number[])[], row = 0, taken = 0): number {
    if (row === weights.length) return 0;
    let best = greatest(weights, row + 1, taken);
    weights[row]!.forEach((weight, column) => {
      if (weight <= 0 || (taken & (1 << column)) !== 0) return;
      best = Math.max(best, weight + greatest(weights, row + 1, taken | (1 << column)));
    });
    return best;
  }

  it('is one to one and as good as any', () => {
    const matrix = fc.integer({ min: 1, max: 5 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(matrix, (weights) => {
        const chosen = assign(weights, weights[0]!.length);
        const made = chosen.filter((column) => column >= 0);
        assert.equal(new Set(made).size, made.length);
        const sum = chosen.reduce(
          (total, column, row) => total + (column < 0 ? 0 : weights[row]![column]!),
          0,
        );
        assert.equal(sum, greatest(weights));
        chosen.forEach((column, row) => assert.ok(column < 0 || weights[row]![column]! > 0));
      }),
      { numRuns: 500 },
    );
  });

  it('does not give the first row what another needs more', () => {
    assert.deepEqual(
      assign(
        [
          [9, 8],
          [9, 0],
        ],
        2,
      ),
      [1, 0],
    );
  });
});

describe('units', () => {
  for (const [text, unit] of [
    ['£000', 'GBP000'],
    ["£'000s", 'GBP000'],
    ['£’000', 'GBP000'],
    ["'000s", 'GBP000'],
    ['£k', 'GBP000'],
    ['(in thousands)', 'GBP000'],
    ['GBP 000', 'GBP000'],
    ['£m', 'GBPm'],
    ['£ million', 'GBPm'],
    ['£M', 'GBPm'],
    ['£', 'GBP'],
    ['GBP', 'GBP'],
    ['Spend over £25,000', 'GBP'],
    ['Amount', null],
    ['Room 000', null],
  ] as const) {
    it(`of "${text}" are ${unit ?? 'not stated'}`, () => assert.equal(unitsIn(text), unit));
  }

  it('may be all that a text says', () => {
    for (const text of ['£', '£000', "(£'000s)", '£m', '%', 'No.', '£000s'])
      assert.ok(isUnitsOnly(text), text);
    for (const text of ['£25,000', 'Amount £', '500', 'Total', '']) assert.ok(!isUnitsOnly(text), text);
  });
});

describe('values by their look', () => {
  it('are dates', () => {
    const dates = [
      '30/04/2020',
      '4/30/2020',
      '30-Apr-20',
      '1st April 2015',
      'April 1, 2015',
      '2015-04-01',
      '01.04.15',
    ];
    for (const text of [...dates, '2015-04-01 00:00:00']) assert.ok(isDateText(text), text);
    for (const text of ['31794888', '1,938.27', 'May', '2015/16', 'PCN DES 2020'])
      assert.ok(!isDateText(text), text);
  });

  it('are amounts', () => {
    const amounts = [
      '9,038,600.00',
      '-94,178.02',
      '(123)',
      '£1,234.50',
      '-£5',
      '1,234 CR',
      '£1.2m',
      '12%',
      '961.3',
      '0',
    ];
    for (const text of amounts) assert.ok(isAmountText(text), text);
    for (const text of ['P-4', '30/04/2020', '04R', 'Total', '', '-', 'RX1'])
      assert.ok(!isAmountText(text), text);
  });
});
