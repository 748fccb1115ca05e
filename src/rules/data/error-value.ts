import { defineRule, show } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

export default defineRule({
  id: 'DA-01',
  slug: 'error-value',
  title: 'No cell of a table holds an error value',
  basis: 'data',
  sources: [checkerSource],
  why: 'A cell with #REF! or #N/A has lost its figure: every total and rule that needs it is left without.',
  aliases: ['IN-08'],
  messages: {
    errorValue: {
      severity: 'error',
      text: '{heading} holds {value}: the formula in this cell fails.',
      remedy: 'Repair the formula, or enter the value.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        for (const part of table.parts)
          for (const field of table.fields)
            for (const record of part.inState(field, 'error'))
              report('errorValue', {
                record,
                at: table.at(record, field),
                values: {
                  heading: show.text(table.field(field).heading),
                  value: show.text(table.raw(record, field)),
                },
              });
        return table.filledRecords;
      },
    }),
  ],
});
