import type { FieldState, Place, RuleRecord } from '../../rulekit/index.js';
import type { Day } from '../../workbook/index.js';
import { isLost } from '../left-out.js';

/** Dates between which governing bodies were those of CCGs. */
export const governingBodyDates = { from: '2013-04-01', to: '2022-06-30' } as const;

/** Fields by which a post is known to be held, and by whom. */
export const POST_FIELDS = ['person_id', 'name', 'from', 'to'] as const;

type Held = RuleRecord<'governingBody', (typeof POST_FIELDS)[number]>;

/** The posts of a day. */
export interface Posts<P> {
  /** Posts that somebody holds. */
  readonly held: readonly P[];
  /** Posts that are listed with nobody in them. */
  readonly vacant: readonly P[];
  /** Dates that could not be read: whether their posts were held is not known. */
  readonly doubtful: readonly Place[];
}

/** The posts of a governing body on a day, both ends inclusive; without a first day a post was held before. */
export function postsOn<P extends Held>(posts: readonly P[], on: Day): Posts<P> {
  const [held, vacant]: [P[], P[]] = [[], []];
  const doubtful: Place[] = [];
  for (const post of posts) {
    const lost = (['from', 'to'] as const).filter((field) => isLost(post.state(field)));
    if (lost.length > 0) doubtful.push(...lost.map((field) => post.at(field)));
    else if (isHeld(post, on)) (isVacant(post) ? vacant : held).push(post);
  }
  return { held, vacant, doubtful };
}

/** Who holds a post: the person's reference, else the name, as it is compared; null where neither can be read. */
export function personOf(post: RuleRecord<'governingBody', 'person_id' | 'name'>): string | null {
  const field = post.state('person_id') === 'value' ? 'person_id' : 'name';
  return post.state(field) === 'value' ? post.raw(field).trim().toLowerCase() : null;
}

/** The number of different persons; posts of nobody known are left out. */
export function personsIn(posts: readonly RuleRecord<'governingBody', 'person_id' | 'name'>[]): number {
  return new Set(posts.map(personOf).filter((person) => person !== null)).size;
}

/** Cells of a field that cannot be used, or that are not on its list. */
export function lostIn<F extends string>(
  posts: readonly { state(field: F): FieldState; at(field: F): Place }[],
  field: F,
): Place[] {
  return posts.filter((post) => isLost(post.state(field))).map((post) => post.at(field));
}

function isHeld(post: Held, on: Day): boolean {
  const from = post.state('from') === 'value' ? post.from : null;
  const to = post.state('to') === 'value' ? post.to : null;
  return (from === null || from <= on) && (to === null || to >= on);
}

function isVacant(post: Held): boolean {
  return saysVacant(post.raw('name'));
}

/** Whether what stands for a person says that there is none. */
export function saysVacant(person: string): boolean {
  return /\bvacan(?:t|cy)\b/i.test(person);
}
