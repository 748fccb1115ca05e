import { TEMPLATE_TITLES, tables, type Table, type TemplateName } from '../../schema/index.js';

/** What a template is, in the words that its Guidance sheet uses. */
export interface TemplateWords {
  readonly title: string;
  readonly purpose: string;
  readonly hints: readonly string[];
  /** Fields of the Cover that this template needs besides those that every Cover needs. */
  readonly coverNeeds: readonly string[];
  /** Fields of the Cover that are of no use here. */
  readonly coverLeavesOut: readonly string[];
}

const SIGN = ['month_no', 'variance_sign'];
const CONFLICTS = ['coi_audit_on', 'coi_training_pct'];

/** The six templates, in the order of the rulebook. */
export const TEMPLATES: Readonly<Record<TemplateName, TemplateWords>> = {
  finance: {
    title: TEMPLATE_TITLES.finance,
    purpose:
      'The CCG’s allocations, its budget with actual and forecast spending, its savings schemes and its statutory duties, for one month or for a plan.',
    hints: [
      'Say on the Cover how your report shows variances before you fill in the Budget sheet: they are worked out from it.',
      'A total or subtotal on the Budget sheet is a row of its own with Yes under Total row. Such rows are checked against the rows above them and left out of all sums.',
      'For a plan, enter 0 as the month number.',
    ],
    coverNeeds: SIGN,
    coverLeavesOut: CONFLICTS,
  },
  'delegated-primary-care': {
    title: TEMPLATE_TITLES['delegated-primary-care'],
    purpose:
      'The level of primary care co-commissioning, what was delegated and when, the primary care budget, and the contracts with and payments to GP practices.',
    hints: [
      'Give each level of co-commissioning a row of its own, from the day it began to the day it ended.',
      'Answer Yes or No for every function on the sheet Delegated functions.',
      'Say on the Cover how your report shows variances before you fill in the Primary care budget sheet: they are worked out from it.',
    ],
    coverNeeds: SIGN,
    coverLeavesOut: CONFLICTS,
  },
  contracts: {
    title: TEMPLATE_TITLES.contracts,
    purpose:
      'The contracts that the CCG holds or pays under, how each was procured, waivers, services open to any qualified provider, and enhanced and local services.',
    hints: [
      'Give each contract and each procurement a reference of its own, and use the same reference wherever another sheet asks for it.',
      'Enter values without VAT. The estimated value of a procurement is that of the whole contract with all its extensions.',
    ],
    coverNeeds: [],
    coverLeavesOut: [...CONFLICTS, 'variance_sign'],
  },
  'pooled-funds': {
    title: TEMPLATE_TITLES['pooled-funds'],
    purpose:
      'Each pooled fund or joint budget of the CCG: its agreement, who pays in how much for what, what it is spent on, and the Better Care Fund plan.',
    hints: [
      'Enter each pool on the sheet Pools first, and use its reference on the sheets Pool contributions and Pool spending.',
      'A contribution is a row for one body and one function: a body that pays for two functions has two rows.',
    ],
    coverNeeds: [],
    coverLeavesOut: [...CONFLICTS, 'variance_sign'],
  },
  governance: {
    title: TEMPLATE_TITLES.governance,
    purpose:
      'Member practices, the governing body and committees with their meetings, and the registers of interests, gifts, procurement decisions and breaches.',
    hints: [
      'Give each person one reference and use it on every sheet.',
      'A person without any interest has one row on the sheet Interests, of the type Nil.',
    ],
    coverNeeds: [],
    coverLeavesOut: ['variance_sign'],
  },
  'spend-over-25000': {
    title: TEMPLATE_TITLES['spend-over-25000'],
    purpose:
      'The monthly list of payments over £25,000 as the CCG publishes it, with a few columns of its own that are not published.',
    hints: [
      'One row is one line of an invoice. Lines of one invoice have the same transaction number and are added up.',
      'Do not enter the name of anybody who receives care or a personal health budget.',
    ],
    coverNeeds: [],
    coverLeavesOut: [...CONFLICTS, 'variance_sign'],
  },
};

/** Names of the templates, in their order. */
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];

/** Tables of a template in the order of its sheets: the Cover, then its own. */
export function tablesOf(template: TemplateName): readonly Table[] {
  const all: readonly Table[] = Object.values(tables);
  return all.filter((table) => table.template === template || table.template === 'all');
}
