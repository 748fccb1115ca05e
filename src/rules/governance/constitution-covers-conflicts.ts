import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { longDay } from '../../workbook/index.js';
import { versionInForce } from './version-in-force.js';

const LIMBS = [
  {
    name: 'a',
    field: 'covers_conflicts',
    not: 'conflictsNotCovered',
    blank: 'conflictsNotStated',
  },
  {
    name: 'b',
    field: 'covers_member_practice_commissioning',
    not: 'practicesNotCovered',
    blank: 'practicesNotStated',
  },
] as const;

export default defineRule({
  id: 'GV-05',
  slug: 'constitution-covers-conflicts',
  title: 'The constitution says how conflicts of interest are managed, also with member practices',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'LMCs should ensure that the CCG constitution contains information about how conflicts will be managed, in particular, where the CCG is commissioning services from member practices.',
    ),
  ],
  why: 'The GPs who lead a CCG may gain from what it buys, so its constitution must say what is done then.',
  messages: {
    conflictsNotCovered: {
      severity: 'error',
      text: 'Version {version} of the constitution, in force on {on}, is shown as not covering conflicts of interest. Since 1 April 2013 a constitution must say how they are managed.',
      remedy: 'Correct the entry, or amend the constitution.',
    },
    conflictsNotStated: {
      severity: 'warning',
      text: 'It is not said whether version {version} of the constitution, in force on {on}, covers conflicts of interest. Since 1 April 2013 a constitution must say how they are managed.',
      remedy: 'Enter Yes or No.',
    },
    practicesNotCovered: {
      severity: 'error',
      text: 'Version {version} of the constitution, in force on {on}, is shown as not covering conflicts when services are bought from member practices. Since 1 April 2013 a constitution must say how they are managed.',
      remedy: 'Correct the entry, or amend the constitution.',
    },
    practicesNotStated: {
      severity: 'warning',
      text: 'It is not said whether version {version} of the constitution, in force on {on}, covers conflicts when services are bought from member practices. Since 1 April 2013 a constitution must say how they are managed.',
      remedy: 'Enter Yes or No.',
    },
  },
  limbs: (limb) =>
    LIMBS.map(({ name, field, not, blank }) =>
      limb.dossier({
        name,
        needs: { constitution: [field] },
        uses: { constitution: ['version', 'in_force_from'] },
        applies: { from: '2013-04-01', to: '2022-06-30', by: (_, { judgementDate }) => judgementDate },
        check(context) {
          const on = context.judgementDate!;
          const version = versionInForce(context.tables.constitution.records, on);
          if (version === null)
            return context.cannotJudge(
              'not-applicable',
              `no version is known to be in force on ${longDay(on)}`,
            );
          const answer = version[field];
          if (answer === 'Yes') return;
          context.report(answer === 'No' ? not : blank, {
            at: version.at(field),
            values: { version: show.text(version.raw('version')), on: show.date(on) },
          });
        },
      }),
    ),
});
