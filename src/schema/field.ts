import * as z from 'zod';

/**
 * What the values of each kind of field are, once read:
 * money in whole pence, price in ten-thousandths of a pound, percentage as a fraction of one (5 % is 0.05),
 * date in days since 1 January 1970, financial year by the calendar year it starts in.
 */
export const FIELD_KINDS = {
  text: z.string().min(1),
  code: z.string().min(1),
  money: z.int(),
  price: z.int(),
  number: z.number(),
  integer: z.int(),
  percentage: z.number(),
  date: z.int(),
  'financial-year': z.int(),
  choice: z.string(),
  choices: z.array(z.string()).min(1),
} as const;

export type FieldKind = keyof typeof FIELD_KINDS;

/** How a field is computed from others of its row; lets a formula that the file has no result for be worked out. */
export type Derivation =
  | { readonly rule: 'variance'; readonly budget: string; readonly actual: string }
  | { readonly rule: 'ratio'; readonly of: string; readonly to: string };

/** A pattern that codes follow, with the words for a finding. */
export interface CodePattern {
  /** Rule id of the pattern's check, such as `CD-01`. */
  readonly rule: string;
  /** What such a code is called: `CCG code`. */
  readonly name: string;
  readonly pattern: RegExp;
  /** What it looks like, in words: `two digits and a letter, such as 04R`. */
  readonly looks: string;
  /** Severity of a code that does not follow it. */
  readonly severity: 'error' | 'warning' | 'info';
}

interface FieldOptions {
  /** Heading in this project's templates, and the first that reading looks for. */
  readonly heading: string;
  /**
   * Headings that others use: those of real files and published registers. ` / ` joins the levels of a
   * two-level header (`Year to date / Budget`).
   */
  readonly synonyms?: readonly string[];
  /** A sentence for the person who fills the column in. */
  readonly help: string;
  readonly required?: boolean;
  /** `table.field` that the value must be found in, where that table is held. */
  readonly references?: string;
  /**
   * For a required field: the rule that reports a blank here. The check of required fields leaves it to that
   * rule where the rule is in the run, so that one breach is one finding.
   */
  readonly blankOwner?: string;
  readonly derived?: Derivation;
  /**
   * Headings that look alike and mean something else: they are no match, and a column so headed is this
   * field only where its values alone say so.
   */
  readonly not?: readonly string[];
}

/** Declaration of one column. `K` and `V` carry kind and closed list into the types of records. */
export interface Field<K extends FieldKind = FieldKind, V extends string = string> extends FieldOptions {
  readonly kind: K;
  readonly required: boolean;
  readonly synonyms: readonly string[];
  /** Closed list, in the order of the drop-down; empty for the other kinds. */
  readonly values: readonly V[];
  /**
   * Other spellings of the values: spelling to value, compared without case and padding, so in lower case.
   * A listed value or spelling is a value even where its word is a blank elsewhere (`None`, `Nil`).
   */
  readonly valueSynonyms: Readonly<Record<string, V>>;
  /** What values that are codes stand for: value to words. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Several columns to tick instead of one to fill: heading, as for `synonyms`, to value. */
  readonly ticks: Readonly<Record<string, V>>;
  /** A value off the list is kept as it stands, for the rule that owns that finding. */
  readonly open: boolean;
  readonly pattern: CodePattern | null;
}

/** Type of a field's value in a record that has one. */
export type ValueOf<F> =
  F extends Field<infer K, infer V>
    ? K extends 'choice'
      ? V
      : K extends 'choices'
        ? readonly V[]
        : K extends 'text' | 'code'
          ? string
          : number
    : never;

function field<K extends FieldKind>(kind: K, options: FieldOptions): Field<K, never> {
  return {
    ...options,
    kind,
    required: options.required ?? false,
    synonyms: options.synonyms ?? [],
    values: [],
    valueSynonyms: {},
    meanings: {},
    ticks: {},
    open: false,
    pattern: null,
  };
}

/** Words as they stand. */
export const text = (options: FieldOptions): Field<'text', never> => field('text', options);
/** Pounds in the workbook's units; read as pence. */
export const money = (options: FieldOptions): Field<'money', never> => field('money', options);
/** A price of one unit, always in pounds; read as ten-thousandths. */
export const price = (options: FieldOptions): Field<'price', never> => field('price', options);
export const number = (options: FieldOptions): Field<'number', never> => field('number', options);
export const integer = (options: FieldOptions): Field<'integer', never> => field('integer', options);
/** 0.05, `5%`, or 5 in a column of such numbers; read as 0.05. */
export const percentage = (options: FieldOptions): Field<'percentage', never> => field('percentage', options);
export const date = (options: FieldOptions): Field<'date', never> => field('date', options);
export const financialYear = (options: FieldOptions): Field<'financial-year', never> =>
  field('financial-year', options);

/** A code; trimmed and in upper case once read. */
export function code(options: FieldOptions & { readonly pattern?: CodePattern }): Field<'code', never> {
  return { ...field('code', options), pattern: options.pattern ?? null };
}

interface ChoiceOptions<V extends string> extends FieldOptions {
  readonly values: readonly V[];
  readonly valueSynonyms?: Readonly<Record<string, NoInfer<V>>>;
  readonly meanings?: Readonly<Partial<Record<NoInfer<V>, string>>>;
  readonly ticks?: Readonly<Record<string, NoInfer<V>>>;
  readonly open?: boolean;
}

/** One value of a closed list. */
export function choice<const V extends string>(options: ChoiceOptions<V>): Field<'choice', V> {
  return { ...field('choice', options), ...choiceParts(options) };
}

/** One or more values of a closed list in a cell, separated by commas, semicolons, `and` or `&`. */
export function choices<const V extends string>(options: ChoiceOptions<V>): Field<'choices', V> {
  return { ...field('choices', options), ...choiceParts(options) };
}

/** `Yes` or `No`. */
export function yesNo(options: FieldOptions): Field<'choice', 'Yes' | 'No'> {
  return choice({
    ...options,
    values: ['Yes', 'No'],
    valueSynonyms: {
      y: 'Yes',
      n: 'No',
      true: 'Yes',
      false: 'No',
      '1': 'Yes',
      '0': 'No',
      x: 'Yes',
      '✓': 'Yes',
    },
  });
}

function choiceParts<V extends string>(
  options: ChoiceOptions<V>,
): Pick<Field<'choice', V>, 'values' | 'valueSynonyms' | 'meanings' | 'ticks' | 'open'> {
  return {
    values: options.values,
    valueSynonyms: options.valueSynonyms ?? {},
    meanings: { ...options.meanings },
    ticks: options.ticks ?? {},
    open: options.open ?? false,
  };
}

/** The zod type of a field's value once read: what `fill` input and results are checked against. */
export function zodOf(declared: Field): z.ZodType {
  const { kind, values, open } = declared;
  if (open || values.length === 0) return FIELD_KINDS[kind];
  const listed = z.enum(values as [string, ...string[]]);
  return kind === 'choices' ? z.array(listed).min(1) : listed;
}
