import { ccgsBegan, ccgsEnded, expiredContractDays } from '../../parameters/index.js';
import { defineRule, show, type Place, type RuleRecord, type TableView } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';
import { day, type Day } from '../../workbook/index.js';
import { companyKey } from '../company-name.js';
import { isLost } from '../left-out.js';

const CONTRACT_FIELDS = ['contract_ref', 'provider_name', 'end_date', 'extension_end'] as const;

type Contract = RuleRecord<'contracts', (typeof CONTRACT_FIELDS)[number]>;
type Line = RuleRecord<'spend25k', 'date' | 'payment_date'>;
type Contracts = TableView<'contracts', (typeof CONTRACT_FIELDS)[number]>;

export default defineRule({
  id: 'PR-21',
  slug: 'expired-contract-paid',
  title: 'A supplier is not paid long after its contract has ended',
  basis: 'local',
  sources: [refer(projectChoice)],
  why: 'Payments that go on after the last invoices of a contract suggest that it was extended or replaced without a record.',
  messages: {
    paidAfterEnd: {
      severity: 'warning',
      text: '{supplier} was paid on {on}, {days} days after its last contract in the register ended on {end}; payments more than {limit} days after that end: {count}. Last invoices are usually paid within that time.',
      remedy: 'Enter the extension or the contract that followed, or check what the payments are for.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'spend25k',
      by: ['supplier'],
      needs: { spend25k: ['supplier', 'date'], contracts: ['provider_name', 'end_date'] },
      uses: { spend25k: ['payment_date', 'amount', 'contract_ref'], contracts: CONTRACT_FIELDS },
      where(line, context) {
        const on = paidOn(line);
        if (on === null)
          return context.cannotJudge('date-unknown', 'the day of the payment is blank', [line.at('date')]);
        return on >= day(context.constant(ccgsBegan)) && on <= day(context.constant(ccgsEnded));
      },
      prepare: ({ tables: { contracts } }) => byProvider(contracts),
      check(lines, context, contractsOf) {
        const [first] = lines;
        const { contracts } = context.tables;
        const held = [
          ...(contractsOf.get(companyKey(first!.supplier!)) ?? []),
          ...lines.flatMap(({ contract_ref: ref }) => contracts.find('contract_ref', ref) ?? []),
        ];
        if (held.length === 0)
          return context.cannotJudge('reference-missing', 'the register has no contract with the supplier', [
            first!.at('supplier'),
          ]);
        const ends = held.map(endOf);
        const end = ends.reduce((one, other) => (other.on > one.on ? other : one));
        const limit = context.constant(expiredContractDays);
        const late = lines.filter((line) => paidOn(line)! > end.on + limit);
        const payments = late.filter((line) => !isLost(line.state('amount')) && (line.amount ?? 0) >= 0);
        if (payments.length === 0) {
          const lost = late.filter((line) => isLost(line.state('amount')));
          if (lost.length > 0)
            context.cannotJudge(
              'unreadable',
              'an amount that tells a payment from a credit could not be read',
              lost.map((line) => line.at('amount')),
            );
          return;
        }
        const earliest = payments.reduce((one, other) => (paidOn(other)! < paidOn(one)! ? other : one));
        const on = paidOn(earliest)!;
        context.report('paidAfterEnd', {
          at: earliest.at(earliest.payment_date === null ? 'date' : 'payment_date'),
          values: {
            supplier: show.text(first!.supplier!, first!.at('supplier')),
            on: show.date(on),
            days: show.number(on - end.on),
            end: show.date(end.on, end.at),
            count: show.number(payments.length),
            limit: show.number(limit),
          },
          related: [end.at],
          parameters: [context.lookUp(expiredContractDays, on)!],
        });
      },
    }),
  ],
});

/** The day of a payment: that on which the invoice was paid, where the list has both. */
function paidOn(line: Line): Day | null {
  return line.payment_date ?? line.date;
}

/** Last day of a contract as far as the register shows it, and where; an open end is later than any payment. */
function endOf(contract: Contract): { readonly on: Day; readonly at: Place } {
  const { end_date: end, extension_end: extension } = contract;
  if (end === null) return { on: Infinity, at: contract.at('end_date') };
  return extension !== null && extension > end
    ? { on: extension, at: contract.at('extension_end') }
    : { on: end, at: contract.at('end_date') };
}

/** Contracts by the names of their providers. */
function byProvider(contracts: Contracts): ReadonlyMap<string, readonly Contract[]> {
  const found = new Map<string, Contract[]>();
  for (const contract of contracts.records) {
    const key = companyKey(contract.raw('provider_name'));
    if (key === '') continue;
    const others = found.get(key);
    if (others === undefined) found.set(key, [contract]);
    else others.push(contract);
  }
  return found;
}
