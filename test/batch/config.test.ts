import assert from 'node:assert/strict';
import { ConfigProblem, parseConfig } from '../../src/batch/index.js';
import { rulesCalled } from '../../src/index.js';
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

const accepted = {
  rule: 'PR-10',
  reason: 'The supplier alone has the licence.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: '2015-04-01',
  until: '2016-03-31',
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

  it('sets severities by rule and by message; a rule that has one is on', () => {
    const { config } = parseConfig(
      JSON.stringify({
        packs: ['historic-2010-proposals'],
        rules: { 'pf-01': 'info', 'PF-01/corePrimaryMedical': 'warning', 'TR-02': 'off', 'TR-05': 'on' },
      }),
      'c.json',
    );
    assert.deepEqual(config, {
      rules: { on: ['pf-01', 'TR-05'], off: ['TR-02'], packs: ['historic-2010-proposals'] },
      severities: { 'PF-01': 'info', 'PF-01/corePrimaryMedical': 'warning' },
    });
  });

  it('sets a severity for every rule that an alias stands for', () => {
    const { config } = parseConfig('{ "rules": { "IN-08": "info" } }', 'c.json');
    assert.deepEqual(
      config.severities,
      Object.fromEntries(rulesCalled('IN-08').map(({ id }) => [id, 'info'])),
    );
    assert.ok(rulesCalled('IN-08').length > 1);
  });

  it('states values of parameters, money in pounds, with dates or without', () => {
    const { config } = parseConfig(
      JSON.stringify({
        parameters: {
          'procurement.local-quotations-from': 10_000,
          'procurement.local-tender-over': [
            { value: 40_000.5, from: '2014-04-01', to: '2016-03-31', note: 'Standing orders, 7.2' },
            { value: 60_000, from: '2016-04-01' },
          ],
          'primary-care.global-sum-price': { value: 75.77, from: '2015-04-01', to: '2016-03-31' },
          'integrity.sum-tolerance-per-figure': 1,
          'governance.governing-body-committees': ['Audit'],
        },
      }),
      'c.json',
    );
    assert.deepEqual(config.parameters, {
      'procurement.local-quotations-from': [{ value: 1_000_000 }],
      'procurement.local-tender-over': [
        { value: 4_000_050, from: '2014-04-01', to: '2016-03-31', note: 'Standing orders, 7.2' },
        { value: 6_000_000, from: '2016-04-01' },
      ],
      'primary-care.global-sum-price': [{ value: 757_700, from: '2015-04-01', to: '2016-03-31' }],
      'integrity.sum-tolerance-per-figure': [{ value: 1 }],
      'governance.governing-body-committees': [{ value: ['Audit'] }],
    });
  });

  it('accepts findings, by table or sheet and by reference', () => {
    const { config } = parseConfig(
      JSON.stringify({
        acceptances: [
          { ...accepted, where: { ccg: '99X', table: 'Contracts', key: 'C-014' }, figures: 125_000 },
          {
            ...accepted,
            rule: 'PR-10/noNotice',
            where: { table: 'procurement', key: { procurement_ref: 7 } },
          },
          { ...accepted, figures: { est_value: 125_000.5 } },
        ],
      }),
      'c.json',
    );
    const rest = { ...accepted, from: day('2015-04-01'), until: day('2016-03-31') };
    assert.deepEqual(config.acceptances, [
      { ...rest, where: { ccg: '99X', table: 'contracts', key: 'C-014' }, figures: 125_000 },
      { ...rest, rule: 'PR-10/noNotice', where: { table: 'procurement', key: ['7'] } },
      { ...rest, figures: { est_value: 125_000.5 } },
    ]);
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
      /^rules\.PF-01: should be "on" or "off" or "error" or "warning" or "info"$/,
    ],
    [
      'with a message that the rule does not have',
      { rules: { 'PF-01/none': 'off' } },
      /^rules\.PF-01\/none: the rule has no message "none"; messages are corePrimaryMedical/,
    ],
    [
      'that turns a message on',
      { rules: { 'PF-01/corePrimaryMedical': 'on' } },
      /^rules\.PF-01\/corePrimaryMedical: should be "off", "error", "warning" or "info": a message is on with/,
    ],
    [
      'with a pack that there is not',
      { packs: ['historic'] },
      /^packs\[0\]: should be "historic-2010-proposals"$/,
    ],
    [
      'with a parameter that there is not',
      { parameters: { 'procurement.limit': 1 } },
      /^parameters\.procurement\.limit: there is no parameter with this id/,
    ],
    [
      'with an amount as a text',
      { parameters: { 'procurement.local-tender-over': '£50,000' } },
      /^parameters\.procurement\.local-tender-over: should be an amount in pounds, such as 15000 or 88\.96/,
    ],
    [
      'with half a penny',
      { parameters: { 'procurement.local-tender-over': { value: 0.125 } } },
      /^parameters\.procurement\.local-tender-over\.value: should be an amount in pounds/,
    ],
    [
      'with a value of another kind',
      { parameters: { 'conflicts.declaration-days': [{ value: 28.5 }] } },
      /^parameters\.conflicts\.declaration-days\[0\]\.value: should be a whole number of days, above 0$/,
    ],
    [
      'with a value that ends before it starts',
      { parameters: { 'procurement.local-tender-over': { value: 1, from: '2016-04-01', to: '2016-03-31' } } },
      /^parameters\.procurement\.local-tender-over: ends before it starts$/,
    ],
    [
      'with a date of a value that is none',
      { parameters: { 'procurement.local-tender-over': [{ value: 1, from: '1/4/16' }] } },
      /^parameters\.procurement\.local-tender-over\[0\]\.from: should be a date written YYYY-MM-DD$/,
    ],
    [
      'with two values on one day',
      {
        parameters: {
          'procurement.local-tender-over': [
            { value: 1, from: '2014-04-01', to: '2016-04-01' },
            { value: 2, from: '2016-04-01' },
          ],
        },
      },
      /^parameters\.procurement\.local-tender-over: 2016-04-01 overlaps the value before it$/,
    ],
    [
      'that accepts a finding of a rule that there is not',
      { acceptances: [{ ...accepted, rule: 'XX-99' }] },
      /^acceptances\[0\]\.rule: there is no rule with this id$/,
    ],
    [
      'that accepts without a reason',
      { acceptances: [{ ...accepted, reason: ' ' }] },
      /^acceptances\[0\]\.reason: should not be empty$/,
    ],
    [
      'that accepts without an end',
      { acceptances: [{ ...accepted, until: undefined }] },
      /^acceptances\[0\]\.until: should be a text in quotation marks$/,
    ],
    [
      'that accepts from a day after the last',
      { acceptances: [{ ...accepted, from: '2016-04-01' }] },
      /^acceptances\[0\]: ends before it starts$/,
    ],
    [
      'that accepts in a table that there is not',
      { acceptances: [{ ...accepted, where: { table: 'Contract list' } }] },
      /^acceptances\[0\]\.where\.table: there is no table or sheet "Contract list"$/,
    ],
    [
      'that accepts by a field that is no reference',
      { acceptances: [{ ...accepted, where: { table: 'contracts', key: { title: 'x' } } }] },
      /^acceptances\[0\]\.where\.key: the reference of contracts is contract_ref$/,
    ],
    [
      'that accepts a figure in words',
      { acceptances: [{ ...accepted, figures: '£1' }] },
      /^acceptances\[0\]\.figures: should be an amount in pounds, or an object of them$/,
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
