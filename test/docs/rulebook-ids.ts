/** Ids of the rulebook by their letters: how many there are, or which. */
const RUNS: readonly (readonly [letters: string, numbers: readonly number[]])[] = [
  ['SC', upTo(13)],
  ['CO', upTo(15)],
  ['FI', upTo(9)],
  ['PF', upTo(3)],
  ['PR', [...upTo(5), ...between(10, 23)]],
  ['AQ', upTo(7)],
  ['EN', upTo(5)],
  ['GV', upTo(6)],
  ['CI', [1, 2, ...between(10, 22)]],
  ['EX', upTo(5)],
  ['RC', upTo(3)],
  ['BR', upTo(7)],
  ['SD', upTo(7)],
  ['MH', [1]],
  ['BC', upTo(5)],
  ['PH', upTo(4)],
  ['S75', upTo(5)],
  ['PM', upTo(2)],
  ['GM', upTo(5)],
  ['PP', upTo(3)],
  ['TR', upTo(5)],
  ['GB', upTo(7)],
  ['IN', upTo(10)],
  ['XW', upTo(7)],
];

/** Ids that section 7 of the readings adds. */
const ADDED = [
  ...['IN-11', 'EN-06', 'EN-07', 'AQ-08', 'AQ-09', 'SC-14', 'SC-15', 'SC-16', 'CO-16', 'CO-17', 'CO-18'],
  ...['GV-07', 'FI-10', 'FI-11', 'HI-01', 'HI-02'],
];

/** Every id of the rulebook, and of section 7 of the readings that stand above it. */
export const RULEBOOK_IDS: readonly string[] = [
  ...RUNS.flatMap(([letters, numbers]) => numbers.map((n) => `${letters}-${String(n).padStart(2, '0')}`)),
  ...ADDED,
].sort();

function upTo(last: number): number[] {
  return between(1, last);
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
