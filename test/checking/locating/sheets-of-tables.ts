import fc from 'fast-check';
import { tables, type Field, type Table } from '../../../src/schema/index.js';
import { dayOf, type CellInput } from '../../../src/workbook/index.js';

export const SCHEMA: readonly Table[] = Object.values(tables as unknown as Record<string, Table>);

const WORDS = [
  'Community nursing',
  'Riverside practice',
  'Stroke rehabilitation',
  'Elm House',
  'Patient transport',
];

/** A value that a field could hold, by its kind; `n` varies it. */
export function sampleValue(field: Field, name: string, n: number): CellInput {
  switch (field.kind) {
    case 'text':
      return /_ref$|_id$/.test(name)
        ? `${name.slice(0, 1).toUpperCase()}-${100 + n}`
        : WORDS[n % WORDS.length]!;
    case 'code':
      return sampleCode(field, n);
    case 'money':
    case 'price':
      return 25_000.5 + 1_000 * n;
    case 'number':
      return 100.5 + n;
    case 'integer':
      return 1_000 + n;
    case 'percentage':
      return { percentage: 0.2 + n / 100 };
    case 'date':
      return { date: dayOf(2015, 4 + (n % 6), 1 + (n % 28)) };
    case 'financial-year':
      return `20${13 + (n % 6)}/${14 + (n % 6)}`;
    case 'choice':
    case 'choices':
      return field.values[n % field.values.length] ?? null;
  }
}

function sampleCode(field: Field, n: number): string {
  const candidates = [`0${n % 9}R`, `Y0${3660 + n}`, `E1000001${n % 9}`, `RX${n % 9}`];
  return candidates.find((code) => field.pattern?.pattern.test(code) !== false) ?? `RX${n % 9}`;
}

/** A sheet that holds one table, and what locating it must give. */
export interface Planted {
  readonly table: Table;
  readonly rows: readonly (readonly CellInput[])[];
  readonly headerRow: number;
  readonly records: number;
  /** Field to column. */
  readonly columns: Readonly<Record<string, number>>;
  readonly unitsRow: number | null;
  readonly totalRow: number | null;
}

interface Choices {
  readonly table: Table;
  readonly order: readonly number[];
  readonly synonyms: readonly number[];
  readonly typo: { readonly column: number; readonly at: number; readonly kind: number } | null;
  readonly offset: { readonly row: number; readonly column: number };
  readonly titles: readonly string[];
  readonly records: number;
  readonly units: boolean;
  readonly totals: boolean;
}

/** Any table of the schema, moved, with titles, units, totals, other headings, shuffled columns and one typing error. */
export const planted: fc.Arbitrary<Planted> = fc.constantFrom(...SCHEMA).chain((table) => {
  const count = Object.keys(table.fields).length;
  return fc
    .record({
      table: fc.constant(table),
      order: fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
      synonyms: fc.array(fc.nat(20), { minLength: count, maxLength: count }),
      typo: fc.option(fc.record({ column: fc.nat(count - 1), at: fc.nat(40), kind: fc.nat(3) })),
      offset: fc.record({ row: fc.nat(4), column: fc.nat(3) }),
      titles: fc.subarray(['Testford CCG', 'As at 30 September 2015', 'Prepared by the finance team']),
      records: fc.integer({ min: 1, max: 6 }),
      units: fc.boolean(),
      totals: fc.boolean(),
    })
    .map(plant);
});

function plant(choices: Choices): Planted {
  const { table, offset } = choices;
  const fields = choices.order.map((i) => Object.entries(table.fields)[i]!);
  const money = fields.map(([, field]) => field.kind === 'money');
  const headings = fields.map(([, field], i) => {
    // One column in three is headed by a synonym.
    const pick = choices.synonyms[i]!;
    const single = field.synonyms.filter((synonym) => !synonym.includes(' / '));
    const heading = pick % 3 === 0 && single.length > 0 ? single[pick % single.length]! : field.heading;
    return choices.typo?.column === i ? misspell(heading, choices.typo.at, choices.typo.kind) : heading;
  });
  const rows: CellInput[][] = Array.from({ length: offset.row }, () => []);
  const push = (cells: readonly CellInput[]): number =>
    rows.push([...Array<null>(offset.column).fill(null), ...cells]) - 1;
  for (const title of choices.titles) push([title]);
  if (choices.titles.length > 0) push([]);
  const headerRow = push(headings);
  const withUnits = choices.units && money.includes(true);
  const unitsRow = withUnits ? push(money.map((isMoney) => (isMoney ? '£000' : null))) : null;
  for (let n = 0; n < choices.records; n++) {
    push(fields.map(([name, field]) => (name === table.totals?.flag ? 'No' : sampleValue(field, name, n))));
  }
  const text = fields.findIndex(([, field]) => field.kind === 'text');
  const withTotal = choices.totals && money.includes(true) && text >= 0;
  const totalRow = withTotal
    ? push(fields.map((_, i) => (i === text ? 'Total' : money[i] ? 123_456 : null)))
    : null;
  return {
    table,
    rows,
    headerRow,
    records: choices.records,
    columns: Object.fromEntries(fields.map(([name], i) => [name, offset.column + i])),
    unitsRow,
    totalRow,
  };
}

/** One edit in a word of six letters or more: a letter left out, doubled, changed or exchanged with the next. */
export function misspell(heading: string, at: number, kind: number): string {
  const words = heading.split(' ');
  const long = words.flatMap((word, i) => (/^[A-Za-z]{6,}$/.test(word) ? [i] : []));
  if (long.length === 0) return heading;
  const index = long[at % long.length]!;
  const word = words[index]!;
  const i = 1 + (at % (word.length - 2));
  const edited = [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + word[i]! + word.slice(i),
    `${word.slice(0, i)}q${word.slice(i + 1)}`,
    word.slice(0, i) + word[i + 1]! + word[i]! + word.slice(i + 2),
  ][kind % 4]!;
  return words.map((w, j) => (j === index ? edited : w)).join(' ');
}
