import { choice, date, yesNo } from '../field.js';
import { codeSynonyms } from '../lists.js';
import { defineTable } from '../table.js';

/** F: delegated together. R: reserved to NHS England. X: outside co-commissioning (rulebook 3.2). */
const FUNCTIONS = {
  F1: 'GMS/PMS/APMS contracts',
  F2: 'Newly designed enhanced services',
  F3: 'Local incentive schemes (QOF alternative)',
  F4: 'Establish new practices',
  F5: 'Approve mergers',
  F6: 'Discretionary payments',
  R1: 'Payment administration',
  R2: 'List management',
  R3: 'Individual performance management',
  R4: 'Performers list',
  R5: 'Revalidation',
  X1: 'Dental',
  X2: 'Eye health',
  X3: 'Community pharmacy',
} as const;

export const delegatedFunctions = defineTable({
  name: 'delegatedFunctions',
  template: 'delegated-primary-care',
  sheet: 'Delegated functions',
  sheetSynonyms: ['Functions', 'Delegation check-list', 'Functions delegated'],
  record: 'function',
  title: 'Delegated functions',
  help: 'A check-list: one row for each function, with whether the CCG has taken it on.',
  key: ['function_code'],
  checkList: ['function_code'],
  recognisedBy: { needs: ['function_code', 'taken_on'], atLeast: 3 },
  fields: {
    function_code: choice({
      heading: 'Function code',
      synonyms: ['Function', 'Delegated function', 'Name of function'],
      help: 'F1 to F6 are delegated together, R1 to R5 stay with NHS England, X1 to X3 are outside co-commissioning.',
      required: true,
      values: ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'R1', 'R2', 'R3', 'R4', 'R5', 'X1', 'X2', 'X3'],
      meanings: FUNCTIONS,
      valueSynonyms: {
        ...codeSynonyms(FUNCTIONS),
        'gms, pms and apms contracts': 'F1',
        'local incentive schemes': 'F3',
        'establishing new gp practices': 'F4',
        'approving practice mergers': 'F5',
        'administration of payments': 'R1',
        'practice list management': 'R2',
        'individual gp performance management': 'R3',
        'performers list management': 'R4',
      },
    }),
    taken_on: yesNo({
      heading: 'Taken on',
      synonyms: ['Taken on by the CCG', 'Delegated to the CCG', 'Delegated'],
      help: 'Whether the CCG has taken the function on.',
      required: true,
      blankOwner: 'CO-04',
    }),
    from: date({
      heading: 'From',
      synonyms: ['Date from', 'Taken on from', 'Effective from', 'Start date'],
      help: 'First day on which the CCG had the function, as day/month/year; blank where it is the day of delegation.',
    }),
  },
});
