/** A document that rules and parameters rest on. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** When the text was written, as well as is known: `2015-01-15`, `June 2012`. */
  readonly date: string;
  readonly url: string | null;
  /** File name of the text among the project's source documents, against which quotes are tested; null where not held. */
  readonly file: string | null;
}

/** A place in a source: with the exact words, or without them where only the fact was seen. */
export interface Citation {
  readonly source: Source;
  readonly quote: string | null;
}

/** Declares a source. */
export function defineSource(source: Source): Source {
  return source;
}

/** Cites the exact words of a source. Each quote is tested, letter by letter, against the text where it is held. */
export function cite(source: Source, quote: string): Citation {
  return { source, quote };
}

/** Refers to a source for a fact, without quoting it. */
export function refer(source: Source): Citation {
  return { source, quote: null };
}

/** Declares a published text of which the project holds no copy: a fact was seen in it, usually in an extract. */
export function publishedText(text: Omit<Source, 'file'>): Source {
  return { ...text, file: null };
}
