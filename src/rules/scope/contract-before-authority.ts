import { ccgsBegan } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, essexLmcsBriefing2010, securingExcellence2012 } from '../../sources/index.js';
import { day } from '../../workbook/index.js';
import { commissionerColumn } from './commissioner-column.js';

export default defineRule({
  id: 'SC-07',
  slug: 'contract-before-authority',
  title: 'A contract of the CCG that is older than CCGs came from a primary care trust',
  basis: 'law',
  sources: [
    cite(
      essexLmcsBriefing2010,
      'GP consortia to be fully operational, with real budgets and holding contracts with providers.',
    ),
    cite(securingExcellence2012, 'In April 2013, contracts will be transferred from PCTs to the NHSCB'),
  ],
  why: 'CCGs could hold contracts from 1 April 2013. An older one was made by somebody else, usually the primary care trust, or its start date is wrong.',
  messages: {
    notFromPct: {
      severity: 'warning',
      text: 'This contract of the CCG started on {start_date}, before CCGs could hold contracts, and its origin is given as {origin}. Contracts from before {began} came to CCGs from primary care trusts.',
      remedy: 'Correct the start date, or enter Transferred from PCT as the origin.',
    },
    originNotGiven: {
      severity: 'info',
      text: 'This contract of the CCG started on {start_date}, before CCGs could hold contracts, and its origin is not given. Contracts from before {began} came to CCGs from primary care trusts.',
      remedy: 'Enter Transferred from PCT as the origin if it is so, or correct the start date.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'contracts',
      needs: { contracts: ['start_date', 'origin'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'] },
      // A contract that ended before CCGs began was never theirs.
      applies: {
        from: '2013-04-01',
        to: '2022-06-30',
        by: (contract, context) => context.rowDate(contract),
      },
      prepare: (context) => commissionerColumn(context, 'commissioner_org'),
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        const { start_date: start } = contract;
        if (start === null)
          return context.cannotJudge('blank', 'Start date is blank', [contract.at('start_date')]);
        const began = day(context.constant(ccgsBegan));
        if (start >= began || contract.origin === 'Transferred from PCT') return;
        context.report(contract.origin === null ? 'originNotGiven' : 'notFromPct', {
          at: 'origin',
          values: { began: show.date(began) },
          related: [contract.at('start_date')],
        });
      },
    }),
  ],
});
