import { maternityProposal } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, gpOnlineMaternity2010, refer } from '../../sources/index.js';
import { commissionerColumn } from './commissioner-column.js';

export default defineRule({
  id: 'SC-11',
  slug: 'maternity-proposal',
  title: 'Under the proposals of 2010 maternity services were not for consortia to commission',
  basis: 'proposal',
  sources: [cite(essexLmcsBriefing2010, 'Maternity services.'), refer(gpOnlineMaternity2010)],
  why: 'In July 2010 maternity was proposed for the NHS Commissioning Board. That was taken back in December 2010, and CCGs have commissioned maternity since 1 April 2013: no workbook of a CCG is wrong here.',
  pack: 'historic-2010-proposals',
  messages: {
    maternity: {
      severity: 'info',
      text: 'A consortium is shown as commissioner of maternity services on {on}. Under the proposals of July to December 2010 they were to be the {commissioner}’s; CCGs have commissioned them since 1 April 2013.',
      remedy: 'Nothing: the proposal was taken back.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['service_category'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'] },
      applies: {
        from: '2010-07-01',
        to: '2010-12-31',
        by: (contract, context) => context.rowDate(contract),
      },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        if (contract.service_category === null)
          context.cannotJudge('blank', 'Service category is blank', [contract.at('service_category')]);
        if (contract.service_category !== 'Maternity') return;
        const on = context.rowDate(contract)!;
        context.report('maternity', {
          at: 'service_category',
          values: { on: show.date(on), commissioner: show.text(context.value(maternityProposal, on)) },
        });
      },
    }),
  ],
});
