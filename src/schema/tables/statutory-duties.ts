import { choice, money, text, yesNo } from '../field.js';
import { codeSynonyms } from '../lists.js';
import { defineTable } from '../table.js';

/** The duties as the accounts note "Financial performance targets" words them (rulebook 2.4). */
const DUTIES = {
  'SD-01': 'Expenditure not to exceed income',
  'SD-02': 'Capital resource use does not exceed the amount specified in Directions',
  'SD-03': 'Revenue resource use does not exceed the amount specified in Directions',
  'SD-04': 'Capital resource use on specified matter(s) does not exceed the amount specified in Directions',
  'SD-05': 'Revenue resource use on specified matter(s) does not exceed the amount specified in Directions',
  'SD-06': 'Revenue administration resource use does not exceed the amount specified in Directions',
  'SD-07': 'Cash drawn down and closing balance are within the limits',
} as const;

export const statutoryDuties = defineTable({
  name: 'statutoryDuties',
  template: 'finance',
  sheet: 'Statutory duties',
  sheetSynonyms: [
    'Financial performance targets',
    'Financial duties',
    'Key duties',
    'Statutory financial duties',
  ],
  record: 'duty',
  title: 'Statutory financial duties',
  help: 'One row for each financial duty, with its target and what was achieved.',
  key: ['duty_id'],
  checkList: ['duty_id'],
  recognisedBy: { needs: ['duty_id', 'target', 'performance'], atLeast: 4 },
  fields: {
    duty_id: choice({
      heading: 'Duty',
      synonyms: ['Duty ID', 'Statutory duty', 'Financial duty', 'Financial performance target'],
      help: 'Which duty of the National Health Service Act 2006, sections 223G to 223J.',
      required: true,
      values: ['SD-01', 'SD-02', 'SD-03', 'SD-04', 'SD-05', 'SD-06', 'SD-07'],
      meanings: DUTIES,
      valueSynonyms: {
        ...codeSynonyms(DUTIES),
        'remain within the cash balance limit': 'SD-07',
        'remain within the cash limit': 'SD-07',
      },
    }),
    target: money({
      heading: 'Target',
      synonyms: ['Limit', 'Maximum', 'Target amount'],
      help: 'The amount that must not be exceeded; for cash, the most that may be drawn down.',
      required: true,
    }),
    performance: money({
      heading: 'Performance',
      synonyms: ['Actual', 'Outturn', 'Actual performance'],
      help: 'The amount spent or, for cash, drawn down.',
      required: true,
    }),
    met: yesNo({
      heading: 'Duty met',
      synonyms: ['Met', 'Duty achieved', 'Achieved'],
      help: 'Whether the duty was met.',
    }),
    note: text({
      heading: 'Note',
      synonyms: ['Notes', 'Comment', 'Comments'],
      help: 'Anything to add, such as a deficit agreed with NHS England.',
    }),
    drawdown: money({
      heading: 'Cash drawn down',
      synonyms: ['Drawdown', 'Cash drawdown', 'Drawdown in month'],
      help: 'For the cash duty: the cash drawn down for the month.',
    }),
    closing_cash: money({
      heading: 'Closing cash balance',
      synonyms: ['Closing cash', 'Month-end cash balance', 'Cash balance'],
      help: 'For the cash duty: the balance at the bank on the last day of the month.',
    }),
  },
});
