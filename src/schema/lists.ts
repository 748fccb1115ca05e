import { choice, type Field } from './field.js';

/** Service categories of rulebook 3.2, with the additions and new names of the schema decisions. */
export const SERVICE_CATEGORIES = [
  'Acute',
  'Mental health',
  'Community',
  'Ambulance',
  'NHS111/OOH',
  'Maternity',
  'Continuing care',
  'Individual placement',
  'Core primary medical',
  'Local primary care service',
  'Local pharmacy service',
  'Local optical service',
  'Urgent dental advice (111)',
  'Primary dental',
  'Primary ophthalmic',
  'Community pharmacy (national contract)',
  'Specialised',
  'Prison/detained',
  'Armed forces',
  'Screening/immunisation',
  'Children 0-5 public health',
  'LA public health',
  'Commissioning support',
  'Non-health goods/services',
] as const;

export type ServiceCategory = (typeof SERVICE_CATEGORIES)[number];

/** The column "Service category", the same in every table that has it. */
export function serviceCategory(options: { required: boolean }): Field<'choice', ServiceCategory> {
  return choice({
    heading: 'Service category',
    synonyms: ['Category', 'Service type', 'Category of service'],
    help: 'What kind of service the money pays for.',
    required: options.required,
    values: SERVICE_CATEGORIES,
    valueSynonyms: {
      dental: 'Primary dental',
      ophthalmic: 'Primary ophthalmic',
      pharmacy: 'Community pharmacy (national contract)',
    },
  });
}
