import { choice, type Field } from './field.js';
import {
  COMMISSIONER_TYPES,
  CONTRACT_FORMS,
  MEMBER_TYPES,
  PROGRAMME_AREAS,
  SERVICE_CATEGORIES,
  SERVICE_NATURES,
  type CommissionerType,
  type ContractForm,
  type MemberType,
  type ProgrammeArea,
  type ServiceCategory,
  type ServiceNature,
} from './lists.js';

/** The column "Service category", the same in every table that has it. */
export function serviceCategory(options: { required: boolean }): Field<'choice', ServiceCategory> {
  return choice({
    heading: 'Service category',
    synonyms: ['Category', 'Service type', 'Category of service'],
    help: 'What kind of service the money pays for. Choose one from the list.',
    required: options.required,
    values: SERVICE_CATEGORIES,
    valueSynonyms: {
      'acute services': 'Acute',
      'mental health services': 'Mental health',
      'community services': 'Community',
      'community health services': 'Community',
      'ambulance services': 'Ambulance',
      'nhs 111': 'NHS111/OOH',
      nhs111: 'NHS111/OOH',
      '111': 'NHS111/OOH',
      ooh: 'NHS111/OOH',
      'out of hours': 'NHS111/OOH',
      'out-of-hours': 'NHS111/OOH',
      '111/ooh': 'NHS111/OOH',
      'maternity services': 'Maternity',
      chc: 'Continuing care',
      'continuing healthcare': 'Continuing care',
      'nhs continuing healthcare': 'Continuing care',
      'individual placements': 'Individual placement',
      'core primary medical services': 'Core primary medical',
      'local primary care services': 'Local primary care service',
      'local pharmacy services': 'Local pharmacy service',
      'local optical services': 'Local optical service',
      dental: 'Primary dental',
      ophthalmic: 'Primary ophthalmic',
      pharmacy: 'Community pharmacy (national contract)',
      'community pharmacy': 'Community pharmacy (national contract)',
      'specialised services': 'Specialised',
      'prescribed specialised services': 'Specialised',
      'prison/detained persons': 'Prison/detained',
      'local authority public health': 'LA public health',
      csu: 'Commissioning support',
      'commissioning support unit': 'Commissioning support',
      'non-health': 'Non-health goods/services',
      'non-health goods and services': 'Non-health goods/services',
    },
  });
}

/** The column "Service nature" of contracts and procurements. */
export function serviceNature(): Field<'choice', ServiceNature> {
  return choice({
    heading: 'Service nature',
    synonyms: ['Nature of service', 'Health or non-health'],
    help: 'Which part of procurement law applies: health care, other goods and services, other light-touch services (social, legal, training, catering, security), or excluded (land, employment).',
    values: SERVICE_NATURES,
    meanings: {
      'Other light-touch': 'social, legal, training, catering, security',
      Excluded: 'land, employment',
    },
    valueSynonyms: {
      healthcare: 'Health',
      'health care': 'Health',
      'non health': 'Non-health',
      'light-touch': 'Other light-touch',
      'other light-touch (social, legal, training, catering, security)': 'Other light-touch',
      'excluded (land, employment)': 'Excluded',
    },
  });
}

/** The column "Commissioner type"; earlier names of the same bodies are read too (rulebook 1.8, number 13). */
export function commissionerType(): Field<'choice', CommissionerType> {
  return choice({
    heading: 'Commissioner type',
    synonyms: ['Type of commissioner', 'Commissioning body type'],
    help: 'What kind of body commissions the service.',
    required: true,
    values: COMMISSIONER_TYPES,
    valueSynonyms: {
      'clinical commissioning group': 'CCG',
      consortium: 'CCG',
      nhse: 'NHS England',
      nhsei: 'NHS England',
      nhscb: 'NHS England',
      'nhs commissioning board': 'NHS England',
      'nhs england local team': 'NHS England',
      'area team': 'NHS England',
      lat: 'NHS England',
      council: 'Local authority',
      la: 'Local authority',
      'joint (ccg and nhs england)': 'Joint',
    },
  });
}

/** The column "Contract form" of contracts and enhanced services. */
export function contractForm(): Field<'choice', ContractForm> {
  return choice({
    heading: 'Contract form',
    synonyms: ['Form of contract', 'Contract type', 'Type of contract'],
    help: 'The form of contract that was signed.',
    required: true,
    values: CONTRACT_FORMS,
    valueSynonyms: {
      'nhs standard': 'NHS Standard Contract',
      'standard nhs contract': 'NHS Standard Contract',
      'nhs standard contract (full length)': 'NHS Standard Contract',
      'nhs standard contract (full)': 'NHS Standard Contract',
      'shorter form': 'NHS Standard Contract (shorter form)',
      'short form': 'NHS Standard Contract (shorter form)',
      'shorter-form': 'NHS Standard Contract (shorter form)',
      'nhs standard contract shorter form': 'NHS Standard Contract (shorter form)',
      'nhs standard contract (short form)': 'NHS Standard Contract (shorter form)',
      'general medical services': 'GMS',
      'personal medical services': 'PMS',
      'alternative provider medical services': 'APMS',
      'grant agreement': 'Grant',
      'nhs terms and conditions': 'NHS T&Cs',
      'nhs t&c': 'NHS T&Cs',
    },
  });
}

/** The column "Programme area" of budgets and savings schemes. */
export function programmeArea(options: { required: boolean }): Field<'choice', ProgrammeArea> {
  return choice({
    heading: 'Programme area',
    synonyms: ['Programme', 'Area of spend', 'Commissioning area', 'Budget area'],
    help: 'Which part of the budget the line belongs to.',
    required: options.required,
    values: PROGRAMME_AREAS,
    valueSynonyms: {
      'acute services': 'Acute',
      'mental health services': 'Mental Health',
      'community services': 'Community',
      'community health services': 'Community',
      chc: 'Continuing Care',
      'continuing healthcare': 'Continuing Care',
      'primary care prescribing': 'Prescribing',
      'primary care': 'Primary Care (CCG)',
      'primary care services': 'Primary Care (CCG)',
      'delegated primary care': 'Delegated Primary Medical',
      'delegated co-commissioning': 'Delegated Primary Medical',
      'co-commissioning': 'Delegated Primary Medical',
      'primary care co-commissioning': 'Delegated Primary Medical',
      bcf: 'Better Care Fund',
      other: 'Other Programme',
      'other programme services': 'Other Programme',
      reserve: 'Reserves',
      'reserves and contingency': 'Reserves',
      'ccg running costs': 'Running Costs',
      'running cost': 'Running Costs',
      'corporate running costs': 'Running Costs',
    },
  });
}

/** The column "Member type" of the governing body and of committees. */
export function memberType(): Field<'choice', MemberType> {
  return choice({
    heading: 'Member type',
    synonyms: ['Type of member', 'Membership type', 'Category of member'],
    help: 'Lay, executive, GP, other clinician (nurse, secondary care doctor) or other. A GP is GP whatever post they hold.',
    required: true,
    values: MEMBER_TYPES,
    valueSynonyms: {
      'lay member': 'Lay',
      'executive member': 'Executive',
      'executive director': 'Executive',
      officer: 'Executive',
      'gp member': 'GP',
      'gp lead': 'GP',
      clinical: 'Clinical other',
      'other clinical': 'Clinical other',
      'registered nurse': 'Clinical other',
      nurse: 'Clinical other',
      'secondary care doctor': 'Clinical other',
      'secondary care clinician': 'Clinical other',
    },
  });
}
