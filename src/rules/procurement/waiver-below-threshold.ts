import { defineRule, show } from '../../rulekit/index.js';
import { ccgWaiverForm, refer } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { figuresFor, type Figure } from './splitting.js';
import { comparableAt } from './threshold.js';

export default defineRule({
  id: 'PR-20',
  slug: 'waiver-below-threshold',
  title: 'A waiver is for less than the procurement threshold',
  basis: 'law',
  sources: [refer(ccgWaiverForm)],
  why: 'A waiver sets aside the CCG’s own rules. From the threshold on the law asks for a procedure, which no waiver can set aside.',
  messages: {
    reachesThreshold: {
      severity: 'error',
      text: 'Waiver {waiver_ref} is for {value}. From {since} the procurement threshold was {threshold}; at or above it a CCG cannot waive competition by its own rules.',
      remedy:
        'Record the procurement with the ground in law for awarding without competition, or correct the value.',
    },
    mayReachThreshold: {
      severity: 'warning',
      text: 'Waiver {waiver_ref} is for {value}, and nothing says whether it is for health care. From {since} the procurement threshold for anything else was {threshold}; at or above it a CCG cannot waive competition by its own rules.',
      remedy: 'Record the procurement that the waiver is for, and what it buys.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'waivers',
      needs: { waivers: ['value', 'approved_on'] },
      uses: {
        waivers: ['waiver_ref', 'procurement_ref', 'reason_code'],
        procurement: ['procurement_ref'],
        contracts: ['procurement_ref'],
      },
      // A procurement in the register is judged there. A call-off from a framework follows the framework's procedure.
      where: (waiver, { tables: { procurement } }) =>
        (procurement?.find('procurement_ref', waiver.procurement_ref) ?? null) === null &&
        waiver.reason_code !== 'Existing framework',
      applies: { from: '2013-04-01', to: '2022-06-30', by: (waiver) => waiver.approved_on },
      check(waiver, context) {
        const { value } = waiver;
        const on = waiver.approved_on!;
        if (value === null) return context.cannotJudge('blank', 'the value is blank', [waiver.at('value')]);
        const contracts = context.tables.contracts?.where('procurement_ref', waiver.procurement_ref) ?? [];
        const [nature = null] = contracts.flatMap((contract) => context.nature(contract) ?? []);
        const natures = nature === null ? (['Health', 'Non-health'] as const) : [nature];
        const figures = natures.map(
          (each) => figuresFor(each, on, context).find(({ isStatutory }) => isStatutory) ?? null,
        );
        const outcomes = figures.map((figure) => {
          if (figure === null) return 'below';
          const { entry } = figure.found;
          const { least, most } = comparableAt(value, null, entry, on, context);
          if (least >= entry.value) return 'reached';
          return most >= entry.value ? 'open' : 'below';
        });
        const report = (message: 'reachesThreshold' | 'mayReachThreshold', { found }: Figure): void =>
          context.report(message, {
            at: 'value',
            values: { threshold: show.money(found.entry.value), since: show.date(day(found.entry.from)) },
            parameters: [found],
          });
        const reached = figures.filter((figure, i) => figure !== null && outcomes[i] === 'reached');
        if (reached.length === natures.length) report('reachesThreshold', reached[0]!);
        else if (reached.length > 0) report('mayReachThreshold', reached[0]!);
        else if (outcomes.includes('open'))
          context.cannotJudge('blank', 'the VAT is not known, and the threshold counts it', [
            waiver.at('value'),
          ]);
      },
    }),
  ],
});
