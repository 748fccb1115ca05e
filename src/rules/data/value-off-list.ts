import { defineRule, show } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

/** Values of a list that a message names before it says how many more there are. */
const NAMED = 6;

export default defineRule({
  id: 'DA-04',
  slug: 'value-off-list',
  title: 'A column with a list holds values of that list',
  basis: 'data',
  sources: [checkerSource],
  why: 'A value that is not understood cannot be judged: the rules that need it leave the row out.',
  messages: {
    offList: {
      severity: 'error',
      text: '{heading} holds "{value}", which is not on its list: {allowed}.',
      remedy: 'Choose the value from the list.',
    },
    notUnderstood: {
      severity: 'warning',
      text: '{heading} holds "{value}", which is none of the values known here: {allowed}.',
      remedy: 'Use one of these values, or add a column that does.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        for (const part of table.parts)
          for (const field of table.fields) {
            const { heading, values, open } = table.field(field);
            if (open) continue;
            const named = values.slice(0, NAMED).join(', ');
            const more = values.length - NAMED;
            const allowed = more > 0 ? `${named} and ${more} more` : named;
            for (const record of part.offList(field))
              report(part.ownTemplate ? 'offList' : 'notUnderstood', {
                record,
                at: table.at(record, field),
                values: {
                  heading: show.text(heading),
                  value: show.text(table.raw(record, field)),
                  allowed: show.text(allowed),
                },
              });
          }
        return table.filledRecords;
      },
    }),
  ],
});
