import { governanceTablesFewest } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, southernDerbyshireHwb2015 } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';

export default defineRule({
  id: 'GV-07',
  slug: 'decisions-register-kept',
  title: 'A delegated CCG keeps a register of procurement decisions',
  basis: 'national-guidance',
  sources: [
    cite(
      southernDerbyshireHwb2015,
      'A national framework for conflicts of interest management is being developed by NHSE and will be published this month.',
    ),
  ],
  why: 'A delegated CCG decides on the contracts of its own members, so each decision is to be open to see.',
  messages: {
    noRegister: {
      severity: 'warning',
      text: 'The level on {on} is delegated commissioning, and the governance registers hold no register of procurement decisions. Since 1 April 2015 a delegated CCG keeps and publishes one.',
      remedy: 'Add the register to the workbook, or check the workbook that holds it together with this one.',
    },
  },
  limbs: (limb) => [
    limb.dossier({
      needs: {},
      uses: {
        procurementDecisions: [],
        governingBody: [],
        committees: [],
        committeeMembers: [],
        memberPractices: [],
        meetings: [],
        attendance: [],
        interests: [],
        gifts: [],
        breaches: [],
        constitution: [],
      },
      applies: { from: '2015-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
      check(context) {
        const on = context.judgementDate!;
        const { procurementDecisions, ...others } = context.tables;
        const held = Object.values(others).filter((table) => table !== null);
        if (procurementDecisions === null && held.length < context.constant(governanceTablesFewest))
          context.cannotJudge('table-missing', 'no governance workbook is there');
        if (context.knownLevelOn(on) !== 'Delegated commissioning')
          context.cannotJudge('not-applicable', `the CCG is not delegated on ${longDay(on)}`);
        if (procurementDecisions !== null) return;
        const level = context.placeOfLevel(on);
        context.report('noRegister', {
          at: held[0]!.place,
          values: { on: show.date(on) },
          related: level === null ? [] : [level],
          parameters: [],
        });
      },
    }),
  ],
});
