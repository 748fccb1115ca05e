import { retiredServiceAbbreviations, retiredServiceNames, type Parameter } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { holdsWords } from '../scope/words-in-title.js';

export default defineRule({
  id: 'EN-03',
  slug: 'name-les-retired',
  title: 'Services of the CCG are no longer called local enhanced services',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'These services will no longer be called ‘Local Enhanced Services’ and will be commissioned using the NHS Standard Contract.',
    ),
  ],
  why: 'The name belongs to services that primary care trusts bought under GP contracts. CCGs buy local services under the NHS Standard Contract; the old name still stands in texts of 2014.',
  messages: {
    retiredName: {
      severity: 'info',
      text: 'This service of the CCG, which started on {start}, is called “{name}”. Services of CCGs have not been called local enhanced services, or LES, since 1 April 2013.',
      remedy: 'Call it a local service. The figures are not affected.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'enhancedServices',
      needs: { enhancedServices: ['title', 'commissioner_type', 'start'] },
      uses: { enhancedServices: ['type'] },
      applies: { from: '2013-04-01', to: '2022-06-30', by: ({ start }) => start },
      where: (service, context) => context.isThisCcg(service),
      check(service, context) {
        const at = (['title', 'type'] as const).find((field) => isRetired(service.raw(field), context));
        if (at === undefined) return;
        context.report('retiredName', { at, values: { name: show.text(service.raw(at)) } });
      },
    }),
  ],
});

interface Constants {
  constant<V>(parameter: Parameter<V>): V;
}

/** A name that says itself that it is the former one is in order: `Local service (former LES)`. */
function isRetired(name: string, context: Constants): boolean {
  if (holdsWords(name, ['former', 'formerly', 'previously', 'ex'])) return false;
  return (
    holdsWords(name, context.constant(retiredServiceNames)) ||
    holdsWords(name, context.constant(retiredServiceAbbreviations), true)
  );
}
