import { defineRule, show, type EveryTableView, type TablePart } from '../../rulekit/index.js';
import { checkerSource } from './source.js';

export default defineRule({
  id: 'DA-03',
  slug: 'required-blank',
  title: 'Required cells of a record are filled',
  basis: 'data',
  sources: [checkerSource],
  why: 'A rule that needs the cell cannot judge the row without it.',
  aliases: ['IN-08'],
  messages: {
    requiredBlank: {
      severity: 'error',
      text: '{heading} is blank. This template asks for it in every row that is begun.',
      remedy: 'Fill in {heading}, or clear the whole row if it is not a {record}.',
    },
    usuallyFilled: {
      severity: 'warning',
      text: '{heading} is blank in a row that is otherwise filled in.',
      remedy: 'Fill in {heading} if it is known.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        const required = table.fields.filter((field) => table.field(field).required);
        for (const part of table.parts)
          for (const field of required)
            for (const record of part.inState(field, 'blank'))
              if (!table.isTotal(record) && isBegun(table, part, record, required))
                report(part.ownTemplate ? 'requiredBlank' : 'usuallyFilled', {
                  record,
                  at: table.at(record, field),
                  yieldsTo: table.field(field).blankOwner,
                  values: {
                    heading: show.text(table.field(field).heading),
                    record: show.text(table.schema.record),
                  },
                });
        return table.filledRecords;
      },
    }),
  ],
});

/**
 * Whether another required field of the record is filled: else the row is a note, a heading or empty. What a
 * check-list writes out beforehand begins no row.
 */
function isBegun(
  table: EveryTableView,
  part: TablePart,
  record: number,
  required: readonly string[],
): boolean {
  const { checkList } = table.schema;
  return required.some(
    (field) => !checkList.includes(field) && part.has(field) && table.state(record, field) !== 'blank',
  );
}
