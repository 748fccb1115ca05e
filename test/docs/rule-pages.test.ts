import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleFindings, RULE_EXAMPLES, ruleExamplesModule } from '../../scripts/rule-examples.js';
import { RULE_GUIDE, ruleGuideModule, ruleGuides } from '../../scripts/rule-guide.js';
import { RULE_PAGES, rulePages } from '../../scripts/rule-pages.js';
import { parameters, rules } from '../../src/index.js';
import { notImplemented } from '../../src/rules/not-implemented.js';

const textOf = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

describe('the pages of the rules', () => {
  let pages: ReadonlyMap<string, string>;
  before(async () => {
    pages = await rulePages();
  });

  it('are fresh: `npm run generate` writes what is committed, and no page is left over', () => {
    assert.deepEqual(readdirSync(RULE_PAGES).sort(), [...pages.keys()].sort());
    const stale = [...pages].filter(([name, text]) => textOf(join(RULE_PAGES, name)) !== text);
    assert.deepEqual(
      stale.map(([name]) => name),
      [],
    );
  });

  it('are fresh in what `ccg-check rules` is made from', async () => {
    assert.ok(textOf(RULE_GUIDE) === (await ruleGuideModule()), 'src/rule-guide.ts is stale');
    assert.ok(textOf(RULE_EXAMPLES) === (await ruleExamplesModule()), 'src/rule-examples.ts is stale');
  });

  it('are one for each rule, with all its messages, quotes and addresses', () => {
    for (const { id, title, messages, sources } of rules) {
      const page = pages.get(`${id}.md`)!;
      assert.ok(page.includes(`\n# ${id} ${title}\n`), id);
      for (const message of Object.keys(messages))
        assert.ok(page.includes(`: \`${message}\`\n`), `${id} ${message}`);
      for (const { quote, source } of sources) {
        const plain = page.replace(/\\(.)/g, '$1');
        if (quote !== null) assert.ok(plain.includes(`“${quote}”`), `${id}: ${quote}`);
        if (source.url !== null) assert.ok(plain.includes(`<${source.url}>`), `${id}: ${source.url}`);
      }
    }
  });

  it('show each value that is not confirmed as that', async () => {
    const guides = await ruleGuides();
    for (const { id } of rules) {
      const used = guides.get(id)!.parameters;
      const values = parameters.filter((one) => used.includes(one.id)).flatMap((one) => one.values);
      const unconfirmed = values.filter(({ status }) => status === 'unconfirmed');
      const shown = pages.get(`${id}.md`)!.split('**not confirmed**').length - 1;
      assert.equal(shown, unconfirmed.length, id);
    }
  });

  it('name every parameter that a finding in the examples went by', async () => {
    const guides = await ruleGuides();
    let seen = 0;
    for (const finding of await exampleFindings())
      for (const { id } of finding.parameters) {
        seen++;
        assert.ok(guides.get(finding.rule)!.parameters.includes(id), `${finding.rule} ${id}`);
      }
    assert.ok(seen > 20, `only ${seen} parameters were seen`);
  });

  it('lead nowhere that is not there', () => {
    const broken: string[] = [];
    for (const [name, text] of pages)
      for (const [, target] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g)) {
        const [path, anchor] = decodeURIComponent(target!).split('#');
        const page = path === '' ? text : pages.get(path!);
        const isThere = page === undefined ? existsSync(resolve(RULE_PAGES, path!)) : hasAnchor(page, anchor);
        if (!isThere) broken.push(`${name}: ${target!}`);
      }
    assert.deepEqual(broken, []);
  });

  it('list every rule, every other id and every statement that is no rule', () => {
    const index = pages.get('README.md')!;
    for (const { id, aliases } of rules) {
      assert.ok(index.includes(`| [${id}](${id}.md) |`), id);
      for (const alias of aliases) assert.ok(index.includes(`| ${alias} | [${id}](${id}.md) `), alias);
    }
    const statements = pages.get('not-implemented.md')!;
    for (const { id, title } of notImplemented)
      assert.ok(statements.includes(`\n## ${id}\n\n**${title}.** `), id);
  });
});

/** Whether a page has a heading or a mark of that name. */
function hasAnchor(page: string, anchor: string | undefined): boolean {
  if (anchor === undefined) return true;
  const headings = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!.toLowerCase().replaceAll(' ', '-'),
  );
  return page.includes(`<a id="${anchor}">`) || headings.includes(anchor);
}
