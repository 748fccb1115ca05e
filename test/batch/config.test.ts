import assert from 'node:assert/strict';
import { ConfigProblem, parseConfig } from '../../src/batch/index.js';
import { day } from '../../src/workbook/index.js';

const faultsOf = (content: unknown): readonly string[] => {
  try {
    parseConfig(typeof content === 'string' ? content : JSON.stringify(content), 'c.json');
  } catch (error) {
    if (error instanceof ConfigProblem) return error.faults;
    throw error;
  }
  return [];
};

describe('a configuration', () => {
  it('states facts, mappings and rules', () => {
    const { config } = parseConfig(
      JSON.stringify({
        facts: {
          authorityClass: 'central',
          levels: [
            { level: 'Joint commissioning', from: '2015-04-01', to: '2016-03-31' },
            { level: 'Delegated commissioning', from: '2016-04-01' },
          ],
        },
        mappings: [{ sheet: 'Sheet1', table: 'contracts', columns: { A: 'contract_ref', B: null } }],
        rules: { 'PF-01': 'off', 'pf-02': 'on' },
      }),
      'c.json',
    );
    assert.deepEqual(config, {
      facts: {
        authorityClass: 'central',
        levels: [
          { level: 'Joint commissioning', from: day('2015-04-01'), to: day('2016-03-31') },
          { level: 'Delegated commissioning', from: day('2016-04-01'), to: null },
        ],
      },
      mappings: [{ sheet: 'Sheet1', table: 'contracts', columns: { A: 'contract_ref', B: null } }],
      rules: { on: ['pf-02'], off: ['PF-01'] },
    });
  });

  it('may be empty, and may begin with a byte order mark', () => {
    assert.deepEqual(parseConfig('\uFEFF{}', 'c.json').config, {});
  });

  const faulty: readonly [name: string, content: unknown, fault: RegExp][] = [
    ['that is not JSON', '{ "facts": ', /^It is not JSON/],
    ['with an unknown key', { fact: {} }, /^unknown: fact$/],
    [
      'with a level that there is not',
      { facts: { levels: [{ level: 'Full', from: '2015-04-01' }] } },
      /^facts\.levels\[0\]\.level: should be "None" or "Greater involvement" or/,
    ],
    [
      'with a date that is not one',
      { facts: { levels: [{ level: 'None', from: '31/03/2015' }] } },
      /^facts\.levels\[0\]\.from: should be a date written YYYY-MM-DD$/,
    ],
    [
      'with a level that ends before it starts',
      { facts: { levels: [{ level: 'None', from: '2015-04-01', to: '2015-03-31' }] } },
      /^facts\.levels\[0\]: ends before it starts$/,
    ],
    [
      'with two levels on one day',
      {
        facts: {
          levels: [
            { level: 'None', from: '2015-04-01', to: '2016-04-01' },
            { level: 'Joint commissioning', from: '2016-04-01' },
          ],
        },
      },
      /^facts\.levels: two levels hold on the same day$/,
    ],
    [
      'with a table that there is not',
      { mappings: [{ sheet: 'S', table: 'contract' }] },
      /^mappings\[0\]\.table: there is no table "contract"; tables are org, /,
    ],
    [
      'with a field that the table lacks',
      { mappings: [{ sheet: 'S', table: 'contracts', columns: { C: 'supplier' } }] },
      /^mappings\[0\]\.columns\.C: the table contracts has no field "supplier"; fields are contract_ref, /,
    ],
    [
      'with a header row of 0',
      { mappings: [{ sheet: 'S', table: 'contracts', headerRow: 0 }] },
      /^mappings\[0\]\.headerRow: should be at least 1$/,
    ],
    [
      'without a sheet',
      { mappings: [{ table: 'contracts' }] },
      /^mappings\[0\]\.sheet: should be a text in quotation marks$/,
    ],
    [
      'with a rule that there is not',
      { rules: { 'XX-99': 'off' } },
      /^rules\.XX-99: there is no rule with this id$/,
    ],
    [
      'that sets a rule to something else',
      { rules: { 'PF-01': 'maybe' } },
      /^rules\.PF-01: should be "on" or "off"$/,
    ],
    ['that is a list', [], /^should be an object in \{ \}$/],
  ];
  for (const [name, content, fault] of faulty)
    it(`${name} is refused, with the path to the fault`, () => {
      const faults = faultsOf(content);
      assert.equal(faults.length, 1, faults.join('\n'));
      assert.match(faults[0]!, fault);
    });

  it('allows levels that follow one another without a day in common', () => {
    const levels = [
      { level: 'None', from: '2013-04-01', to: '2015-03-31' },
      { level: 'Joint commissioning', from: '2015-04-01' },
    ];
    assert.deepEqual(faultsOf({ facts: { levels } }), []);
  });
});
