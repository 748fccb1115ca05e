import { surplusShareWords } from '../../parameters/index.js';
import { defineRule, show, type RuleRecord } from '../../rulekit/index.js';
import { tables } from '../../schema/index.js';
import { cite, essexLmcsBriefing2010, qualityPremiumRegulations, refer } from '../../sources/index.js';
import { holdsAny } from '../scope/words-in-title.js';

const KNOWN_TYPES: readonly string[] = tables.practicePayments.fields.payment_type.values;

type Payment = RuleRecord<'practicePayments', 'practice_ods' | 'payment_type' | 'amount' | 'contract_ref'>;

/** How many payments under a contract, service or scheme were looked at, and those without a reference. */
interface Unreferenced {
  count: number;
  readonly rows: Payment[];
}

export default defineRule({
  id: 'FI-03',
  slug: 'payment-not-practice-income',
  title: 'Practices are paid under a contract, a service or a scheme, not from what commissioning has left',
  basis: 'national-guidance',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'Commissioning budgets will be distinct from the income that practices earn under their primary medical care contracts',
    ),
    refer(qualityPremiumRegulations),
  ],
  why: 'Members of a CCG decide about its money and are paid as practices: what they receive must be earned under a contract that can be shown.',
  messages: {
    noReference: {
      severity: 'error',
      text: 'The payment of {amount} to practice {practice} for {payment_type} has no contract reference. Since CCGs began on 1 April 2013 their money has been distinct from the income of practices, which is earned under a contract, a service or an incentive scheme.',
      remedy: 'Enter the contract, service or scheme under which the practice is paid.',
    },
    noReferences: {
      severity: 'warning',
      text: 'None of the {count} payments to practices has a contract reference. Since CCGs began on 1 April 2013 their money has been distinct from the income of practices, which is earned under a contract, a service or an incentive scheme.',
      remedy:
        'Fill in the column, unless another list shows under which contract, service or scheme each practice is paid.',
    },
    otherPayment: {
      severity: 'info',
      text: 'The payment of {amount} to practice {practice} is called {payment_type}, which is no payment under a primary care contract, and it has no contract reference. Room hire, sessions of clinical leads and cover for training are paid like this.',
      remedy: 'Enter what was agreed with the practice, or take the payment out of this list.',
    },
    qualityPremiumToPractice: {
      severity: 'warning',
      text: 'Practice {practice} is paid {amount} as quality premium. Since 1 April 2013 the premium may only be used for quality, outcomes or inequalities, and is no income of practices.',
      remedy: 'Name the service that the practice gives for the money, with its contract reference.',
    },
    shareOfSurplus: {
      severity: 'info',
      text: 'The payment to {practice} is called “{words}”. Money for commissioning that is left over is no income of practices; this has held since CCGs began on 1 April 2013.',
      remedy: 'Check what the practice is paid for, and under which contract.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'practicePayments',
      needs: { practicePayments: ['practice_ods', 'payment_type', 'amount', 'contract_ref'] },
      // A row without a practice is a note or a total.
      where: (row) => row.state('practice_ods') !== 'blank',
      // A column that is blank from top to bottom is one finding.
      prepare: (): Unreferenced => ({ count: 0, rows: [] }),
      check(row, context, found) {
        const { payment_type: type, amount, contract_ref: reference } = row;
        const practice = show.text(row.raw('practice_ods'));
        if (type === null)
          return context.cannotJudge('blank', 'Payment type is blank', [row.at('payment_type')]);
        const isKnown = KNOWN_TYPES.includes(type);
        if (!isKnown && holdsAny(type, context.constant(surplusShareWords))) {
          const words = show.text(type, row.at('payment_type'));
          context.report('shareOfSurplus', { at: 'payment_type', values: { practice, words } });
        } else if (amount !== 0) {
          if (isKnown) found.count++;
          if (reference !== null) return;
          if (amount === null) context.cannotJudge('blank', 'Amount is blank', [row.at('amount')]);
          if (isKnown) found.rows.push(row);
          else context.report('otherPayment', { at: 'contract_ref', values: { practice }, parameters: [] });
        }
      },
      conclude(context, { count, rows }) {
        if (count > 1 && rows.length === count) {
          const at = context.tables.practicePayments.heading('contract_ref');
          context.report('noReferences', { at, values: { count: show.number(count) }, parameters: [] });
          return;
        }
        for (const row of rows)
          context.report('noReference', {
            at: row.at('contract_ref'),
            values: {
              practice: show.text(row.raw('practice_ods')),
              amount: show.money(row.amount!, row.at('amount')),
              payment_type: show.text(row.payment_type!, row.at('payment_type')),
            },
            parameters: [],
          });
      },
    }),
    limb.record({
      name: 'b',
      of: 'practicePayments',
      needs: { practicePayments: ['practice_ods', 'payment_type', 'amount'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      where: (row) => row.state('practice_ods') !== 'blank' && row.payment_type === 'Quality premium',
      check(row, context) {
        if (row.amount === null) return context.cannotJudge('blank', 'Amount is blank', [row.at('amount')]);
        if (row.amount === 0) return;
        context.report('qualityPremiumToPractice', {
          at: 'payment_type',
          values: { practice: show.text(row.raw('practice_ods')) },
        });
      },
    }),
    limb.record({
      name: 'c',
      of: 'memberPractices',
      needs: { memberPractices: ['practice_name'], spend25k: ['supplier', 'expense_type'] },
      uses: { spend25k: ['expense_area'] },
      prepare: () => new Set<number>(),
      check({ practice_name: name }, context, seen) {
        const { spend25k: spend } = context.tables;
        for (const row of name === null ? [] : spend.where('supplier', name)) {
          const field = (['expense_type', 'expense_area'] as const).find((field) =>
            holdsAny(row[field], context.constant(surplusShareWords)),
          );
          // Two practices may have one name.
          if (field === undefined || seen.has(row.index)) continue;
          seen.add(row.index);
          context.report('shareOfSurplus', {
            at: row.at(field),
            values: { practice: show.text(name!), words: show.text(row[field]!, row.at(field)) },
          });
        }
      },
    }),
  ],
});
