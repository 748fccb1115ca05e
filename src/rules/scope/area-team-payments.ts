import { areaTeamPaymentLines, areaTeamPaymentWords, practiceWords } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { FIGURES, isNil } from './no-money.js';
import { holdsWords } from './words-in-title.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-10',
  slug: 'area-team-payments',
  title: 'Before delegation NHS England makes the payments to practices that its area teams took over',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'payment of maternity, locum and translation services, the provision of occupational health services, disposal of clinical waste and premises reimbursement',
    ),
  ],
  why: 'Locum and maternity cover, translation, occupational health, clinical waste and premises of practices are paid for by NHS England, and by a CCG once it is delegated. Some CCGs hosted such payments by agreement.',
  messages: {
    paidByCcg: {
      severity: 'warning',
      text: 'The line {line} is paid for from the CCG’s own money on {on}, when its level of co-commissioning was: {level}. Since 1 April 2013 NHS England’s area teams have made these payments to practices, until the CCG is delegated.',
      remedy:
        'Correct the funding source, or name the agreement under which the CCG hosts the payment. If the CCG was delegated, put the level and its first day on the Cover or the Delegation sheet.',
    },
    describedLikePayment: {
      severity: 'info',
      text: 'The budget line “{description}” reads like a payment to practices on {on}, when the CCG’s level of co-commissioning was: {level}. Since 1 April 2013 NHS England’s area teams have made these payments, until the CCG is delegated.',
      remedy: 'Check what the line pays for. No change is needed if it is for the CCG’s own services.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'primaryCareBudget',
      needs: { primaryCareBudget: ['line', 'funding_source'] },
      uses: { primaryCareBudget: FIGURES },
      applies: { ...LIFE_OF_CCGS, by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        const on = context.judgementDate!;
        if (line.line === null) return context.cannotJudge('blank', 'Line is blank', [line.at('line')]);
        if (!context.value(areaTeamPaymentLines, on).includes(line.line) || isNil(line)) return;
        const { funding_source: source } = line;
        if (source === 'NHS England') return;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning') return;
        if (source === null)
          return context.cannotJudge('blank', 'Funding source is blank', [line.at('funding_source')]);
        if (source !== 'CCG programme') return;
        context.report('paidByCcg', {
          at: 'line',
          values: { on: show.date(on), level: show.text(level) },
          related: [line.at('funding_source')],
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'budget',
      needs: { budget: ['description'] },
      uses: { budget: FIGURES },
      applies: { ...LIFE_OF_CCGS, by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        const { description } = line;
        if (!holdsWords(description, context.constant(areaTeamPaymentWords))) return;
        if (!holdsWords(description, context.constant(practiceWords)) || isNil(line)) return;
        const on = context.judgementDate!;
        const level = context.knownLevelOn(on);
        if (level === 'Delegated commissioning') return;
        context.report('describedLikePayment', {
          at: 'description',
          values: { on: show.date(on), level: show.text(level) },
        });
      },
    }),
  ],
});
