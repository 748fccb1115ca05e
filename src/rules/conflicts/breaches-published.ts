import { defineRule, type TableView } from '../../rulekit/index.js';
import { hempsonsConflicts2016, refer } from '../../sources/index.js';
import type { Day } from '../../workbook/index.js';
import { guidance, since2016 } from './guidance.js';
import { personKey } from './people.js';

/** Most words of a name, titles left out. */
const LONGEST_NAME = 4;

type Names = Pick<TableView<'interests' | 'governingBody', 'name'>, 'records'> | null;

export default defineRule({
  id: 'CI-19',
  slug: 'breaches-published',
  title: 'Breaches of the conflicts of interest policy are published, without names',
  basis: 'statutory-guidance',
  sources: [refer(hempsonsConflicts2016), guidance],
  why: 'Publishing breaches shows that they are found and dealt with; names would keep people from reporting them.',
  messages: {
    notPublished: {
      severity: 'warning',
      text: 'No day is given on which this breach was published. Since 28 June 2016 breaches are published on the CCG’s website, without names.',
      remedy: 'Publish the breach without names, and give the day.',
    },
    namesPerson: {
      severity: 'info',
      text: 'The text about this breach seems to name a member of the governing body or somebody in the register of interests. Since 28 June 2016 breaches are published without names.',
      remedy: 'Check the text, and say what the person is instead of who.',
    },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'breaches',
      needs: { breaches: ['published_on'] },
      uses: { breaches: ['date', 'summary', 'breach_ref'] },
      where: ({ summary, breach_ref: ref }) => summary !== null || ref !== null,
      applies: { ...since2016, by: happenedOn },
      check({ published_on: published }, context) {
        if (published === null) context.report('notPublished', { at: 'published_on' });
      },
    }),
    limb.record({
      name: 'b',
      of: 'breaches',
      needs: { breaches: ['summary'] },
      uses: { breaches: ['date', 'action'], interests: ['name'], governingBody: ['name'] },
      prepare: ({ tables }) => namesIn(tables.interests, tables.governingBody),
      where: ({ summary }) => summary !== null,
      applies: { ...since2016, by: happenedOn },
      check(breach, context, names) {
        if (names.size === 0)
          context.cannotJudge('reference-missing', 'neither members nor a register of interests are held');
        for (const field of ['summary', 'action'] as const) {
          const text = breach.state(field) === 'value' ? breach.raw(field) : '';
          if (hasName(text, names)) context.report('namesPerson', { at: field });
        }
      },
    }),
  ],
});

function happenedOn(
  { date }: { readonly date: Day | null },
  { judgementDate }: { readonly judgementDate: Day | null },
): Day | null {
  return date ?? judgementDate;
}

/** Names of at least two words: one alone may be any word of a text. */
function namesIn(...tables: readonly Names[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of tables)
    for (const row of table?.records ?? []) {
      const key = row.state('name') === 'value' ? personKey(row.raw('name')) : '';
      if (key.includes(' ')) names.add(key);
    }
  return names;
}

/** Whether words that follow each other in a text are a name, in any order. */
function hasName(text: string, names: ReadonlySet<string>): boolean {
  const words = text.replace(/[()[\]]/g, ' ').split(/\s+/);
  return words.some((_, start) => {
    for (let end = start + 2; end <= Math.min(start + LONGEST_NAME, words.length); end++)
      if (names.has(personKey(words.slice(start, end).join(' ')))) return true;
    return false;
  });
}
