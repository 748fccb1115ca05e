import { defineRule, show, type EveryTableView } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

export default defineRule({
  id: 'DA-05',
  slug: 'repeated-key',
  title: 'A reference names one record only',
  basis: 'data',
  sources: [checkerSource],
  why: 'Other tables point to a record by its reference: where two have the same, nobody can tell which is meant.',
  messages: {
    repeatedKey: {
      severity: 'error',
      text: '{key} stands in an earlier row too. Each {record} has a reference of its own.',
      remedy: 'Give one of the rows another reference, or remove the row that is there twice.',
    },
    repeatedReference: {
      severity: 'warning',
      text: '{key} stands in an earlier row too, so other tables cannot tell which {record} is meant.',
      remedy: 'Check whether the rows are one {record}; if not, give each a reference of its own.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        const { key, record: what } = table.schema;
        const [first] = key;
        if (first === undefined || key.some((field) => !table.has(field))) return 0;
        for (const { record, first: earlier } of table.repeats(key)) {
          if (table.isTotal(record) || key.some((field) => table.state(record, field) !== 'value')) continue;
          const own = partOf(table, record).ownTemplate;
          report(own ? 'repeatedKey' : 'repeatedReference', {
            record,
            at: table.at(record, first),
            values: {
              key: show.text(key.map((field) => table.raw(record, field)).join(', ')),
              record: show.text(what),
            },
            related: [table.at(earlier, first)],
          });
        }
        return table.withValue(first).length;
      },
    }),
  ],
});

function partOf(table: EveryTableView, record: number): EveryTableView['parts'][number] {
  return table.parts.findLast(({ firstRecord }) => firstRecord <= record)!;
}
