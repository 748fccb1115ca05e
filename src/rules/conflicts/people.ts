const TITLES = /\b(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lord|lady|cllr|councillor|rev|revd)\b/g;

/**
 * A person's name as it is compared: without titles, what stands in brackets, case, punctuation and
 * the order of its words, so that "Smith, Jane" is "Dr Jane Smith". Empty where nothing is left.
 */
export function personKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(TITLES, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** Whether what stands for a person is a reference and no name: one word with a digit in it. */
export function isReference(person: string): boolean {
  return /^\S*\d\S*$/.test(person.trim());
}

/** What names a person in a row: the reference and the name, as compared; those that the row has. */
export function keysOf(row: {
  readonly person_id: string | null;
  readonly name?: string | null;
}): readonly string[] {
  return [row.person_id, row.name ?? null]
    .filter((each) => each !== null)
    .map(personKey)
    .filter((key) => key !== '');
}
