import {
  cite,
  essexLmcsBriefing2010,
  healthcareLeaderDialysis,
  hsjObesitySurgery,
  lmcCommissioningGuidance,
  localGovernmentChildrensPublicHealth,
  refer,
  securingExcellence2012,
  standingRules,
} from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed } from './dated.js';
import { defineParameter, type DatedValue } from './parameter.js';

const NHS_ENGLAND = 'NHS England';
const LOCAL_AUTHORITY = 'Local authority';

const apart = cite(
  securingExcellence2012,
  'CCGs will commission the majority of NHS services for their populations – apart from primary care, specialised services and public health.',
);
const familyHealth = cite(
  essexLmcsBriefing2010,
  'Other family health services, eg. Primary dental, primary ophthalmic and community pharmacy services.',
);
const publicHealth = cite(
  securingExcellence2012,
  'those public health services commissioned by the NHSCB (i.e. screening, vaccinations, child health for 0-5 year olds and public health for people in prisons)',
);

const excluded = (
  serviceCategory: string,
  source: DatedValue<string>['source'],
  note: string,
  [from, to]: readonly [string, string] = [CCGS_BEGAN, CCGS_ENDED],
): DatedValue<string> => seed(from, to, NHS_ENGLAND, source, { when: { serviceCategory }, note });

/**
 * Who commissions a service that is not for a CCG to commission, by service category; no value where a CCG may.
 * Look it up with the category as circumstance: `lookUp(excludedService, on, { serviceCategory })`.
 * Core primary medical services are here too: they are excluded unless the CCG is delegated.
 */
export const excludedService = defineParameter({
  id: 'scope.excluded-service',
  title: 'Commissioner of a service that is not for a CCG to commission',
  unit: 'text',
  values: [
    excluded('Core primary medical', apart, 'Unless the level of the CCG is delegated commissioning.'),
    excluded(
      'Primary dental',
      familyHealth,
      'The secondary dental specialties of SI 2012/2996, Schedule 2, are NHS England’s too.',
    ),
    excluded(
      'Primary ophthalmic',
      familyHealth,
      'Sight tests and optical vouchers; not a CCG’s local services bought from opticians.',
    ),
    excluded(
      'Community pharmacy (national contract)',
      familyHealth,
      'Essential, advanced and national enhanced services; not a CCG’s local services bought from pharmacies.',
    ),
    excluded(
      'Specialised',
      cite(essexLmcsBriefing2010, 'heart transplant, spinal injuries, burns and renal dialysis'),
      'The legal list is SI 2012/2996, regulation 11 and Schedule 4. The move of renal dialysis to CCGs was halted; adult obesity surgery moved during 2016/17.',
    ),
    excluded(
      'Prison/detained',
      cite(essexLmcsBriefing2010, 'Health services for those in prison or in custody.'),
      'SI 2012/2996, regulation 10; some sites from 1 April 2014 (Schedule 3).',
    ),
    confirmed(CCGS_BEGAN, CCGS_ENDED, NHS_ENGLAND, refer(standingRules), {
      when: { serviceCategory: 'Armed forces' },
      note: 'Community and secondary care of serving members, and of their families registered with Defence Medical Services; not emergency care, veterans, reservists, or families registered with an NHS practice.',
    }),
    excluded(
      'Screening/immunisation',
      publicHealth,
      'Screening and vaccination programmes, and public health for people in prisons.',
    ),
    excluded('Children 0-5 public health', publicHealth, 'Moved to local authorities on 1 October 2015.', [
      CCGS_BEGAN,
      '2015-09-30',
    ]),
    confirmed('2015-10-01', CCGS_ENDED, LOCAL_AUTHORITY, refer(localGovernmentChildrensPublicHealth), {
      when: { serviceCategory: 'Children 0-5 public health' },
      note: 'Child health information systems and the 6 to 8 week GP check stayed with NHS England.',
    }),
    seed(
      CCGS_BEGAN,
      CCGS_ENDED,
      LOCAL_AUTHORITY,
      cite(
        lmcCommissioningGuidance,
        'Local authorities will have new public health responsibilities and will be able to commission services currently commissioned as public health related LESs, for example smoking cessation, substance abuse and sexual health services.',
      ),
      {
        when: { serviceCategory: 'LA public health' },
        note: 'Not abortion, vasectomy, sterilisation, psychosexual services, hospital alcohol liaison or weight management tier 3, which are for CCGs.',
      },
    ),
  ],
});

/** A specialised service within the category; the schema has no category of its own for it. */
export const obesitySurgeryCommissioners = defineParameter<readonly string[]>({
  id: 'scope.obesity-surgery-commissioners',
  title: 'Commissioners of adult obesity surgery',
  unit: 'list',
  values: [
    confirmed(CCGS_BEGAN, '2016-03-31', [NHS_ENGLAND], refer(hsjObesitySurgery), {
      note: 'The handover was planned for April 2015 and delayed.',
    }),
    confirmed('2016-04-01', '2017-03-31', [NHS_ENGLAND, 'CCG'], refer(hsjObesitySurgery), {
      note: 'Handed over CCG by CCG during 2016/17: either is taken.',
    }),
    confirmed('2017-04-01', CCGS_ENDED, ['CCG'], refer(hsjObesitySurgery)),
  ],
});

/** In lower case; they tell adult obesity surgery from the other specialised services. */
export const obesitySurgeryTitleWords = defineParameter<readonly string[]>({
  id: 'scope.obesity-surgery-title-words',
  title: 'Words in a title that tell adult obesity surgery',
  unit: 'list',
  values: [
    chosen(
      ['bariatric', 'obesity surgery', 'weight loss surgery'],
      'The category of a contract does not tell this surgery from other specialised services; its title does.',
    ),
  ],
});

/** In lower case; a title that holds one of them suggests a service of NHS England, where no category says which. */
export const excludedServiceTitleWords = defineParameter<readonly string[]>({
  id: 'scope.excluded-service-title-words',
  title: 'Words in a title that suggest a service of NHS England',
  unit: 'list',
  values: [
    chosen(
      [
        'renal dialysis',
        'heart transplant',
        'spinal injur',
        'burns care',
        'burns service',
        'burns unit',
        'primary dental',
        'primary ophthalmic',
        'sight test',
        'prison',
        'armed forces',
      ],
      'The services that the texts name as examples; the words to look for are the choice of this project.',
    ),
  ],
});

/** A specialised service within the category; the schema has no category of its own for it. */
export const renalDialysisCommissioners = defineParameter<readonly string[]>({
  id: 'scope.renal-dialysis-commissioners',
  title: 'Commissioners of renal dialysis',
  unit: 'list',
  values: [
    confirmed(CCGS_BEGAN, CCGS_ENDED, [NHS_ENGLAND], refer(healthcareLeaderDialysis), {
      note: 'The transfer to CCGs that was proposed for April 2015 was halted.',
    }),
  ],
});

/** In lower case; a title that holds one of them suggests public health of councils. */
export const publicHealthTitleWords = defineParameter<readonly string[]>({
  id: 'scope.public-health-title-words',
  title: 'Words in a title that suggest public health services of local authorities',
  unit: 'list',
  values: [
    chosen(
      ['smoking', 'substance', 'drug', 'alcohol', 'sexual health'],
      'The guidance names smoking cessation, substance abuse and sexual health services; the words to look for are the choice of this project.',
    ),
  ],
});

/** In lower case; a title that holds one of them is a CCG's service whatever else it holds. */
export const publicHealthTitleExceptions = defineParameter<readonly string[]>({
  id: 'scope.public-health-title-exceptions',
  title: 'Words in a title that rule out public health services of local authorities',
  unit: 'list',
  values: [
    chosen(
      [
        'termination',
        'abortion',
        'vasectomy',
        'sterilisation',
        'psychosexual',
        'gynaecolog',
        'liaison',
        'tier 3',
        'prescribing',
        'high cost drug',
        'high-cost drug',
        'high risk drug',
        'amber drug',
        'dmard',
        'shared care drugs',
        'drug monitoring',
        'near patient',
        'drugs and devices',
        'drug costs',
        'homecare',
        'home delivery',
        'medicines',
        'palliative',
        'end of life',
        'anticipatory',
      ],
      'Services that CCGs commission, prescribing budgets, drugs outside the tariff, and drugs that practices and hospitals give and watch over.',
    ),
  ],
});
