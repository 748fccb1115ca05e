import { defineRule, show } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

export default defineRule({
  id: 'DA-07',
  slug: 'end-before-start',
  title: 'A period does not end before it starts',
  basis: 'data',
  sources: [checkerSource],
  why: 'One of the two dates is wrong, and rules that choose the law by date would choose wrongly.',
  messages: {
    endBeforeStart: {
      severity: 'error',
      text: '{endHeading} {end} is before {startHeading} {start}.',
      remedy: 'Correct whichever of the two dates is wrong.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        let judged = 0;
        for (const [from, to] of table.schema.periods) {
          if (!table.has(from) || !table.has(to)) continue;
          for (const record of table.withValue(to)) {
            const [start, end] = [table.number(record, from), table.number(record, to)];
            if (start === null || end === null) continue;
            judged++;
            if (end >= start) continue;
            report('endBeforeStart', {
              record,
              at: table.at(record, to),
              values: {
                startHeading: show.text(table.field(from).heading),
                endHeading: show.text(table.field(to).heading),
                start: show.date(start, table.at(record, from)),
                end: show.date(end, table.at(record, to)),
              },
              related: [table.at(record, from)],
            });
          }
        }
        return judged;
      },
    }),
  ],
});
