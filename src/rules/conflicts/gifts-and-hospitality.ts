import {
  giftsForTheOrganisationOver,
  hospitalityDeclaredOver,
  hospitalityRefusedOver,
  promotionalItemsUnder,
} from '../../parameters/index.js';
import { defineRule, show, type Context, type Place, type RuleRecord } from '../../rulekit/index.js';
import { giftsSouthNorfolk, refer } from '../../sources/index.js';
import { formatPence, type Day } from '../../workbook/index.js';
import { guidance, since2016, since2017 } from './guidance.js';

type Offer = RuleRecord<'gifts', 'kind' | 'accepted' | 'date_offered' | 'date_declared'>;
type AnyContext = Pick<Context<Record<never, never>, Record<never, never>, string, never>, 'cannotJudge'>;

export default defineRule({
  id: 'CI-18',
  slug: 'gifts-and-hospitality',
  title: 'Gifts of suppliers are declined, and hospitality is declared or refused',
  basis: 'statutory-guidance',
  sources: [refer(giftsSouthNorfolk), guidance],
  why: 'Who takes gifts from those whom the CCG pays will be thought to favour them.',
  messages: {
    supplierGift: {
      severity: 'warning',
      text: 'A gift{worth} of {donor}, who is shown as a supplier, was accepted. Since 28 June 2016 gifts of suppliers and contractors are declined whatever they are worth{except}.',
      remedy: 'Check whether the donor is a supplier. If so, record the breach and return the gift.',
    },
    notDeclared: {
      severity: 'warning',
      text: 'Hospitality worth {value} was accepted, and no day is given on which it was declared. Since 28 June 2016 hospitality of more than {limit} is declared or refused.',
      remedy: 'Give the day of the declaration.',
    },
    notRefused: {
      severity: 'warning',
      text: 'Hospitality worth {value} was accepted, and nobody is shown to have approved it. Since 16 June 2017 hospitality of more than {limit} is refused, unless a senior officer approves it.',
      remedy: 'Name the officer who approved it, or record the breach.',
    },
    largeGift: {
      severity: 'info',
      text: 'A gift worth {value} was accepted. Since 16 June 2017 a gift of more than {limit} is taken for the organisation only, and not for oneself.',
      remedy: 'Check that the gift was taken for the organisation, and say so in its description.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'gifts',
      needs: { gifts: ['kind', 'accepted', 'donor_is_supplier'] },
      uses: { gifts: ['date_offered', 'date_declared', 'value', 'donor'] },
      where: (offer) => isPerhaps('Gift', offer) && offer.donor_is_supplier !== 'No',
      applies: { ...since2016, by: offeredOn },
      check(offer, context) {
        if (offer.accepted === 'Declined') return;
        stopIfBlank(offer, ['kind', 'accepted', 'donor_is_supplier'], context);
        const { value, donor } = offer;
        const under = context.lookUp(promotionalItemsUnder, offeredOn(offer)!)?.entry.value ?? null;
        if (under !== null) {
          stopIfBlank(offer, ['value'], context);
          if (value! < under) return;
        }
        context.report('supplierGift', {
          at: 'accepted',
          values: {
            worth: show.text(value === null ? '' : ` worth ${formatPence(value)}`),
            donor: show.text(donor ?? 'somebody'),
            except: show.text(
              under === null ? '' : `, save promotional items worth less than ${formatPence(under)}`,
            ),
          },
        });
      },
    }),
    limb.record({
      name: 'b',
      of: 'gifts',
      needs: { gifts: ['kind', 'accepted', 'value', 'date_declared'] },
      uses: { gifts: ['date_offered', 'approved_by'] },
      where: (offer) => isPerhaps('Hospitality', offer),
      applies: { ...since2016, by: offeredOn },
      check(offer, context) {
        if (offer.accepted === 'Declined') return;
        stopIfBlank(offer, ['kind', 'accepted', 'value'], context);
        const on = offeredOn(offer)!;
        const value = offer.value!;
        const declaredOver = context.value(hospitalityDeclaredOver, on);
        const refusedOver = context.lookUp(hospitalityRefusedOver, on)?.entry.value ?? Infinity;
        if (value > declaredOver && offer.date_declared === null)
          context.report('notDeclared', { at: 'date_declared', values: { limit: show.money(declaredOver) } });
        else if (value > refusedOver) {
          if (offer.state('approved_by') === 'absent')
            context.cannotJudge('column-missing', 'no column for who approved it');
          if (offer.approved_by === null)
            context.report('notRefused', { at: 'approved_by', values: { limit: show.money(refusedOver) } });
        }
      },
    }),
    limb.record({
      name: 'c',
      of: 'gifts',
      needs: { gifts: ['kind', 'accepted', 'donor_is_supplier', 'value'] },
      uses: { gifts: ['date_offered', 'date_declared'] },
      // Limb (a) judges gifts of suppliers, and counts those of whom it is not said.
      where: (offer) => offer.kind === 'Gift' && offer.donor_is_supplier === 'No',
      applies: { ...since2017, by: offeredOn },
      check(offer, context) {
        if (offer.accepted === 'Declined') return;
        stopIfBlank(offer, ['accepted', 'value'], context);
        const limit = context.value(giftsForTheOrganisationOver, offeredOn(offer)!);
        if (offer.value! > limit)
          context.report('largeGift', { at: 'value', values: { limit: show.money(limit) } });
      },
    }),
  ],
});

function offeredOn(offer: Pick<Offer, 'date_offered' | 'date_declared'>): Day | null {
  return offer.date_offered ?? offer.date_declared;
}

/** Whether an offer is of a kind, or does not say of which it is. */
function isPerhaps(kind: Offer['kind'], offer: Pick<Offer, 'kind'>): boolean {
  return offer.kind === kind || offer.kind === null;
}

function stopIfBlank<F extends string>(
  offer: Readonly<Record<F, unknown>> & { at(field: F): Place },
  fields: readonly F[],
  context: AnyContext,
): void {
  const blanks = fields.filter((field) => offer[field] === null);
  if (blanks.length > 0)
    context.cannotJudge(
      'blank',
      'what was offered, its value, who offered it or what became of it is blank',
      blanks.map((field) => offer.at(field)),
    );
}
