import {
  organisationWords,
  payrollExpenseTypes,
  personalNameWords,
  personalTitles,
} from '../../parameters/index.js';
import { defineRule, type RuleRecord } from '../../rulekit/index.js';
import { refer, spendListsLeaveOut } from '../../sources/index.js';
import { remembered } from '../remembered.js';

/** Dates of the lists of CCGs. A line without a day, or of another, is judged by the period end. */
const dates = {
  from: '2013-04-01',
  to: '2022-06-30',
  by: (
    line: RuleRecord<'spend25k', 'date'>,
    { judgementDate }: { readonly judgementDate: number | null },
  ): number | null => (line.state('date') === 'value' ? line.date : judgementDate),
};

export default defineRule({
  id: 'TR-03',
  slug: 'payroll-and-persons',
  title: 'A list of spend over £25,000 leaves out payroll and private persons',
  basis: 'national-guidance',
  sources: [refer(spendListsLeaveOut)],
  why: 'What staff are paid and who receives care are personal data: once published they cannot be taken back.',
  messages: {
    payroll: {
      severity: 'warning',
      text: 'The expense type of this line is payroll. Lists published since April 2013 leave payroll out.',
      remedy: 'Take the line out before the list is published, or correct the expense type.',
    },
    person: {
      severity: 'warning',
      text: 'The supplier of this line looks like a private person. Lists published since April 2013 show no names of private persons.',
      remedy:
        'If it is a person, put “Redacted, personal data” in place of the name. If it is a business, leave it.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'spend25k',
      needs: { spend25k: ['expense_type'] },
      uses: { spend25k: ['date'] },
      prepare(context) {
        const payroll = new Set(context.constant(payrollExpenseTypes));
        return remembered(
          ({ expense_type: type }: RuleRecord<'spend25k', 'expense_type'>) =>
            payroll.has(wordsOf(type!).join(' ')),
          (line) => line.keyOf('expense_type'),
        );
      },
      where: (line) => line.state('expense_type') !== 'blank',
      applies: dates,
      check(line, context, isPayroll) {
        if (!isPayroll(line)) return;
        context.constant(payrollExpenseTypes);
        context.report('payroll', { at: 'expense_type' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'spend25k',
      needs: { spend25k: ['supplier'] },
      uses: { spend25k: ['date'] },
      prepare(context) {
        const titles = new Set(context.constant(personalTitles));
        const organisations = new Set(context.constant(organisationWords));
        const most = context.constant(personalNameWords);
        return remembered(
          ({ supplier }: RuleRecord<'spend25k', 'supplier'>) => {
            const [title, ...name] = wordsOf(supplier!);
            // A title and one word is as often the name of a shop.
            if (!titles.has(title ?? '') || name.length < 2 || name.length > most) return false;
            return !name.some((word) => organisations.has(word) || /\d/.test(word));
          },
          (line) => line.keyOf('supplier'),
        );
      },
      where: (line) => line.state('supplier') !== 'blank',
      applies: dates,
      check(line, context, isPerson) {
        if (!isPerson(line)) return;
        context.constant(personalTitles);
        context.report('person', { at: 'supplier' });
      },
    }),
  ],
});

/** Words of a text in lower case, without punctuation; "&" is "and". */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
