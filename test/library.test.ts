import assert from 'node:assert/strict';
import {
  checkWorkbook,
  defineRule,
  faultOfRule,
  LocalRuleProblem,
  memoryWorkbook,
  openChecker,
  parameterCalled,
  rules,
  rulesCalled,
  selectRules,
  UnknownRule,
  withLocalRules,
  type Rule,
} from '../src/index.js';

const local = (id: string, aliases: readonly string[] = []): Rule =>
  defineRule({
    id,
    slug: 'local',
    title: 'No contract is called C2',
    basis: 'local',
    sources: [],
    why: '',
    aliases,
    messages: { found: { severity: 'warning', text: '{contract_ref} is here.', remedy: '' } },
    limbs: (limb) => [
      limb.record({
        of: 'contracts',
        needs: { contracts: ['contract_ref'] },
        check(row, context) {
          if (row.contract_ref === 'C2') context.report('found', { at: 'contract_ref' });
        },
      }),
    ],
  });

const workbook = memoryWorkbook([
  {
    name: 'Contracts',
    rows: [
      ['Contract reference', 'Title', 'Provider', 'Commissioner', 'Start date', 'End date', 'Annual value'],
      ['C1', 'Nursing', 'Anytown Trust', 'NHS Anytown CCG', '01/04/2015', '31/03/2016', 120_000],
      ['C2', 'Podiatry', 'Foot Care Ltd', 'NHS Anytown CCG', '01/04/2015', '31/03/2016', 90_000],
    ],
  },
]);
const file = { path: 'contracts.xlsx', workbook };

describe('the library', () => {
  it('checks with rules of one’s own besides, at severities of one’s own', () => {
    const { findings, evaluated } = checkWorkbook(file, {
      extraRules: [local('LO-01')],
      severities: { 'LO-01/found': 'error' },
    });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'LO-01').map(({ cell, severity }) => `${cell} ${severity}`),
      ['A3 error'],
    );
    assert.ok(evaluated.some(({ rule }) => rule === 'DA-07'));
    const checker = openChecker({ workbooks: [file] }, { rules: [], extraRules: [local('LO-01')] });
    assert.deepEqual(
      checker.result().findings.map(({ severity }) => severity),
      ['warning'],
    );
  });

  it('refuses rules of one’s own whose ids are taken', () => {
    assert.throws(() => checkWorkbook(file, { extraRules: [local('PF-01')] }), LocalRuleProblem);
    assert.throws(() => withLocalRules([local('LO-01', ['IN-08'])]), /The id IN-08 belongs to ccg-check/);
    assert.throws(
      () => withLocalRules([local('LO-01'), local('LO-02', ['LO-01'])]),
      /Two rules have the id LO-01/,
    );
    assert.equal(withLocalRules([]), rules);
    assert.deepEqual(
      withLocalRules([local('AA-01')])
        .slice(0, 2)
        .map(({ id }) => id),
      ['AA-01', 'AC-01'],
    );
  });

  it('knows a rule by what defineRule makes', () => {
    assert.equal(faultOfRule(local('LO-01')), null);
    assert.match(faultOfRule(null)!, /is no rule/);
    assert.match(faultOfRule({ ...local('LO-01'), id: 'my rule' })!, /has the id "my rule"/);
    assert.match(faultOfRule({ id: 'LO-01', title: 'x' })!, /is not made with defineRule/);
  });

  it('turns groups of rules on by their name, and rules by theirs', () => {
    const pack = rules.filter((rule) => rule.pack === 'historic-2010-proposals').map(({ id }) => id);
    assert.ok(pack.length > 0);
    const on = (choice: Parameters<typeof selectRules>[0]): string[] =>
      selectRules(choice)
        .rules.filter((rule) => rule.pack !== undefined)
        .map(({ id }) => id);
    assert.deepEqual(on({}), []);
    assert.deepEqual(on({ packs: ['historic-2010-proposals'] }), pack);
    assert.deepEqual(on({ on: [pack[0]!] }), [pack[0]!]);
    assert.deepEqual(on({ packs: ['historic-2010-proposals'], off: [pack[0]!] }), pack.slice(1));
  });

  it('finds rules and parameters by their ids, those of one’s own among the rules', () => {
    const among = withLocalRules([local('LO-01')]);
    assert.equal(rulesCalled('lo-01', among)[0]?.id, 'LO-01');
    assert.deepEqual(rulesCalled('LO-01'), []);
    assert.throws(() => selectRules({ only: ['LO-01'] }), UnknownRule);
    assert.equal(parameterCalled('transparency.spend-threshold').unit, 'pence');
    assert.throws(() => parameterCalled('transparency.none'), /^RangeError: There is no parameter/);
  });
});
