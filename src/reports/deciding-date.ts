import type { AnyLimb } from '../rulekit/index.js';
import { tableByName, type Table } from '../schema/index.js';
import { day, financialYearEnd, financialYearStart, type Day } from '../workbook/index.js';

/** What J is called on pages. */
const WORKBOOK_DATE = 'the workbook’s date';
const WORKBOOK_YEAR = 'the workbook’s financial year';
/** Dates that are asked for one after the other, at most. */
const MOST = 6;
const FIRST_DAY = day('1950-01-15');
const FIRST_YEAR = 2100;

/**
 * Which date decides whether a limb applies, in words, and what stands in where it is blank. A limb that does not say
 * is asked with made-up dates, and each that it answers with is then taken away. Null where that does not tell, and
 * for a limb without dates.
 */
export function decidingDate(limb: AnyLimb): string | null {
  const { applies } = limb;
  if (applies === undefined) return null;
  if (applies.dated !== undefined) return applies.dated;
  const ascending = chainOf(limb, 1);
  // A date that is the later of two, or the earlier, changes with the order of the made-up ones.
  if (ascending === null || ascending.join() !== chainOf(limb, -1)?.join()) return null;
  return ascending.join('; where that is blank, ');
}

function chainOf(limb: AnyLimb, step: 1 | -1): string[] | null {
  const made = new MadeUp(step);
  const record = made.record(limb.of === undefined ? null : tableByName(limb.of));
  const subject = limb.grain === 'group' ? [record] : limb.grain === 'dossier' ? null : record;
  const words: string[] = [];
  while (words.length < MOST) {
    const answer = answerOf(limb, subject, made.context());
    if (answer === null) break;
    const said = made.take(answer);
    if (said === null) return null;
    words.push(said);
  }
  return words.length === 0 || !made.explained ? null : words;
}

function answerOf(limb: AnyLimb, subject: unknown, context: unknown): Day | null {
  try {
    return limb.applies!.by(subject, context);
  } catch {
    return null;
  }
}

/** Dates that no workbook has, each known by its value, and what was asked for. */
class MadeUp {
  readonly #values = new Map<string, number>();
  readonly #words = new Map<Day, readonly [key: string, words: string]>();
  readonly #taken = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(readonly step: 1 | -1) {}

  /** A record all of whose dates and years are filled, and no other field. */
  record(table: Table | null): object {
    const valueOf = (field: string): number | null => this.#field(table, field);
    const methods: Readonly<Record<string, unknown>> = {
      table: table?.name,
      index: 0,
      part: 0,
      isTotal: false,
      place: {},
      at: () => ({}),
      raw: () => '',
      state: (field: string) => (valueOf(field) === null ? 'blank' : 'value'),
    };
    return new Proxy(methods, { get: (held, key) => held[key as string] ?? valueOf(key as string) });
  }

  context(): object {
    return {
      tables: {},
      judgementDate: this.#date('judgement', WORKBOOK_DATE),
      financialYear: this.#year('year', WORKBOOK_YEAR),
      rowDate: (of: { readonly table?: string }) => {
        const record = tableByName(of.table ?? '')?.record ?? 'record';
        return this.#date(
          'row',
          `the ${record}’s own date (its first day where that lies ahead, else the earlier of its last day and ${WORKBOOK_DATE})`,
        );
      },
    };
  }

  /** The words for an answer, which is not given again; null for a day that is none of these. */
  take(answer: Day): string | null {
    const known = this.#words.get(answer);
    if (known === undefined) return null;
    this.#taken.add(known[0]);
    return known[1];
  }

  /** Whether no field was asked for besides those that were the answer. */
  get explained(): boolean {
    return [...this.#asked].every((field) => this.#taken.has(field));
  }

  #field(table: Table | null, name: string): number | null {
    const field = table?.fields[name];
    if (field === undefined) return null;
    this.#asked.add(name);
    if (field.kind === 'date') return this.#date(name, `“${field.heading}”`);
    if (field.kind === 'financial-year') return this.#year(name, `the financial year in “${field.heading}”`);
    return null;
  }

  #date(key: string, words: string): Day | null {
    if (this.#taken.has(key)) return null;
    const value = this.#valueOf(key, FIRST_DAY);
    this.#words.set(value, [key, words]);
    return value;
  }

  #year(key: string, words: string): number | null {
    if (this.#taken.has(key)) return null;
    const value = this.#valueOf(key, FIRST_YEAR);
    this.#words.set(financialYearStart(value), [key, words]);
    this.#words.set(financialYearEnd(value), [key, `the last day of ${words}`]);
    return value;
  }

  #valueOf(key: string, first: number): number {
    const value = this.#values.get(key) ?? first + this.step * this.#values.size;
    this.#values.set(key, value);
    return value;
  }
}
