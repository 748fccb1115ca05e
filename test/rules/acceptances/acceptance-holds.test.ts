import { defineRule } from '../../../src/rulekit/index.js';
import rule from '../../../src/rules/acceptances/acceptance-holds.js';
import { ruleTester, type Case, type CaseAcceptance, type Row } from '../../../src/testing/index.js';

/** Finds every waiver of £10,000 or more: what the acceptances of these cases accept. */
const tooMuch = defineRule({
  id: 'ZZ-01',
  slug: 'too-much',
  title: 'No waiver is too much',
  basis: 'local',
  sources: [],
  why: '',
  aliases: ['ZZ-10'],
  messages: { tooMuch: { severity: 'error', text: '{value} is too much.', remedy: '' } },
  limbs: (limb) => [
    limb.record({
      of: 'waivers',
      needs: { waivers: ['waiver_ref', 'value'] },
      check(row, context) {
        if (row.value !== null && row.value >= 1_000_000) context.report('tooMuch', { at: 'value' });
      },
    }),
  ],
});

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2016-03-31',
  units: 'GBP',
};
const waiver = (waiver_ref: string, value: number): Row => ({ waiver_ref, value });
const row: Row = {
  rule: 'ZZ-01',
  table: 'Waivers',
  key: 'W-1',
  reason: 'The supplier alone has the licence.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: '2015-04-01',
  until: '2017-03-31',
};
const stated: CaseAcceptance = {
  rule: 'ZZ-01',
  where: { table: 'waivers', key: 'W-1' },
  reason: 'The supplier alone has the licence.',
  owner: 'Head of contracts',
  approver: 'Chief finance officer',
  from: '2015-04-01',
  until: '2017-03-31',
};
const waivers = [waiver('W-1', 12_000), waiver('W-2', 9_000)];
const on = (name: string, accepted: Row, more: Partial<Case> = {}): Case => ({
  name,
  cover,
  otherRules: [tooMuch],
  tables: { waivers, acceptedFindings: [accepted] },
  ...more,
});
const at = 'acceptedFindings[0]';
const ruleCell = (message: string, says: string): Partial<Case> => ({
  findings: [{ at: 'acceptedFindings[0].rule', message, severity: 'warning', says }],
});
const found = (message: string, severity: 'warning' | 'info', says?: string | string[]): Partial<Case> => ({
  findings: [{ at, message, severity, ...(says !== undefined && { says }) }],
});

ruleTester(rule, {
  valid: [
    on('a finding accepted for a year to come', row),
    on('by the key in another case and with padding', { ...row, key: '  w-1 ' }),
    on('without a sheet, by the reference alone', { ...row, table: null }),
    on('without a reference, where one finding falls under it', { ...row, key: null }),
    on('by an alias of the rule', { ...row, rule: 'ZZ-10' }),
    on('by rule and message', { ...row, rule: 'ZZ-01/tooMuch' }),
    on('of the CCG by its name', { ...row, ccg: 'Anytown' }),
    on('at a figure that has changed: the finding itself says so', { ...row, figure: 11_000 }),
    {
      name: 'in the configuration',
      cover,
      otherRules: [tooMuch],
      tables: { waivers },
      acceptances: [{ ...stated, where: { ccg: '99X', table: 'waivers', key: ['W-1'] } }],
    },
  ],
  invalid: [
    on(
      'no reference and two findings',
      { ...row, key: null },
      {
        tables: {
          waivers: [waiver('W-1', 12_000), waiver('W-2', 10_000)],
          acceptedFindings: [{ ...row, key: null }],
        },
        ...found('tooBroad', 'warning', '2 findings'),
      },
    ),
    on('a reference that two rows have', row, {
      tables: {
        waivers: [waiver('W-1', 12_000), waiver('W-1', 10_000)],
        acceptedFindings: [row],
      },
      ...found('sharedReference', 'warning', '2 findings'),
    }),
    on(
      'a reference that no row with a finding has',
      { ...row, key: 'W-2' },
      found('unmatched', 'warning', 'W-2'),
    ),
    on(
      'a message that the finding does not have',
      { ...row, rule: 'ZZ-01/other' },
      found('unmatched', 'warning'),
    ),
    on('no rule', { ...row, rule: null }, ruleCell('noRule', 'names no rule')),
    on('a rule that there is not', { ...row, rule: 'ZZ-02' }, ruleCell('noRule', '“ZZ-02”')),
    {
      name: 'a configuration that accepts two findings at once',
      cover,
      otherRules: [tooMuch],
      tables: { waivers: [waiver('W-1', 12_000), waiver('W-2', 10_000)] },
      acceptances: [{ ...stated, where: {} }],
      findings: [{ at: 'workbook', message: 'tooBroad', severity: 'warning' }],
    },
    on('no period to hold it against', row, {
      cover: { ccg_ods: '99X', units: 'GBP' },
      ...found('noPeriod', 'warning', 'ZZ-01 for W-1'),
    }),
    on(
      'ended, and what it accepted is put right',
      { ...row, key: 'W-2', until: '2016-03-30' },
      found('expiredUnused', 'info', '30 March 2016'),
    ),
    {
      name: 'ended and approved again: the old row is open for nothing any more',
      cover,
      otherRules: [tooMuch],
      tables: { waivers, acceptedFindings: [{ ...row, until: '2016-03-30' }, row] },
      ...found('expiredUnused', 'info'),
    },
  ],
  dates: [
    on(
      'ended the day before the period does',
      { ...row, until: '2016-03-30' },
      {
        ...found('expired', 'warning', ['30 March 2016', '31 March 2016']),
      },
    ),
    on(
      'ends on the day on which the period does',
      { ...row, until: '2016-03-31' },
      found('endsSoon', 'info'),
    ),
    on(
      'ends 30 days after the period',
      { ...row, until: '2016-04-30' },
      {
        ...found('endsSoon', 'info', ['30 April 2016', 'within 30 days', '31 March 2016']),
      },
    ),
    on('ends 31 days after the period', { ...row, until: '2016-05-01' }, { findings: [], judged: 1 }),
    on('begins on the day on which the period ends', { ...row, from: '2016-03-31' }, { findings: [] }),
    on('begins the day after the period', { ...row, from: '2016-04-01' }, { findings: [], judged: 1 }),
    on('ended before the day that is given', row, { asOf: '2017-04-01', ...found('expired', 'warning') }),
  ],
  notEvaluated: [
    {
      name: 'nothing is accepted',
      cover,
      otherRules: [tooMuch],
      tables: { waivers },
      reason: 'not-applicable',
    },
    on(
      'of another CCG',
      { ...row, ccg: '98Y' },
      { reason: 'not-applicable', notJudged: { 'not-applicable': 1 } },
    ),
    {
      name: 'of a table that is not in this workbook',
      cover,
      otherRules: [tooMuch],
      tables: { acceptedFindings: [row] },
      reason: 'not-applicable',
    },
    on('without a reason', { ...row, reason: null }, { reason: 'blank', notJudged: { blank: 1 } }),
    on('without an end', { ...row, until: null }, { reason: 'blank' }),
    on('until a day that cannot be read', { ...row, until: { text: 'soon' } }, { reason: 'blank' }),
    on('at a figure that cannot be read', { ...row, figure: { text: 'about £12k' } }, { reason: 'blank' }),
  ],
});
