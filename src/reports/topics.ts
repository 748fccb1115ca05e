/** Topics of rules by their folders, in the order in which they are listed. */
const TITLES: Readonly<Record<string, string>> = {
  scope: 'What a CCG may commission',
  'co-commissioning': 'Co-commissioning of primary care',
  finance: 'Money of the year',
  'running-costs': 'Running costs',
  duties: 'Statutory financial duties',
  'business-rules': 'Business rules of the planning guidance',
  'mental-health': 'Mental health investment',
  'per-head-schemes': 'Schemes of so much a head',
  'practice-payments': 'Payments to GP practices',
  'pooled-funds': 'Joint pooled funds',
  'better-care-fund': 'Better Care Fund',
  'section-75': 'Section 75 agreements',
  procurement: 'Procurement and contracts',
  aqp: 'Any Qualified Provider',
  'enhanced-services': 'Enhanced and local services',
  governance: 'Committees, meetings and the constitution',
  'governing-body': 'The governing body',
  conflicts: 'Conflicts of interest',
  'payment-practice': 'Paying on time',
  transparency: 'Publishing what is spent',
  'cross-workbook': 'Workbooks that should agree',
  integrity: 'Figures that should agree',
  codes: 'Codes',
  data: 'Data that can be used',
  acceptances: 'Accepted findings',
  historic: 'Proposals of 2010',
};

/** A topic in words: `Section 75 agreements`; one that has no words yet by its name. */
export function topicTitle(topic: string): string {
  return TITLES[topic] ?? topic.charAt(0).toUpperCase() + topic.slice(1).replaceAll('-', ' ');
}

/** Things by their topics, in the order of the topics; within one as they come. */
export function byTopic<T>(
  things: readonly T[],
  topicOf: (thing: T) => string,
): [topic: string, things: T[]][] {
  const groups = new Map<string, T[]>(Object.keys(TITLES).map((topic) => [topic, []]));
  for (const thing of things) {
    const topic = topicOf(thing);
    const group = groups.get(topic);
    if (group === undefined) groups.set(topic, [thing]);
    else group.push(thing);
  }
  return [...groups].filter(([, group]) => group.length > 0);
}
