import { refer, section75Regulations } from '../sources/index.js';
import { CCGS_BEGAN, CCGS_ENDED, confirmed, unconfirmed } from './dated.js';
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
