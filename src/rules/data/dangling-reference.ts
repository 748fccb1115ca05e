import { defineRule, show } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

export default defineRule({
  id: 'DA-06',
  slug: 'dangling-reference',
  title: 'A reference to another table is found there',
  basis: 'data',
  sources: [checkerSource],
  why: 'A row whose reference leads nowhere cannot be judged together with what it refers to.',
  messages: {
    dangling: {
      severity: 'warning',
      text: '{heading} {value} is not found in {target}.',
      remedy: 'Correct the reference, or add the missing row to {target}.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report, table: tableNamed }) {
        let judged = 0;
        for (const field of table.fields) {
          const { references, heading } = table.field(field);
          const [name, column] = references?.split('.') ?? [];
          const target = name === undefined ? null : tableNamed(name);
          if (target === null || column === undefined || !target.has(column)) continue;
          for (const record of table.withValue(field)) {
            judged++;
            const value = table.raw(record, field);
            if (target.holds(column, value)) continue;
            report('dangling', {
              record,
              at: table.at(record, field),
              values: {
                heading: show.text(heading),
                value: show.text(value),
                target: show.text(target.schema.title),
              },
            });
          }
        }
        return judged;
      },
    }),
  ],
});
