import { cqcSpendOver25k, refer } from '../sources/index.js';
import { CCGS_BEGAN, chosen, confirmed } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/** Compared with the whole invoice, credit notes by their size; a single line may be smaller. */
export const spendThreshold = defineParameter({
  id: 'transparency.spend-threshold',
  title: 'Invoice total from which spend is published',
  unit: 'pence',
  values: [
    confirmed(CCGS_BEGAN, null, gbp(25_000), refer(cqcSpendOver25k), {
      note: 'Applies to the invoice, not to its lines. Publishing more than is required is no breach.',
    }),
  ],
});

export const fileMonthShare = defineParameter({
  id: 'transparency.file-month-share',
  title: 'Share of rows in one month that makes it the month of the file',
  unit: 'share',
  values: [chosen(0.9, 'Exactly this share is enough.')],
});

export const belowThresholdShare = defineParameter({
  id: 'transparency.below-threshold-share',
  title:
    'Share of invoices below the threshold above which the file is reported once instead of each invoice',
  unit: 'share',
  values: [chosen(0.1, 'Above it, the publisher has chosen a lower threshold.')],
});

/** Fields of a published list of spend over £25,000, as the schema names them. */
export const publishedSpendFields = defineParameter<readonly string[]>({
  id: 'transparency.published-spend-fields',
  title: 'Fields of a published list of spend over £25,000',
  unit: 'list',
  values: [
    confirmed(
      CCGS_BEGAN,
      null,
      [
        'department_family',
        'entity',
        'date',
        'expense_type',
        'expense_area',
        'supplier',
        'transaction_number',
        'amount',
      ],
      refer(cqcSpendOver25k),
    ),
  ],
});

/** Those of the published fields that are the same in every row of a body's list, and often left out. */
export const publishedSpendFieldsOftenLeftOut = defineParameter<readonly string[]>({
  id: 'transparency.published-spend-fields-often-left-out',
  title: 'Published fields that are the same in every row',
  unit: 'list',
  values: [chosen(['department_family', 'entity'], 'Their absence is worth a word, and no warning.')],
});

/** Whole cells, compared without case and punctuation. */
export const payrollExpenseTypes = defineParameter<readonly string[]>({
  id: 'transparency.payroll-expense-types',
  title: 'Expense types that are payroll',
  unit: 'list',
  values: [
    chosen(
      [
        'payroll',
        'payroll costs',
        'net pay',
        'net salaries',
        'net wages',
        'salaries',
        'salaries and wages',
        'salary',
        'salary payments',
        'staff pay',
        'staff salaries',
        'wages',
        'wages and salaries',
      ],
      'National insurance and pensions paid over to other public bodies are not payroll here: lists show them.',
    ),
  ],
});

/** Words before the name of a private person. Practices are called by their doctors, so “Dr” is none of them. */
export const personalTitles = defineParameter<readonly string[]>({
  id: 'transparency.personal-titles',
  title: 'Titles that a private person’s name begins with',
  unit: 'list',
  values: [chosen(['mr', 'mrs', 'ms', 'miss', 'mx', 'master'], 'Doctors give their names to practices.')],
});

export const personalNameWords = defineParameter({
  id: 'transparency.personal-name-words',
  title: 'Most words of a private person’s name after the title',
  unit: 'count',
  values: [chosen(3, 'First names or initials and a surname; longer ones are rather those of a business.')],
});

/** In lower case: one of them in a name makes it that of an organisation. */
export const organisationWords = defineParameter<readonly string[]>({
  id: 'transparency.organisation-words',
  title: 'Words that the names of organisations have',
  unit: 'list',
  values: [
    chosen(
      [
        'and',
        'associates',
        'bros',
        'brothers',
        'builders',
        'care',
        'catering',
        'centre',
        'chemist',
        'chemists',
        'clinic',
        'co',
        'company',
        'consultancy',
        'consulting',
        'dental',
        'group',
        'home',
        'homes',
        'house',
        'limited',
        'llp',
        'ltd',
        'nursery',
        'opticians',
        'partners',
        'partnership',
        'pharmacy',
        'plc',
        'practice',
        'school',
        'services',
        'shop',
        'solicitors',
        'solutions',
        'sons',
        'surgery',
        'training',
        'transport',
        'trust',
      ],
      'A sole trader who adds the trade to the name is published as a business.',
    ),
  ],
});

/** A CCG may set another figure of its own. */
export const supplierContractThreshold = defineParameter({
  id: 'transparency.supplier-contract-threshold',
  title: 'Spend with a supplier in a year from which a contract is looked for',
  unit: 'pence',
  values: [chosen(gbp(25_000), 'Practice of officers; CCGs set figures of their own.')],
});

/** Whole words, in lower case, of an expense type or an expense area. */
export const paidWithoutContract = defineParameter<readonly string[]>({
  id: 'transparency.paid-without-contract',
  title: 'Words in the expense types and areas of payments that no contract register holds',
  unit: 'list',
  values: [
    chosen(
      [
        'non contract',
        'not contracted',
        'ncas',
        'oats',
        'national insurance',
        'paye',
        'income tax',
        'pension',
        'pensions',
        'business rates',
        'apprenticeship levy',
        'lmc levy',
        'gms',
        'pms',
        'apms',
        'prc delegated',
        'delegated co commissioning',
        'chc',
        'cont care',
        'continuing care',
        'funded nursing',
        'pers hlth bud',
        'personal health budget',
        'personal health budgets',
        's117',
      ],
      'Treatment at hospitals without a contract is charged by national rules; taxes, levies and pensions are paid over; GP practices are paid under their own GMS, PMS and APMS contracts; and care of single persons is bought case by case.',
    ),
  ],
});
