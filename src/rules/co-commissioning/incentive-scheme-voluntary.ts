import { firstDelegation } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, pulseCoCommissioning2014 } from '../../sources/index.js';
import { day, longDay } from '../../workbook/index.js';

export default defineRule({
  id: 'CO-07',
  slug: 'incentive-scheme-voluntary',
  title:
    'A local scheme in place of the QOF or a DES is voluntary, and the LMC was consulted before it began',
  basis: 'national-guidance',
  sources: [
    cite(
      pulseCoCommissioning2014,
      'will require them to ‘consult’ with LMCs, but would remain voluntary for practices',
    ),
  ],
  why: 'Practices keep the right to the national scheme, and their committee is to be heard on what is offered in its place.',
  messages: {
    notVoluntary: {
      severity: 'error',
      text: 'This scheme is offered in place of the {alternative_to}, and it is not voluntary for practices. Since 1 April 2015 a CCG may offer such a scheme, and practices are free to decline it.',
      remedy: 'Let practices choose between the scheme and the national one, or correct the entry.',
    },
    notConsulted: {
      severity: 'warning',
      text: 'This scheme is offered in place of the {alternative_to} from {start}, and no day is given on which the Local Medical Committee was consulted. Since 1 April 2015 the CCG consults it before such a scheme begins.',
      remedy: 'Enter the day on which the committee was consulted.',
    },
    consultedLate: {
      severity: 'warning',
      text: 'This scheme, offered in place of the {alternative_to}, began on {start}, and the Local Medical Committee was consulted on {lmc_consulted_date}. Since 1 April 2015 the CCG consults it before such a scheme begins.',
      remedy: 'Correct the day, or keep with the scheme why the committee was consulted late.',
    },
    notConsultedEarlyScheme: {
      severity: 'info',
      text: 'This scheme is offered in place of the {alternative_to} from {start}, and the list does not show that the Local Medical Committee was consulted by then. Consultation is asked for schemes that begin on or after {since}.',
      remedy: 'Enter the day on which the committee was consulted, if it is known.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'incentiveSchemes',
      needs: { incentiveSchemes: ['alternative_to', 'voluntary'] },
      uses: { incentiveSchemes: ['start', 'end'] },
      where: ({ alternative_to: replaces }) => replaces !== 'Other',
      applies: { from: '2015-04-01', to: '2022-06-30', by: (scheme, context) => context.rowDate(scheme) },
      check(scheme, context) {
        if (scheme.alternative_to === null)
          return context.cannotJudge('blank', 'it is not said which national scheme this one replaces', [
            scheme.at('alternative_to'),
          ]);
        const on = context.rowDate(scheme)!;
        const level = context.knownLevelOn(on);
        if (level !== 'Delegated commissioning' && level !== 'Joint commissioning')
          context.cannotJudge('not-applicable', `the level on ${longDay(on)} is neither joint nor delegated`);
        if (scheme.voluntary === null)
          context.cannotJudge('blank', 'Voluntary is blank', [scheme.at('voluntary')]);
        if (scheme.voluntary === 'No') context.report('notVoluntary', { at: 'voluntary' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'incentiveSchemes',
      needs: { incentiveSchemes: ['alternative_to', 'start', 'lmc_consulted_date'] },
      uses: { incentiveSchemes: ['end'] },
      where: ({ alternative_to: replaces }) => replaces !== 'Other',
      applies: { from: '2013-04-01', to: '2022-06-30', by: (scheme) => scheme.start },
      check(scheme, context) {
        if (scheme.alternative_to === null)
          return context.cannotJudge('blank', 'it is not said which national scheme this one replaces', [
            scheme.at('alternative_to'),
          ]);
        const at = 'lmc_consulted_date';
        const { start, lmc_consulted_date: consulted } = scheme;
        const since = day(context.constant(firstDelegation));
        if (start! < since) {
          if (consulted === null || consulted > start!)
            context.report('notConsultedEarlyScheme', { at, values: { since: show.date(since) } });
          return;
        }
        const on = context.rowDate(scheme) ?? start!;
        const level = context.knownLevelOn(on);
        if (level !== 'Delegated commissioning' && level !== 'Joint commissioning')
          context.cannotJudge('not-applicable', `the level on ${longDay(on)} is neither joint nor delegated`);
        if (consulted === null) context.report('notConsulted', { at });
        else if (consulted > start!) context.report('consultedLate', { at });
      },
    }),
  ],
});
