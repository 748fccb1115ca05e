import rule from '../../../src/rules/governance/constitution-covers-conflicts.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2015/16',
  period_end: '2015-09-30',
  units: 'GBP',
};
const version = {
  version: '2',
  in_force_from: '2013-04-01',
  change_reason: 'Establishment',
  covers_conflicts: 'Yes',
  covers_member_practice_commissioning: 'Yes',
};
type Row = Record<string, string | null | { error: '#REF!' } | { text: string }>;
const rows = (...constitution: Row[]) => ({ cover, tables: { constitution } });
const conflicts = (index = 0) => ({
  at: `constitution[${index}].covers_conflicts`,
  message: 'conflictsNotCovered',
  severity: 'error' as const,
});
const practices = (index = 0) => ({
  at: `constitution[${index}].covers_member_practice_commissioning`,
  message: 'practicesNotCovered',
  severity: 'error' as const,
});
const later = { ...version, version: '3', in_force_from: '2015-04-01' };

ruleTester(rule, {
  valid: [
    { name: 'covers both', ...rows(version), judged: 2 },
    {
      name: 'the version that was replaced did not',
      ...rows({ ...version, covers_conflicts: 'No', covers_member_practice_commissioning: 'No' }, later),
    },
    {
      name: 'the version to come does not, yet',
      ...rows(version, { ...later, in_force_from: '2016-04-01', covers_conflicts: null }),
    },
    { name: 'one version without a first day', ...rows({ ...version, in_force_from: null }) },
    {
      name: 'only a column for conflicts',
      ...rows({ version: '2', in_force_from: '2013-04-01', covers_conflicts: 'Yes' }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'does not cover conflicts',
      ...rows({ ...version, covers_conflicts: 'No' }),
      findings: [{ ...conflicts(), says: ['Version 2', '30 September 2015'] }],
    },
    {
      name: 'does not cover buying from member practices',
      ...rows({ ...version, covers_member_practice_commissioning: 'No' }),
      findings: [{ ...practices(), says: ['Version 2', '30 September 2015'] }],
    },
    {
      name: 'covers neither',
      ...rows({ ...version, covers_conflicts: 'No', covers_member_practice_commissioning: 'No' }),
      findings: [conflicts(), practices()],
    },
    {
      name: 'the version in force dropped it',
      ...rows(
        later,
        { ...version, in_force_from: '2014-01-01' },
        { ...later, version: '4', in_force_from: '2015-07-01', covers_conflicts: 'No' },
      ),
      findings: [{ ...conflicts(2), says: 'Version 4' }],
    },
    {
      name: 'not said',
      ...rows({ ...version, covers_conflicts: null, covers_member_practice_commissioning: null }),
      findings: [
        { ...conflicts(), message: 'conflictsNotStated', severity: 'warning' },
        { ...practices(), message: 'practicesNotStated', severity: 'warning' },
      ],
    },
    {
      name: 'one version, without a first day, that does not',
      ...rows({ ...version, in_force_from: null, covers_conflicts: 'No' }),
      findings: [conflicts()],
    },
  ],

  dates: [
    {
      name: 'in force from the day',
      ...rows(version, { ...later, in_force_from: '2015-09-30', covers_conflicts: 'No' }),
      findings: [conflicts(1)],
    },
    {
      name: 'in force from the day after',
      ...rows(version, { ...later, in_force_from: '2015-10-01', covers_conflicts: 'No' }),
    },
    {
      name: 'the first day of CCGs',
      ...rows({ ...version, covers_conflicts: 'No' }),
      asOf: '2013-04-01',
      findings: [conflicts()],
    },
    {
      name: 'the last day of CCGs',
      ...rows({ ...version, covers_conflicts: 'No' }),
      asOf: '2022-06-30',
      findings: [conflicts()],
    },
  ],

  notEvaluated: [
    {
      name: 'the day before CCGs',
      ...rows({ ...version, in_force_from: '2012-10-01', covers_conflicts: 'No' }),
      asOf: '2013-03-31',
      reason: 'outside-dates',
    },
    {
      name: 'the day after CCGs',
      ...rows({ ...version, covers_conflicts: 'No' }),
      asOf: '2022-07-01',
      reason: 'outside-dates',
    },
    { name: 'no constitution', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'neither column',
      ...rows({ version: '2', in_force_from: '2013-04-01', change_reason: 'Establishment' }),
      reason: 'column-missing',
    },
    {
      name: 'no version was in force on the day',
      ...rows({ ...later, in_force_from: '2016-04-01', covers_conflicts: 'No' }),
      reason: 'not-applicable',
    },
    {
      name: 'two versions without first days',
      ...rows({ ...version, in_force_from: null, covers_conflicts: 'No' }, { ...later, in_force_from: null }),
      reason: 'not-applicable',
    },
    {
      name: 'the answers cannot be read',
      ...rows({
        ...version,
        covers_conflicts: { error: '#REF!' },
        covers_member_practice_commissioning: { text: 'see annex' },
      }),
      reason: 'unreadable',
    },
    {
      name: 'the Cover has no date',
      cover: { ccg_ods: '99X', ccg_name: 'NHS Anytown CCG', units: 'GBP' },
      tables: { constitution: [{ ...version, covers_conflicts: 'No' }] },
      reason: 'date-unknown',
    },
  ],
});
