import { cite, essexLmcsBriefing2010, lmcCommissioningGuidance } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, seed } from './dated.js';
import { defineParameter } from './parameter.js';

/** A list of words or phrases to look for, in lower case, with why these. */
const wordList = (name: string, title: string, words: readonly string[], note: string) =>
  defineParameter<readonly string[]>({
    id: `scope.${name}`,
    title,
    unit: 'list',
    values: [chosen(words, note)],
  });

/** A title that holds one of them suggests public health of NHS England, where no category says which service it is. */
export const screeningTitleWords = wordList(
  'screening-title-words',
  'Words in a title that suggest screening, immunisation or public health of small children',
  [
    'screening programme',
    'immunisation',
    'vaccination',
    'health visit',
    'family nurse partnership',
    'prison public health',
  ],
  'The text names screening, vaccinations, children from birth to five and people in prisons; the words to look for are the choice of this project. Screening alone also names services of CCGs.',
);

/** Whole words: a description that holds one of them is about GP practices. */
export const practiceWords = wordList(
  'practice-words',
  'Words that name GP practices',
  [
    'gp',
    'gps',
    'gp practice',
    'gp practices',
    'general practice',
    'general practitioner',
    'general practitioners',
    'member practice',
    'member practices',
    'practices',
    'primary medical',
  ],
  '“Practice” alone is left out: it stands in “best practice” and “clinical practice” too.',
);

/** Lines of the primary care budget with payments that NHS England’s area teams made. */
export const areaTeamPaymentLines = defineParameter<readonly string[]>({
  id: 'scope.area-team-payment-lines',
  title: 'Lines of the primary care budget that area teams of NHS England paid',
  unit: 'list',
  values: [
    seed(
      CCGS_BEGAN,
      CCGS_ENDED,
      [
        'Premises',
        'Clinical waste',
        'Occupational health',
        'Translation',
        'Other GP services (PCO: locum, maternity, seniority, retainer)',
      ],
      cite(
        lmcCommissioningGuidance,
        'payment of maternity, locum and translation services, the provision of occupational health services, disposal of clinical waste and premises reimbursement',
      ),
      { note: 'Until the CCG is delegated; some CCGs hosted these payments by agreement.' },
    ),
  ],
});

/** Whole words; of a description that names GP practices too. */
export const areaTeamPaymentWords = wordList(
  'area-team-payment-words',
  'Words in a description that tell payments of area teams to practices',
  [
    'locum',
    'locums',
    'maternity cover',
    'maternity leave',
    'maternity payment',
    'maternity payments',
    'maternity reimbursement',
    'translation',
    'interpreting',
    'interpreters',
    'occupational health',
    'clinical waste',
    'premises reimbursement',
    'premises reimbursements',
    'premises costs',
    'notional rent',
    'cost rent',
    'rent reimbursement',
  ],
  'The services that the guidance names, in the words of budgets; maternity and premises alone also name services of CCGs.',
);

/** Whole words. */
export const nationalGpItWords = wordList(
  'national-gp-it-words',
  'Words in a description that tell national IT services for GP practices',
  ['n3', 'national gp it', 'national primary care it'],
  'The guidance names N3. Its successor, HSCN, is left out: CCGs were given money for it.',
);

/** Whole words. */
export const individualPerformanceWords = wordList(
  'individual-performance-words',
  'Words that tell performance management of single GPs',
  [
    'gp performance management',
    'individual gp performance',
    'individual performance management',
    'practitioner performance',
    'performers list',
    'gp performer',
    'gp performers',
  ],
  'Appraisal is left out: CCGs pay for support of it.',
);

/** Whole words; of a description that names GP practices too. */
export const complianceWords = wordList(
  'compliance-words',
  'Words that tell contractual compliance or performance management',
  [
    'contract compliance',
    'contractual compliance',
    'contract performance',
    'contract monitoring',
    'contract management',
    'performance management',
    'breach notices',
    'remedial notices',
  ],
  'Only together with words that name GP practices: the same posts exist for hospital contracts.',
);

/** Whole words: names of the services, which only these services bear. */
export const familyHealthSupportNames = wordList(
  'family-health-support-names',
  'Names of support services for family health contractors',
  [
    'pcse',
    'primary care support england',
    'primary care support services',
    'fhs agency',
    'family health services agency',
    'family health services support',
    'practitioner payments',
    'practitioner services agency',
    'practice list management',
    'patient list management',
    'list maintenance service',
  ],
  'Names under which primary care trusts and NHS England bought payment, registration and list services.',
);

/** Whole words. */
export const contractorPaymentWords = wordList(
  'contractor-payment-words',
  'Words in a description that tell payments to pharmacy and dental contractors',
  [
    'pharmacy contractor',
    'pharmacy contractors',
    'pharmacy contractual framework',
    'pharmacy contract payments',
    'pharmacy remuneration',
    'dental contractor',
    'dental contractors',
    'dental contract payments',
    'general dental services',
    'personal dental services',
  ],
  'Dispensing fees alone are left out: they are part of what prescribing costs a CCG.',
);

/** Whole words; a description that holds one of them is prescribing, which CCGs pay for. */
export const prescribingWords = wordList(
  'prescribing-words',
  'Words in a description that tell prescribing',
  ['prescribing', 'drug', 'drugs', 'appliances', 'fp10', 'medicines'],
  'Drugs that the NHS Business Services Authority recharges are the CCG’s to pay.',
);

/** Whole words. */
export const outsideCoCommissioningWords = wordList(
  'outside-co-commissioning-words',
  'Names of lines of the primary care budget for services outside co-commissioning',
  [
    'dental',
    'dentistry',
    'dentists',
    'ophthalmic',
    'optometry',
    'eye health',
    'sight tests',
    'community pharmacy',
    'pharmaceutical services',
  ],
  'Dispensing and prescribing doctors are GP services.',
);

/** Who was to commission maternity services, while that was proposed. */
export const maternityProposal = defineParameter({
  id: 'historic.maternity-proposal',
  title: 'Commissioner of maternity services under the proposals of 2010',
  unit: 'text',
  values: [
    seed(
      '2010-07-01',
      '2010-12-31',
      'NHS Commissioning Board',
      cite(essexLmcsBriefing2010, 'Maternity services.'),
      {
        note: 'Proposed in July 2010 and reversed in December 2010 (GPonline, article 1046650): from 1 April 2013 CCGs commission maternity services.',
      },
    ),
  ],
});

/** Whole words. */
export const subConsortiumWords = defineParameter<readonly string[]>({
  id: 'historic.sub-consortium-words',
  title: 'Words in a description that tell a budget of a practice or a locality',
  unit: 'list',
  values: [
    chosen(
      [
        'practice budget',
        'practice budgets',
        'practice level',
        'practice based',
        'practice commissioning',
        'locality',
        'localities',
      ],
      'Budgets below the consortium, as practice based commissioning had named them.',
    ),
  ],
});

/** Whole words. */
export const indicativeWords = defineParameter<readonly string[]>({
  id: 'historic.indicative-words',
  title: 'Words in a description that mark a budget as indicative',
  unit: 'list',
  values: [
    chosen(['indicative', 'notional', 'shadow'], 'The word of the proposals, and two that mean the same.'),
  ],
});
