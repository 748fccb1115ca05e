import { paidWithoutContract, supplierContractThreshold } from '../../parameters/index.js';
import { defineRule, show, type Place, type RuleRecord } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { financialYearOf, type Day, type FinancialYear, type Pence } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { cannotSum, isLost, leftOutNote } from '../left-out.js';
import { holdsWords } from '../scope/words-in-title.js';

type Line = RuleRecord<'spend25k', 'supplier' | 'amount' | 'date' | 'contract_ref'>;

/** What a supplier was paid in a year. */
interface YearOfSpend {
  readonly first: Line;
  total: Pence;
  readonly leftOut: Place[];
}

export default defineRule({
  id: 'TR-04',
  slug: 'supplier-has-contract',
  title: 'Every supplier of size has a contract in the register',
  basis: 'local',
  sources: [refer(projectChoice)],
  why: 'Money that is paid under no contract was agreed by nobody, or the contract register is not complete.',
  messages: {
    noContract: {
      severity: 'warning',
      text: 'Lines of {year} with {supplier} add up to {total}.{note} The contract register has no provider of this name. Since 1 April 2013 officers look for a contract with each supplier that is paid {threshold} or more in a year.',
      remedy:
        'Add the contract to the register, or put its reference in the spend list if the register names the provider otherwise.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'spend25k',
      needs: { spend25k: ['supplier', 'amount'], contracts: ['provider_name'] },
      uses: {
        spend25k: ['date', 'contract_ref', 'expense_type', 'expense_area'],
        contracts: ['contract_ref'],
      },
      by: ['supplier'],
      // A name that was taken out is no supplier’s.
      where(line, context) {
        if (/\b(?:redacted|withheld)\b/i.test(line.raw('supplier'))) return false;
        const coding = `${line.raw('expense_type')} / ${line.raw('expense_area')}`;
        return !holdsWords(coding, context.constant(paidWithoutContract));
      },
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (lines, { judgementDate }) => dayOf(lines[0]!) ?? judgementDate,
      },
      prepare(context) {
        const { contracts } = context.tables;
        if (contracts.records.length === 0)
          context.cannotJudge('not-applicable', 'the contract register has no contracts', [contracts.place]);
        const lost = contracts.records.filter((contract) => isLost(contract.state('provider_name')));
        return {
          providers: new Set(contracts.records.map((contract) => companyKey(contract.raw('provider_name')))),
          lost: lost.map((contract) => contract.at('provider_name')),
        };
      },
      check(lines, context, { providers, lost }) {
        const { contracts, spend25k } = context.tables;
        if (providers.has(companyKey(lines[0]!.raw('supplier')))) return;
        const threshold = context.constant(supplierContractThreshold);
        const leftOut: Place[] = [];
        for (const [year, spend] of spendByYear(lines, context.financialYear)) {
          if (spend.total < threshold) {
            leftOut.push(...spend.leftOut);
            continue;
          }
          if (lines.some((line) => contracts.find('contract_ref', referenceOf(line)) !== null)) return;
          if (lost.length > 0) context.cannotJudge('unreadable', 'a provider could not be read', lost);
          context.report('noContract', {
            at: spend.first.at('supplier'),
            subject: [companyKey(lines[0]!.raw('supplier'))],
            values: {
              year: year === null ? show.text('the list') : show.financialYear(year),
              supplier: show.text(spend.first.raw('supplier')),
              total: show.money(spend.total),
              note: leftOutNote(spend.leftOut.length),
              threshold: show.money(threshold),
            },
            related: [contracts.place],
            discriminator: String(year),
          });
        }
        if (leftOut.length > 0) cannotSum(leftOut, spend25k, context);
      },
    }),
  ],
});

/** Lines of a supplier by financial year; those without a day that can be read belong to the year of the list. */
function spendByYear(
  lines: readonly Line[],
  yearOfList: FinancialYear | null,
): ReadonlyMap<FinancialYear | null, YearOfSpend> {
  const years = new Map<FinancialYear | null, YearOfSpend>();
  for (const line of lines) {
    const date = dayOf(line);
    const year = date === null ? yearOfList : financialYearOf(date);
    let spend = years.get(year);
    if (spend === undefined) years.set(year, (spend = { first: line, total: 0, leftOut: [] }));
    if (line.state('amount') === 'value') spend.total += line.amount!;
    else if (isLost(line.state('amount'))) spend.leftOut.push(line.at('amount'));
  }
  return years;
}

function dayOf(line: Line): Day | null {
  return line.state('date') === 'value' ? line.date : null;
}

function referenceOf(line: Line): string | null {
  return line.state('contract_ref') === 'value' ? line.contract_ref : null;
}
