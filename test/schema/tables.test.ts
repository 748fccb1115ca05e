import assert from 'node:assert/strict';
import * as z from 'zod';
import { tableByName, tables, zodOf, type Field, type Table } from '../../src/schema/index.js';

const all = Object.entries<Table>(tables as unknown as Record<string, Table>);
const fields = all.flatMap(([, table]) =>
  Object.entries(table.fields).map(([name, field]) => ({ id: `${table.name}.${name}`, name, table, field })),
);

/** Letters, digits and `%` only, in lower case: what is left of a heading without padding and signs. */
const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}%/]+/gu, '');
const headingsOf = (field: Field) => [field.heading, ...field.synonyms, ...Object.keys(field.ticks)];
const closed = (field: Field) => field.kind === 'choice' || field.kind === 'choices';

describe('schema: every table', () => {
  it('is listed under its own name, with an Excel name and a template sheet of its own', () => {
    for (const [name, table] of all) assert.equal(table.name, name);
    assert.equal(new Set(all.map(([, table]) => table.excelName.toLowerCase())).size, all.length);
    const sheets = all.map(([, table]) => `${table.template}/${table.sheet.toLowerCase()}`);
    assert.equal(new Set(sheets).size, all.length);
    for (const [, table] of all) assert.ok(table.sheet.length <= 31, `${table.sheet} is too long for Excel`);
  });

  it('is found by its name, and no inherited property is', () => {
    assert.equal(tableByName('contracts'), tables.contracts);
    assert.equal(tableByName('tblContracts'), null);
    assert.equal(tableByName('constructor'), null);
  });

  it('names its Excel tables as the rulebook does', () => {
    const irregular = all.filter(
      ([name, table]) => table.excelName.toLowerCase() !== `tbl${name}`.toLowerCase(),
    );
    assert.deepEqual(irregular, []);
    assert.deepEqual(
      ['qipp', 'bppc', 'mhis', 'bcf', 'aqpServices', 'aqpProviders', 'qpUse', 'org', 'spend25k'].map(
        (name) => tableByName(name)?.excelName,
      ),
      [
        'tblQIPP',
        'tblBPPC',
        'tblMHIS',
        'tblBCF',
        'tblAQPServices',
        'tblAQPProviders',
        'tblQPUse',
        'tblOrg',
        'tblSpend25k',
      ],
    );
  });

  it('points its key, totals, periods, check-list and recognition to its own fields', () => {
    for (const [name, table] of all) {
      const { key, totals, periods, checkList, recognisedBy } = table;
      const named = [...key, ...periods.flat(), ...checkList, ...recognisedBy.needs];
      if (totals !== null) named.push(totals.label, ...(totals.flag === undefined ? [] : [totals.flag]));
      for (const field of named) assert.ok(field in table.fields, `${name}.${field}`);
      for (const field of periods.flat()) assert.equal(table.fields[field]!.kind, 'date', `${name}.${field}`);
      for (const field of checkList) {
        assert.ok(closed(table.fields[field]!) && !table.fields[field]!.open, `${name}.${field}`);
        assert.ok(key.includes(field), `${name}.${field}: a row of the grid is named by it`);
      }
    }
  });

  it('asks for at least two columns to be recognised, and never for more than it has', () => {
    for (const [name, table] of all) {
      const { needs, atLeast } = table.recognisedBy;
      assert.ok(needs.length >= 2, name);
      assert.ok(atLeast >= needs.length && atLeast <= Object.keys(table.fields).length, name);
      assert.equal(new Set(needs).size, needs.length, name);
    }
  });

  it('makes a JSON Schema from its fields', () => {
    for (const [name, table] of all) {
      const shape = Object.fromEntries(Object.entries(table.fields).map(([field, f]) => [field, zodOf(f)]));
      const json = z.toJSONSchema(z.object(shape)) as { properties: Record<string, { type?: string }> };
      assert.deepEqual(Object.keys(json.properties), Object.keys(table.fields), name);
    }
    const contract = z.toJSONSchema(zodOf(tables.contracts.fields.origin)) as { enum: string[] };
    assert.deepEqual(contract.enum, ['New', 'Renewal', 'Extension', 'Transferred from PCT']);
    const amount = z.toJSONSchema(zodOf(tables.spend25k.fields.amount)) as { type: string };
    assert.equal(amount.type, 'integer');
  });
});

describe('schema: every field', () => {
  it('shares no heading, synonym or tick with another field of its table', () => {
    for (const [name, table] of all) {
      const owner = new Map<string, string>();
      for (const [field, declared] of Object.entries(table.fields)) {
        for (const heading of headingsOf(declared)) {
          const key = plain(heading);
          assert.notEqual(key, '', `${name}.${field}: nothing is left of ${heading}`);
          assert.ok(owner.get(key) === undefined || owner.get(key) === field, `${name}: ${heading}`);
          owner.set(key, field);
        }
      }
    }
  });

  it('lists no synonym that differs from another of its own by case, padding or signs alone', () => {
    for (const { id, field } of fields) {
      const spellings = [field.heading, ...field.synonyms].map(plain);
      assert.deepEqual(
        spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i),
        [],
        id,
      );
    }
  });

  it('refuses no heading that it has', () => {
    for (const { id, field } of fields) {
      const own = new Set(headingsOf(field).map(plain));
      for (const other of field.not ?? []) assert.ok(!own.has(plain(other)), `${id}: ${other}`);
    }
  });

  it('may be headed by its own name, unless it refuses that or the name is another’s heading', () => {
    const taken = fields.filter(({ name, table, field }) => {
      const own = plain(name.replaceAll('_', ' '));
      const refused = (field.not ?? []).some((other) => plain(other) === own);
      const others = Object.entries(table.fields).filter(([other]) => other !== name);
      return (
        !refused && others.some(([, other]) => headingsOf(other).some((heading) => plain(heading) === own))
      );
    });
    assert.deepEqual(
      taken.map(({ id }) => id),
      [],
    );
  });

  it('refers to a field that exists, of a kind that can be equal to its own', () => {
    const referring = fields.filter(({ field }) => field.references !== undefined);
    assert.ok(referring.length >= 15);
    for (const { id, field } of referring) {
      const [table = '', name = ''] = field.references!.split('.');
      const target = tableByName(table)?.fields[name];
      assert.ok(target !== undefined, `${id} refers to ${field.references}`);
      assert.equal(target.kind, field.kind, id);
      assert.ok(target.required, `${id} refers to a column that may be blank`);
    }
  });

  it('computes what it derives from fields of its own table', () => {
    const derived = fields.filter(({ field }) => field.derived !== undefined);
    assert.deepEqual(
      derived.map(({ id }) => id),
      [
        'budget.ytd_variance',
        'budget.forecast_variance',
        'bppc.pct',
        'primaryCareBudget.ytd_variance',
        'primaryCareBudget.forecast_variance',
      ],
    );
    for (const { id, table, field } of derived) {
      const { rule, ...from } = field.derived!;
      for (const name of Object.values(from)) assert.ok(name in table.fields, `${id} ${rule}: ${name}`);
    }
  });

  it('names the owner of a blank only where a blank is a finding', () => {
    for (const { id, field } of fields) {
      if (field.blankOwner === undefined) continue;
      assert.ok(field.required, id);
      assert.match(field.blankOwner, /^[A-Z][A-Z0-9]+-\d\d$/, id);
    }
  });

  it('explains itself in a sentence', () => {
    for (const { id, field } of fields) {
      assert.match(field.help, /^[^\s].*\.$/, id);
      assert.match(field.heading, /^[A-Z0-9]/, id);
      assert.doesNotMatch(`${field.help} ${field.heading}`, /[_"`]/, id);
    }
  });
});

describe('schema: closed lists', () => {
  const lists = fields.filter(({ field }) => closed(field));

  it('have values, and only closed lists have them', () => {
    for (const { id, field } of fields) assert.equal(field.values.length > 0, closed(field), id);
    for (const { id, field } of fields) if (!closed(field)) assert.equal(field.open, false, id);
  });

  it('lead every spelling, tick and meaning to a value on the list', () => {
    for (const { id, field } of lists) {
      const targets = [...Object.values(field.valueSynonyms), ...Object.values(field.ticks)];
      for (const value of [...targets, ...Object.keys(field.meanings)]) {
        assert.ok(field.values.includes(value), `${id}: ${value}`);
      }
    }
  });

  it('have no spelling that means two values, even without punctuation', () => {
    const fold = (text: string) =>
      text
        .toLowerCase()
        .replaceAll('&', 'and')
        .replace(/[^\p{L}\p{N}]+/gu, '');
    for (const { id, field } of lists) {
      const meant = new Map<string, string>();
      const spellings = [...field.values.map((v) => [v, v] as const), ...Object.entries(field.valueSynonyms)];
      for (const [spelling, value] of spellings) {
        if (fold(spelling) === '') continue;
        assert.equal(meant.get(fold(spelling)) ?? value, value, `${id}: ${spelling}`);
        meant.set(fold(spelling), value);
      }
    }
  });

  it('have spellings in lower case that are no value themselves', () => {
    for (const { id, field } of lists) {
      const values = new Set(field.values.map((value) => value.toLowerCase()));
      for (const spelling of Object.keys(field.valueSynonyms)) {
        assert.equal(spelling, spelling.toLowerCase().trim(), id);
        assert.ok(!values.has(spelling), `${id}: ${spelling}`);
      }
    }
  });

  it('hold no comma where several values share a cell', () => {
    for (const { id, field } of lists) {
      if (field.kind !== 'choices') continue;
      for (const value of field.values) assert.doesNotMatch(value, /[,;&]/, id);
    }
  });

  it('are open where a rule owns the finding or reads the words', () => {
    assert.deepEqual(
      lists
        .filter(({ field }) => field.open)
        .map(({ id }) => id)
        .sort(),
      [
        'delegation.accountable_body',
        'delegation.level',
        'org.co_commissioning_level',
        'pools.legal_basis',
        'practicePayments.payment_type',
        'primaryCareBudget.line',
        'procurement.route',
        'qipp.rag',
        'qpUse.purpose',
      ],
    );
  });
});
