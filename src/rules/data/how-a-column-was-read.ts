import { defineRule, show, type Remark } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

const ORDERS: Readonly<Record<string, string>> = { dmy: 'day before month', mdy: 'month before day' };

/** Message for each remark of reading that has no words of its own beyond count and heading. */
const MESSAGES = {
  'text-as-value': 'textAsValue',
  'mixed-date-orders': 'mixedDates',
  'sub-penny': 'subPenny',
  'damaged-code': 'damagedCode',
  'over-15-digits': 'longNumber',
  derived: 'derived',
} as const;

export default defineRule({
  id: 'DA-09',
  slug: 'how-a-column-was-read',
  title: 'Columns hold their values as numbers, dates and whole codes',
  basis: 'data',
  sources: [checkerSource],
  why: 'Excel sorts, sums and filters text otherwise than numbers and dates, and silently changes codes that look like numbers.',
  messages: {
    textAsValue: {
      severity: 'info',
      text: '{heading} has {count} of its values typed as text. They were read as values here; Excel’s own sums leave them out.',
      remedy: 'Select the cells and use Data, Text to Columns, Finish.',
    },
    ambiguousDates: {
      severity: 'warning',
      text: '{heading} has {count} dates typed as text, none of which shows whether day or month comes first. They were read with {order}.',
      remedy: 'Enter the dates as Excel dates, or with the month as a word.',
    },
    mixedDates: {
      severity: 'warning',
      text: '{heading} has dates with day before month and with month before day; {count} are of the rarer kind.',
      remedy: 'Enter all dates of the column in one order, or as Excel dates.',
    },
    subPenny: {
      severity: 'info',
      text: '{heading} has {count} amounts with digits beyond the penny. They were rounded to the penny here.',
      remedy: 'Round the amounts in the sheet if totals are to agree to the penny.',
    },
    damagedCode: {
      severity: 'warning',
      text: '{heading} has {count} codes that look changed by Excel: leading noughts lost, or turned into a number with an exponent.',
      remedy: 'Format the column as text and enter these codes again.',
    },
    longNumber: {
      severity: 'warning',
      text: '{heading} has {count} numbers of more than 15 digits. Excel keeps 15 and has put noughts for the rest.',
      remedy: 'Format the column as text and enter these numbers again.',
    },
    derived: {
      severity: 'info',
      text: '{heading} has {count} formulas without a stored result. They were worked out here from the other cells of their rows.',
      remedy: 'Open the workbook in Excel and save it, so that the results are stored.',
    },
    swapped: {
      severity: 'info',
      text: 'The column headed {found} holds what belongs under {heading}, and was read as {heading}. {reason}',
      remedy: 'Put the headings over the columns that they belong to.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        for (const part of table.parts) {
          for (const remark of part.remarks) {
            const heading = show.text(table.field(remark.field).heading);
            const values = { heading, count: show.number(remark.count) };
            const at = remark.places[0] ?? part.heading(remark.field);
            const related = remark.places.slice(1, 20);
            if (remark.kind === 'ambiguous-dates')
              report('ambiguousDates', {
                at,
                subject: [],
                related,
                values: { ...values, order: show.text(orderOf(remark)) },
              });
            else if (isPlain(remark.kind))
              report(MESSAGES[remark.kind], { at, subject: [], related, values });
          }
          for (const { field, heading, why, place } of part.swapped)
            report('swapped', {
              at: place,
              values: {
                found: show.text(heading),
                heading: show.text(table.field(field).heading),
                reason: show.text(why),
              },
            });
        }
        return table.filledRecords;
      },
    }),
  ],
});

function isPlain(kind: string): kind is keyof typeof MESSAGES {
  return Object.hasOwn(MESSAGES, kind);
}

function orderOf({ read }: Remark): string {
  return (read === null ? undefined : ORDERS[read]) ?? 'no order, so they were left out';
}
