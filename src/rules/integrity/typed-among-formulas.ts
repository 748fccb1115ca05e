import { fewestFormulas, formulaShare } from '../../parameters/index.js';
import { defineRule, show, type EveryTableView, type TablePart } from '../../rulekit/index.js';
import { projectChoice, refer } from '../../sources/index.js';

const KINDS: readonly string[] = ['money', 'price', 'number', 'integer', 'percentage'];
const [fewest] = fewestFormulas.values;
const [share] = formulaShare.values;
const parameters = [
  { parameter: fewestFormulas, entry: fewest!, on: null },
  { parameter: formulaShare, entry: share!, on: null },
];

/** Figures of a column, or of the totals of a place: how many are formulas, and those that are typed in. */
interface Figures {
  formulas: number;
  readonly typed: { readonly record: number; readonly field: string }[];
}

export default defineRule({
  id: 'IN-09',
  slug: 'typed-among-formulas',
  title: 'A figure that should be worked out is not typed in',
  basis: 'data',
  sources: [refer(projectChoice)],
  why: 'A figure typed over a formula stays as it is when the figures that it comes from change.',
  messages: {
    typedInColumn: {
      severity: 'warning',
      text: '{value} is typed in, and {formulas} of the {figures} figures of the column {heading} are formulas. In every month a typed figure stays as it is when the others change.',
      remedy: 'Put the formula of the cells above and below in its place, or note why the figure is typed.',
    },
    typedTotal: {
      severity: 'warning',
      text: '{value} in a total row is typed in, and {formulas} of the {figures} figures in total rows are formulas. In every month a typed total stays as it is when its lines change.',
      remedy: 'Put a formula that adds up the lines in its place, or note why the total is typed.',
    },
  },
  limbs: (limb) => [
    limb.everyTable({
      check(table, { report }) {
        let judged = 0;
        const numeric = table.fields.filter((field) => KINDS.includes(table.field(field).kind));
        for (const part of table.parts) {
          // Most lists have no formula at all: they are not walked through.
          if (numeric.every((field) => part.formulas(field).length === 0)) continue;
          const totals: Figures = { formulas: 0, typed: [] };
          const reported = new Set<string>();
          let isWorkedOut = false;
          for (const field of numeric) {
            const column = figuresOf(table, part, field, totals);
            if (!areWorkedOut(column)) continue;
            isWorkedOut = true;
            for (const cell of column.typed) {
              reported.add(keyOf(cell));
              tell('typedInColumn', cell, column);
            }
          }
          if (areWorkedOut(totals)) {
            isWorkedOut = true;
            for (const cell of totals.typed) if (!reported.has(keyOf(cell))) tell('typedTotal', cell, totals);
          }
          if (isWorkedOut) judged += part.recordCount;
        }
        return judged;

        function tell(
          message: 'typedInColumn' | 'typedTotal',
          { record, field }: Figures['typed'][number],
          { formulas, typed }: Figures,
        ): void {
          report(message, {
            record,
            at: table.at(record, field),
            values: {
              value: table.operand(record, field),
              formulas: show.number(formulas),
              figures: show.number(formulas + typed.length),
              heading: show.text(table.field(field).heading),
            },
            parameters,
            // A figure that is typed wrongly is one breach, of the rule by which it is wrong.
            yieldsTo: table.isTotal(record) ? 'IN-02' : 'IN-01',
          });
        }
      },
    }),
  ],
});

/** The figures of a column in one place; those of its total rows are added to `totals` as well. */
function figuresOf(table: EveryTableView, part: TablePart, field: string, totals: Figures): Figures {
  const column: Figures = { formulas: 0, typed: [] };
  const formulas = new Set(part.formulas(field));
  for (let record = part.firstRecord; record < part.firstRecord + part.recordCount; record++) {
    const isFormula = formulas.has(record);
    // A nil that is typed says that there is nothing to work out.
    if (!isFormula && (table.number(record, field) ?? 0) === 0) continue;
    for (const figures of table.isTotal(record) ? [column, totals] : [column])
      if (isFormula) figures.formulas++;
      else figures.typed.push({ record, field });
  }
  return column;
}

function areWorkedOut({ formulas, typed }: Figures): boolean {
  return formulas >= fewest!.value && formulas / (formulas + typed.length) >= share!.value;
}

function keyOf({ record, field }: Figures['typed'][number]): string {
  return `${record} ${field}`;
}
