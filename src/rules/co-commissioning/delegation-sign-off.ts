import { firstDelegation } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord, type TableView } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { day, financialYearOf, financialYearStart, type Day } from '../../workbook/index.js';

const DELEGATED = 'Delegated commissioning';

type Delegation = TableView<'delegation', 'level' | 'from' | 'to' | 'nhse_signoff_date'>;
type Period = RuleRecord<'delegation', 'level' | 'from' | 'to' | 'nhse_signoff_date'>;

export default defineRule({
  id: 'CO-11',
  slug: 'delegation-sign-off',
  title: 'Delegation begins on a 1 April, from 2015, after NHS England has signed it off',
  basis: 'national-guidance',
  sources: [
    cite(southernDerbyshireHwb2015, 'final sign off by NHS England for delegated commissioning'),
    cite(southernDerbyshireHwb2015, 'New commissioning arrangements are to be implemented by April 2015.'),
  ],
  why: 'The functions are NHS England’s until it has delegated them, with the money, for a financial year.',
  messages: {
    tooEarly: {
      severity: 'error',
      text: 'Delegated commissioning is shown from {start}. The first day on which a CCG could have it was {first}.',
      remedy: 'Correct the day, or the level that the CCG had then.',
    },
    notFirstOfApril: {
      severity: 'warning',
      text: 'Delegated commissioning is shown from {start}. NHS England has delegated from a 1 April, with the allocation of the year, since {first}.',
      remedy: 'Enter the 1 April from which the CCG was delegated, not the day on which it was decided.',
    },
    noSignOff: {
      severity: 'warning',
      text: 'Delegated commissioning is shown from {start} without the day on which NHS England signed it off. Since {first} NHS England signs off each delegation before it begins.',
      remedy: 'Enter the date of NHS England’s letter.',
    },
    signedOffLate: {
      severity: 'warning',
      text: 'NHS England’s sign-off is shown on {nhse_signoff_date}, and delegated commissioning from {start}. Since {first} NHS England signs off each delegation before it begins.',
      remedy: 'Correct one of the two days.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'delegation',
      needs: { delegation: ['level', 'from'] },
      uses: { delegation: ['to', 'nhse_signoff_date'] },
      where: ({ level }) => level === DELEGATED,
      check(period, context) {
        const { from: start } = period;
        if (start === null) return context.cannotJudge('blank', 'From is blank', [period.at('from')]);
        const first = day(context.constant(firstDelegation));
        const values = { start: show.date(start, period.at('from')), first: show.date(first) };
        if (start < first) context.report('tooEarly', { at: 'from', values });
        else if (!isFirstOfApril(start) && !continues(context.tables.delegation, period))
          context.report('notFirstOfApril', { at: 'from', values });
      },
    }),
    limb.record({
      name: 'b',
      of: 'delegation',
      needs: { delegation: ['level', 'from', 'nhse_signoff_date'] },
      uses: { delegation: ['to'] },
      where: ({ level }) => level === DELEGATED,
      applies: { from: '2015-04-01', to: '2022-06-30', by: (period) => period.from },
      check(period, context) {
        const { from: start, nhse_signoff_date: signedOff } = period;
        const first = day(context.constant(firstDelegation));
        const values = { start: show.date(start!, period.at('from')), first: show.date(first) };
        if (signedOff === null) {
          if (!continues(context.tables.delegation, period))
            context.report('noSignOff', { at: 'nhse_signoff_date', values });
        } else if (signedOff > start!) context.report('signedOffLate', { at: 'nhse_signoff_date', values });
      },
    }),
    // The Cover states the start of a dossier that has no table of levels.
    limb.record({
      of: 'org',
      needs: { org: ['delegation_start'] },
      uses: { delegation: ['from'] },
      where: (cover, { tables: { delegation } }) =>
        delegation?.has('from') !== true && cover.delegation_start !== null,
      check(cover, context) {
        const at = 'delegation_start';
        const start = cover[at]!;
        const first = day(context.constant(firstDelegation));
        const values = { start: show.date(start, cover.at(at)), first: show.date(first) };
        if (start < first) context.report('tooEarly', { at, values });
        else if (!isFirstOfApril(start)) context.report('notFirstOfApril', { at, values });
      },
    }),
  ],
});

function isFirstOfApril(on: Day): boolean {
  return on === financialYearStart(financialYearOf(on));
}

/** Whether the period only goes on with the delegation of another row that ends the day before. */
function continues(delegation: Delegation, period: Period): boolean {
  return delegation
    .where('to', period.from! - 1)
    .some((before) => before.state('level') === 'value' && before.level === DELEGATED);
}
