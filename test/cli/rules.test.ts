import assert from 'node:assert/strict';
import { withBuild } from '../support/build.js';
import { runCli, type Outcome } from './run-cli.js';

interface RuleInJson {
  readonly id: string;
  readonly topic: string;
  readonly limbs: readonly { readonly from: string; readonly decidedBy: string }[];
  readonly parameters: readonly { readonly id: string }[];
  readonly example: { readonly message: string } | null;
  readonly notARule?: string;
}

describe('ccg-check rules', () => {
  withBuild();

  const cli = (...args: readonly string[]): Outcome => runCli(process.cwd(), 'rules', ...args);
  const json = (...args: readonly string[]): RuleInJson[] =>
    JSON.parse(cli(...args, '--format', 'json').out) as RuleInJson[];

  it('lists all rules by topic', () => {
    const { out, status } = cli();
    assert.equal(status, 0);
    assert.match(out, /^Section 75 agreements\n\nS75-01 {2}/m);
    assert.match(out, /^Joint pooled funds\n\nPF-01 {2}Error/m);
  });

  it('lists those that speak of all the words', () => {
    const { out, status } = cli('--search', 'light-touch award NOTICE');
    assert.equal(status, 0);
    assert.match(out, /^PR-11 /m);
    assert.doesNotMatch(out, /^PF-01 /m);
    assert.deepEqual(
      json('--search', 'rc-01').map(({ id }) => id),
      ['FI-02'],
    );
    assert.equal(cli('--search', 'zebra').out, 'No rule speaks of "zebra".\n');
  });

  it('shows one in full, with what is known of it besides', () => {
    const { out } = cli('pr-10');
    for (const part of [
      /^PR-10 Goods and services/,
      /^Topic: Procurement and contracts\.$/m,
      /The date that decides: “Advert date”; where that is blank, “Award date”\.$/m,
      /^ {4}£172,514 \(sub-central, without VAT\), from 1 January 2014 to 31 December 2015$/m,
      /^An example that fails\n\n {2}Procurement!F14 of contract-register-2015-16\.xlsx\n {2}Error: /m,
      /^See also\n\n[\s\S]*^ {2}PR-20 /m,
    ])
      assert.match(out, part);
    const [rule] = json('PR-10');
    assert.equal(rule!.topic, 'procurement');
    assert.deepEqual(
      rule!.limbs.map(({ from, decidedBy }) => [from, decidedBy]),
      [['2013-04-01', '“Advert date”; where that is blank, “Award date”']],
    );
    assert.ok(rule!.parameters.some(({ id }) => id === 'procurement.goods-and-services-threshold'));
    assert.match(rule!.example!.message, /£300,000/);
  });

  it('says which rule judges another id', () => {
    assert.match(cli('rc-01').out, /^RC-01 is judged by FI-02\.\n\nFI-02 Running costs/);
    assert.match(cli('FI-02').out, /^FI-02 /);
  });

  it('says of a statement that is no rule why', () => {
    const { out, status } = cli('sc-12');
    assert.equal(status, 0);
    assert.match(
      out,
      /^SC-12 Out-of-hours services[\s\S]*\n\nNot a rule of this program: A permission, not a test: /,
    );
    assert.match(json('SC-12')[0]!.notARule!, /^A permission/);
  });

  it('refuses an id together with words', () => {
    const { status, error } = cli('PR-10', '--search', 'x');
    assert.equal(status, 2);
    assert.match(error, /Give an ID or --search, not both\./);
  });
});
