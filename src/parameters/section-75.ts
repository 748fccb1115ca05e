import { refer, section75Regulations } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, unconfirmed } from './dated.js';
import { defineParameter } from './parameter.js';

/** Contents of an agreement, as the regulations list them. */
export const section75Contents = defineParameter({
  id: 'section-75.contents',
  title: 'What a section 75 agreement states',
  unit: 'list',
  values: [
    confirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      [
        'that it is in writing',
        'aims and outcomes',
        'contributions and how they may be varied',
        'NHS functions and health-related functions',
        'persons and services',
        'staff, goods and accommodation',
        'duration, review, variation and termination',
        'how the fund is managed',
      ],
      refer(section75Regulations),
    ),
  ],
});

/** NHS functions that no partnership may take on. */
export const section75ExcludedFunctions = defineParameter({
  id: 'section-75.excluded-functions',
  title: 'NHS functions outside section 75 partnerships',
  unit: 'list',
  values: [
    unconfirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      [
        'surgery',
        'radiotherapy',
        'termination of pregnancy',
        'endoscopy',
        'Class 4 laser and other invasive treatment',
        'emergency ambulance',
      ],
      { note: 'Regulation 5 of SI 2000/617.' },
    ),
  ],
});

/** Service categories, as the schema writes them, that hold such functions and little else. */
export const section75ExcludedCategories = defineParameter<readonly string[]>({
  id: 'section-75.excluded-categories',
  title: 'Service categories of functions outside section 75 partnerships',
  unit: 'list',
  values: [
    unconfirmed(CCGS_BEGAN, CCGS_ENDED, ['Ambulance'], {
      note: 'Emergency ambulances: regulation 5 of SI 2000/617. Transport of patients is not meant.',
    }),
  ],
});

/** In lower case. */
export const section75ExcludedWords = defineParameter<readonly string[]>({
  id: 'section-75.excluded-words',
  title: 'Words in the name of a scheme that suggest a function outside section 75 partnerships',
  unit: 'list',
  values: [
    chosen(
      [
        'elective surgery',
        'day surgery',
        'surgical procedure',
        'surgical procedures',
        'radiotherapy',
        'termination of pregnancy',
        'terminations of pregnancy',
        'abortion',
        'endoscopy',
        'class 4 laser',
        'emergency ambulance',
        'emergency ambulances',
      ],
      'The functions are from memory of regulation 5 of SI 2000/617; “surgery” alone may be a GP practice.',
    ),
  ],
});

/** In lower case; the name of a scheme that holds one of them is about something else. */
export const section75ExcludedWordsExceptions = defineParameter<readonly string[]>({
  id: 'section-75.excluded-words-exceptions',
  title: 'Words in the name of a scheme that rule out a function outside section 75 partnerships',
  unit: 'list',
  values: [
    chosen(
      [
        'non-emergency',
        'non emergency',
        'patient transport',
        'after',
        'following',
        'post',
        'discharge',
        'avoid',
        'alternative',
        'recovery',
        'rehabilitation',
        'reablement',
      ],
      'Care after treatment, schemes that make it unnecessary, and transport of patients.',
    ),
  ],
});

export const section75ReportMonths = defineParameter({
  id: 'section-75.report-months',
  title: 'Months between the reports of a pool manager',
  unit: 'months',
  values: [
    unconfirmed(CCGS_BEGAN, CCGS_ENDED, 3, {
      note: 'Quarterly reports are confirmed for lead commissioning (regulation 9), not for the pool manager (regulation 7).',
    }),
  ],
});

export const poolLegalBases = defineParameter({
  id: 'section-75.legal-bases',
  title: 'Legal bases of pooled funds and transfers',
  unit: 'list',
  values: [
    unconfirmed(CCGS_BEGAN, CCGS_ENDED, ['s.75', 's.13V', 's.256', 's.76'], {
      note: 'Section 13V of the NHS Act 2006, for funds of CCGs and NHS England, is from memory.',
    }),
  ],
});
