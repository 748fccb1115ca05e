import type { Parameter } from '../../parameters/index.js';
import { defineRule, show, type Message, type OwnMessages, type Rule } from '../../rulekit/index.js';
import type { RecordOf } from '../../schema/index.js';
import { blackpoolAnnualReport2022, healthAndSocialCareAct2012, refer } from '../../sources/index.js';
import { yearStart } from '../finance/year-tables.js';

/** A duty of the statement "Financial performance targets": what is spent may not be above its limit. */
export interface Duty {
  readonly id: NonNullable<RecordOf<'statutoryDuties'>['duty_id']>;
  readonly slug: string;
  readonly title: string;
  /** What is compared, within a sentence: `revenue spending`. */
  readonly spending: string;
  /** What it may not exceed, with its article: `the revenue resource limit`. */
  readonly limit: string;
  /** What the statute asks, after "Since 1 April 2013": `a CCG’s spending may not exceed …`. */
  readonly asks: string;
  readonly why: string;
  /** The years in which the limit was adjusted after the event, where there were any. */
  readonly toppedUp?: Parameter<string>;
  /** The rule that finds the same breach in the budget lines, and reports it. */
  readonly owner?: OwnMessages;
}

/**
 * The rule of one duty, judged by its row alone: performance at most the target. An error at the year end, a warning
 * before; that NHS England agreed to a breach does not undo it.
 */
export function dutyRule(duty: Duty): Rule {
  const text = `${upperFirst(duty.spending)} of {performance} for {year} is {excess} above ${duty.limit} of {target}. Since 1 April 2013 ${duty.asks}.`;
  const forecast = `${upperFirst(duty.spending)} of {performance}, as shown before the end of {year}, is {excess} above ${duty.limit} of {target}. Since 1 April 2013 ${duty.asks}.`;
  const messages: Record<string, Message> = {
    aboveAtYearEnd: {
      severity: 'error',
      text,
      remedy:
        'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
    },
    aboveInYear: {
      severity: 'warning',
      text: forecast,
      remedy: 'Check both figures; else bring the spending back within the limit by the year end.',
    },
  };
  if (duty.toppedUp !== undefined)
    messages.aboveBeforeTopUp = {
      severity: 'info',
      text: `${forecast} In this year limits were adjusted after the event.`,
      remedy: 'Check the figure against the limit once it has been adjusted.',
    };
  return defineRule({
    id: duty.id,
    slug: duty.slug,
    title: duty.title,
    basis: 'law',
    sources: [refer(healthAndSocialCareAct2012), refer(blackpoolAnnualReport2022)],
    why: duty.why,
    messages,
    limbs: (limb) => [
      limb.record({
        of: 'statutoryDuties',
        needs: { statutoryDuties: ['duty_id', 'target', 'performance'] },
        applies: { from: '2013-04-01', to: '2022-06-30', by: yearStart },
        where: (row) => row.duty_id === duty.id,
        check(row, context) {
          const { target, performance } = row;
          if (target === null || performance === null)
            return context.cannotJudge('blank', 'the target or the performance of the duty is blank', [
              row.at(target === null ? 'target' : 'performance'),
            ]);
          if (performance <= target) return;
          const message = (): string => {
            if (context.month === 12) return 'aboveAtYearEnd';
            const years = duty.toppedUp;
            const toppedUp = years && context.lookUp(years, yearStart(null, context)!);
            return toppedUp ? 'aboveBeforeTopUp' : 'aboveInYear';
          };
          context.report(message(), {
            at: 'performance',
            values: {
              excess: show.money(performance - target),
              year: show.financialYear(context.financialYear!),
            },
            related: [row.at('target')],
            yieldsTo: duty.owner,
          });
        },
      }),
    ],
  });
}

function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
