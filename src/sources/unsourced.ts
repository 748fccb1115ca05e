import { defineSource } from './source.js';

/** Stands where a value is known from memory only: the value is then `unconfirmed`. */
export const notSeenInPrint = defineSource({
  id: 'not-seen-in-print',
  title: 'Not confirmed in a published text',
  publisher: 'none',
  date: 'not known',
  url: null,
  file: null,
});

/** Stands where this project had to choose a value that no text sets, such as a tolerance. */
export const projectChoice = defineSource({
  id: 'project-choice',
  title: 'Chosen for ccg-check; no published text sets it',
  publisher: 'ccg-check',
  date: 'not dated',
  url: null,
  file: null,
});

/** Stands where a configuration states another value than the one held here: its notes say what that rests on. */
export const configuration = defineSource({
  id: 'configuration',
  title: 'Overridden in the configuration',
  publisher: 'the user of ccg-check',
  date: 'not dated',
  url: null,
  file: null,
});

/** Stands where a fact is recorded as seen in a published text, but not in which. */
export const textNotRecorded = defineSource({
  id: 'text-not-recorded',
  title: 'A published text that was not recorded',
  publisher: 'not recorded',
  date: 'not known',
  url: null,
  file: null,
});
