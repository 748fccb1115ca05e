import {
  globalSumPrice,
  globalSumPriceAlsoAccepted,
  type LookedUp,
  type Parameter,
} from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014, southernDerbyshireHwb2015 } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { isSameValue, penceIn } from './same-value.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'CO-06',
  slug: 'national-terms',
  title: 'Nationally determined terms of GP contracts are not varied locally',
  basis: 'law',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'the terms of GMS contracts – and any nationally determined elements of PMS and APMS contracts – will continue to be set out in the respective regulations and direction and cannot be varied by CCGs or joint committees',
    ),
    cite(
      pulseCoCommissioning2014,
      'CCGs or joint committees will also be unable to vary any nationally determined elements of GMS, PMS or APMS contracts.',
    ),
  ],
  why: 'The regulations and directions set all terms of GMS contracts and some of PMS and APMS contracts. Nobody may agree others locally.',
  messages: {
    termDiffers: {
      severity: 'error',
      text: 'The local value of this term of {contract_form} contracts is {local_value}, and the national value is {national_value}. Since 1 April 2013 all terms of GMS contracts, and the nationally determined ones of PMS and APMS contracts, are set nationally and cannot be varied by a CCG.',
      remedy:
        'Use the national value. For PMS and APMS, enter No under nationally determined if the term is a local one.',
    },
    localVariation: {
      severity: 'error',
      text: 'Variation {variation_id} is a local one and changes a nationally determined term. Since 1 April 2013 a CCG cannot vary such terms.',
      remedy: 'Withdraw the variation. If it was issued nationally, enter National as its origin.',
    },
    variationOriginBlank: {
      severity: 'warning',
      text: 'Variation {variation_id} changes a nationally determined term and does not say whether it is national or local. Since 1 April 2013 a CCG cannot vary such terms; the yearly national variation notice does.',
      remedy: 'Enter the origin of the variation: National or Local.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'nationalTerms',
      needs: { nationalTerms: ['national_value', 'local_value', 'contract_form', 'as_of'] },
      uses: { nationalTerms: ['term', 'nationally_determined'] },
      applies: { ...LIFE_OF_CCGS, by: (row) => row.as_of },
      check(row, context) {
        const { contract_form: form } = row;
        if (form === null)
          return context.cannotJudge('blank', 'Contract form is blank', [row.at('contract_form')]);
        if (form !== 'GMS' && row.nationally_determined === null)
          context.cannotJudge('blank', 'Nationally determined is not filled in for a PMS or APMS term', [
            row.at('nationally_determined'),
          ]);
        if (form !== 'GMS' && row.nationally_determined === 'No') return;
        const { national_value: national, local_value: local } = row;
        if (national === null || local === null)
          return context.cannotJudge('blank', 'National or local value is blank', [
            row.at(national === null ? 'national_value' : 'local_value'),
          ]);
        if (isSameValue(national, local)) return;
        const isGlobalSum = (row.term ?? '').toLowerCase().includes('global sum');
        if (isGlobalSum && areBothInPrint(national, local, row.as_of!, context)) return;
        context.report('termDiffers', { at: 'local_value' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'contractVariations',
      needs: { contractVariations: ['affects_national_element', 'approved_on'] },
      uses: { contractVariations: ['variation_origin', 'variation_id'] },
      applies: { ...LIFE_OF_CCGS, by: (variation) => variation.approved_on },
      check(variation, context) {
        const { variation_origin: origin, affects_national_element: affects } = variation;
        if (origin === 'National' || affects === 'No') return;
        const at = 'affects_national_element';
        if (affects === null)
          return context.cannotJudge(
            'blank',
            'it is not said whether the variation affects a national element',
            [variation.at(at)],
          );
        context.report(origin === 'Local' ? 'localVariation' : 'variationOriginBlank', { at });
      },
    }),
  ],
});

interface Lookup {
  lookUp<V>(parameter: Parameter<V>, on: Day): LookedUp<V> | null;
}

/** Whether both are prices of the global sum that were in print for the day: an interim one and the final one. */
function areBothInPrint(a: string, b: string, on: Day, context: Lookup): boolean {
  // With one price alone nothing is decided, and the price is not noted for the finding.
  const second = context.lookUp(globalSumPriceAlsoAccepted, on);
  const final = second === null ? null : context.lookUp(globalSumPrice, on);
  const prices = [second, final].flatMap((found) => (found === null ? [] : [found.entry.value / 100]));
  return [a, b].every((value) => prices.includes(penceIn(value) ?? -1));
}
