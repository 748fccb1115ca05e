import { tables as schemaTables, type Field, type Table } from '../../schema/index.js';
import type { Match } from '../located.js';
import { bagOf, readHeading, type Heading } from './words.js';
import { allowedEdits, editDistance } from './typing-errors.js';

/** What a column can be: a field of a table, or one value of a field that several columns tick. */
export interface Slot {
  readonly table: Table;
  readonly field: Field;
  readonly name: string;
  readonly tick: string | null;
}

/** A slot that a heading may name, and how well the words agree (0 to 1). */
export interface NameHit {
  readonly slot: Slot;
  readonly score: number;
  readonly match: Match;
  /** How much the name alone tells: near 1 for `Transaction number`, small for `Date` or `Value`. */
  readonly weight: number;
}

interface Name {
  readonly slot: Slot;
  readonly match: Match;
  readonly score: number;
  readonly weight: number;
}

const HEADING = 1;
const FIELD_NAME = 0.98;
const SYNONYM = 0.95;
/** What a match loses where the words agree only so far. */
const WITHOUT_BRACKETS = 0.97;
const OTHER_ORDER = 0.95;
const ONE_EDIT = 0.88;
const TWO_EDITS = 0.8;
/** An edit in a word of four or five letters: enough only where the values agree. */
const SHORT_WORD_EDIT = 0.6;

/** Headings that stand in lists of every kind, so that they say little about which list it is. */
const EVERYDAY = new Set(
  `address amount annual area actual budget category code comment cost country county currency date
  decision description detail email end event expenditure expense forecast from gross id item key kind level
  line location member month name net note notes number organisation owner period person phone place plan
  planned position postcode price product programme project quantity quarter rate reason reference region
  role route service source spend start startdate enddate status supplier target title to topic total
  totalamount totalvalue type unit units value version week year`.split(/\s+/),
);

/** Answers kept for the next asker: texts of a workbook must not be able to fill the memory. */
const MOST_ANSWERS = 5_000;

/** Every heading that the schema knows, ready to be looked up. */
export class Vocabulary {
  readonly tables: readonly Table[];
  readonly #byKey = new Map<string, Name[]>();
  readonly #byBag = new Map<string, Name[]>();
  readonly #refused = new Map<string, Set<Field>>();
  /** Words as spelt in headings, to the word that headings are compared by. */
  readonly #words = new Map<string, string>();
  readonly #known = new Set<string>();
  readonly #answers = new Map<string, readonly NameHit[]>();
  readonly #corrections = new Map<string, readonly (readonly [word: string, edits: number])[]>();

  constructor(declared: readonly Table[]) {
    this.tables = declared;
    for (const table of declared) {
      for (const [name, field] of Object.entries(table.fields)) this.#addField(table, name, field);
    }
  }

  /** Slots that a heading may name, the best score of each. `typing`: words misspelt are recognised too. */
  lookUp(heading: Heading, typing: boolean): readonly NameHit[] {
    if (heading.key === '') return [];
    const asked = `${typing ? '~' : '='}${heading.words.join(' ')}|${heading.bareKey}`;
    let hits = this.#answers.get(asked);
    if (hits === undefined) {
      hits = this.#find(heading, typing);
      if (this.#answers.size < MOST_ANSWERS) this.#answers.set(asked, hits);
    }
    return hits;
  }

  #find(heading: Heading, typing: boolean): readonly NameHit[] {
    const found = new Map<Slot, NameHit>();
    this.#collect(heading.key, heading.words, 1, null, found);
    if (heading.bareKey !== heading.key && heading.bareKey !== '') {
      this.#collect(heading.bareKey, null, WITHOUT_BRACKETS, null, found);
    }
    if (typing) {
      for (const [words, factor] of this.#corrected(heading)) {
        this.#collect(words.join(''), words, factor, 'typing-error', found);
      }
    }
    const refused = [this.#refused.get(heading.key), this.#refused.get(heading.bareKey)];
    return [...found.values()].filter((hit) => !refused.some((fields) => fields?.has(hit.slot.field)));
  }

  /** Whether a heading names the field, or is one that the schema says it does not mean. */
  refuses(heading: Heading, field: Field): boolean {
    return [heading.key, heading.bareKey].some((key) => this.#refused.get(key)?.has(field) === true);
  }

  #collect(
    key: string,
    words: readonly string[] | null,
    factor: number,
    match: Match | null,
    found: Map<Slot, NameHit>,
  ): void {
    for (const name of this.#byKey.get(key) ?? []) keep(found, name, factor, match);
    if (words === null || words.length < 2) return;
    for (const name of this.#byBag.get(bagOf(words)) ?? []) keep(found, name, factor * OTHER_ORDER, match);
  }

  /** Readings of a heading with one misspelt word: one that no heading of the schema has, put right. */
  #corrected({ words, spelt }: Heading): [words: string[], factor: number][] {
    const unknown = words.flatMap((word, i) => (this.#known.has(word) ? [] : [i]));
    const [at] = unknown;
    if (unknown.length !== 1 || at === undefined) return [];
    const readings: [string[], number][] = [];
    for (const [right, edits] of this.#correct(spelt[at]!)) {
      const long = Math.max(right.length, spelt[at]!.length);
      // Two edits in a word of six or seven letters only where the words beside it are right.
      if (edits === 2 && long < 8 && words.length === 1) continue;
      const factor = long < 6 ? SHORT_WORD_EDIT : edits === 1 ? ONE_EDIT : TWO_EDITS;
      readings.push([words.with(at, this.#words.get(right)!), factor]);
    }
    return readings;
  }

  #correct(word: string): readonly (readonly [string, number])[] {
    let near = this.#corrections.get(word);
    if (near === undefined) {
      const limit = allowedEdits(word);
      near = limit === 0 || /\d/.test(word) ? [] : this.#near(word, limit);
      if (this.#corrections.size < MOST_ANSWERS) this.#corrections.set(word, near);
    }
    return near;
  }

  #near(word: string, limit: number): (readonly [string, number])[] {
    const near: (readonly [string, number])[] = [];
    for (const known of this.#words.keys()) {
      if (known.length < 4) continue;
      const edits = editDistance(word, known, limit);
      // A word that begins otherwise as well is more likely another word.
      if (edits <= limit && (edits < 2 || known.charCodeAt(0) === word.charCodeAt(0)))
        near.push([known, edits]);
    }
    return near;
  }

  #addField(table: Table, name: string, field: Field): void {
    const slot: Slot = { table, field, name, tick: null };
    this.#addName(field.heading, { slot, match: 'heading', score: HEADING });
    this.#addName(name, { slot, match: 'name', score: FIELD_NAME });
    for (const synonym of field.synonyms) this.#addName(synonym, { slot, match: 'synonym', score: SYNONYM });
    const ticks = new Map<string, Slot>();
    for (const [heading, tick] of Object.entries(field.ticks)) {
      const ticked = ticks.get(tick) ?? { ...slot, tick };
      ticks.set(tick, ticked);
      this.#addName(heading, { slot: ticked, match: 'synonym', score: SYNONYM });
    }
    for (const other of field.not ?? []) {
      const { key } = readHeading(other);
      const fields = this.#refused.get(key);
      if (fields) fields.add(field);
      else this.#refused.set(key, new Set([field]));
    }
  }

  #addName(text: string, name: Omit<Name, 'weight'>): void {
    const heading = readHeading(text);
    heading.words.forEach((word, i) => {
      this.#words.set(heading.spelt[i]!, word);
      this.#known.add(word);
    });
    const weight = EVERYDAY.has(heading.key) ? 0.4 : heading.words.length === 1 ? 0.8 : 1;
    const entry = { ...name, weight };
    add(this.#byKey, heading.key, entry);
    if (heading.words.length > 1) add(this.#byBag, bagOf(heading.words), entry);
  }
}

let ofSchema: Vocabulary | null = null;

/** The schema's own vocabulary, made when it is first asked for. */
export function schemaVocabulary(): Vocabulary {
  ofSchema ??= new Vocabulary(Object.values(schemaTables as Record<string, Table>));
  return ofSchema;
}

function add(map: Map<string, Name[]>, key: string, name: Name): void {
  const names = map.get(key);
  if (names === undefined) map.set(key, [name]);
  else names.push(name);
}

function keep(found: Map<Slot, NameHit>, name: Name, factor: number, match: Match | null): void {
  const score = name.score * factor;
  const known = found.get(name.slot);
  if (known !== undefined && known.score >= score) return;
  found.set(name.slot, { slot: name.slot, score, match: match ?? name.match, weight: name.weight });
}
