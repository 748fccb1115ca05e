import { defineRule, show } from '../../rulekit/index.js';
import type { FieldKind } from '../../schema/index.js';
import { checkerSource } from './source.js';

const EXPECTED: Readonly<Record<FieldKind, string>> = {
  money: 'an amount in pounds, such as 1234.50',
  price: 'a price in pounds, such as 12.3456',
  number: 'a number',
  integer: 'a whole number',
  percentage: 'a percentage, such as 5%',
  date: 'a date, such as 31/03/2016, in one day and month order for the whole column',
  'financial-year': 'a financial year, such as 2015/16',
  choice: 'one of the values of its list',
  choices: 'values of its list',
  text: 'text',
  code: 'a code',
};

export default defineRule({
  id: 'DA-02',
  slug: 'unreadable-value',
  title: 'Every filled cell can be read as what its column holds',
  basis: 'data',
  sources: [checkerSource],
  why: 'A figure or date that cannot be read is left out of every sum and rule, and never counted as nought.',
  aliases: ['IN-08'],
  messages: {
    unreadable: {
      severity: 'error',
      text: '{heading} holds "{value}", which cannot be read as {expected}.',
      remedy: 'Enter {expected}, or leave the cell empty.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        for (const part of table.parts)
          for (const field of table.fields)
            for (const record of part.inState(field, 'unreadable'))
              report('unreadable', {
                record,
                at: table.at(record, field),
                values: {
                  heading: show.text(table.field(field).heading),
                  value: show.text(table.raw(record, field)),
                  expected: show.text(EXPECTED[table.field(field).kind]),
                },
              });
        return table.filledRecords;
      },
    }),
  ],
});
