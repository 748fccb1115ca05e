import {
  complianceWords,
  individualPerformanceWords,
  practiceWords,
  type Parameter,
} from '../../parameters/index.js';
import { defineRule, show, type Operand } from '../../rulekit/index.js';
import {
  cite,
  lmcCommissioningGuidance,
  securingExcellence2012,
  southernDerbyshireHwb2015,
} from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { FIGURES, isNil } from './no-money.js';
import { holdsWords } from './words-in-title.js';

const LIFE_OF_CCGS = { from: '2013-04-01', to: '2022-06-30' };

export default defineRule({
  id: 'SC-13',
  slug: 'practice-performance',
  title:
    'The CCG does not pay for performance management of GPs, nor for compliance with GP contracts before delegation',
  basis: 'national-guidance',
  sources: [
    cite(
      securingExcellence2012,
      'CCGs will not be responsible for contractual compliance which will be the responsibility of the NHS CB',
    ),
    cite(lmcCommissioningGuidance, 'CCGs will have no role in performance management of member practices.'),
    cite(
      southernDerbyshireHwb2015,
      'It excludes all functions relating to individual GP performance management',
    ),
  ],
  why: 'NHS England manages the performance of single GPs at every level of co-commissioning, and compliance with GP contracts until the CCG is delegated. A cost with such a name is worth a look; words alone prove nothing.',
  messages: {
    individualPerformance: {
      severity: 'info',
      text: '“{words}” reads like performance management of single GPs. That has been NHS England’s since 1 April 2013, and no level of co-commissioning brings it to a CCG.',
      remedy: 'Check what the CCG pays for here. No change is needed if it is something else.',
    },
    contractCompliance: {
      severity: 'info',
      text: '“{words}” reads like checking compliance with GP contracts on {on}, when the CCG’s level of co-commissioning was: {level}. Since 1 April 2013 that has been NHS England’s, until the CCG is delegated.',
      remedy:
        'Check what the CCG pays for here. If the CCG was delegated, put the level and its first day on the Cover or the Delegation sheet.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'budget',
      needs: { budget: ['description'] },
      uses: { budget: FIGURES },
      applies: { ...LIFE_OF_CCGS, by: (_, { judgementDate }) => judgementDate },
      check(line, context) {
        const found = purposeOf(line.description, context.judgementDate!, context);
        if (found === null || isNil(line)) return;
        context.report(found.message, { at: 'description', values: found.values });
      },
    }),
    limb.record({
      name: 'b',
      of: 'contracts',
      needs: { contracts: ['title'] },
      uses: { contracts: ['commissioner_org', 'commissioner_type'] },
      applies: { ...LIFE_OF_CCGS, by: (contract, context) => context.rowDate(contract) },
      where: (contract, context) => context.isThisCcg(contract),
      check(contract, context) {
        const found = purposeOf(contract.title, context.rowDate(contract)!, context);
        if (found !== null) context.report(found.message, { at: 'title', values: found.values });
      },
    }),
  ],
});

interface Asked {
  constant<V>(parameter: Parameter<V>): V;
  knownLevelOn(on: Day): string;
}

interface Purpose {
  readonly message: 'individualPerformance' | 'contractCompliance';
  readonly values: Readonly<Record<string, Operand>>;
}

/** What the words of a line or a title suggest that the CCG pays for; null where nothing of NHS England’s. */
function purposeOf(words: string | null, on: Day, context: Asked): Purpose | null {
  if (words === null) return null;
  if (holdsWords(words, context.constant(individualPerformanceWords)))
    return { message: 'individualPerformance', values: { words: show.text(words) } };
  if (!holdsWords(words, context.constant(complianceWords))) return null;
  if (!holdsWords(words, context.constant(practiceWords))) return null;
  const level = context.knownLevelOn(on);
  if (level === 'Delegated commissioning') return null;
  return {
    message: 'contractCompliance',
    values: { words: show.text(words), on: show.date(on), level: show.text(level) },
  };
}
