import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { tables, type Field, type Table } from '../../src/schema/index.js';
import { readRulebookTables, type StatedColumn } from './rulebook-tables.js';

const rulebook = new URL('../../../shared/domain/rulebook.md', import.meta.url);
const decisions = readFileSync(new URL('../../docs/schema-decisions.md', import.meta.url), 'utf8');
const declared = new Map(
  Object.values<Table>(tables as unknown as Record<string, Table>).map((table) => [table.excelName, table]),
);

/** R in 3.2 and optional here, or the other way about; the reasons stand in docs/schema-decisions.md. */
const OTHERWISE_REQUIRED = new Set([
  'contracts.service_description',
  'contracts.provider_address',
  'contracts.annual_value',
  'contracts.selection_process',
  'procurement.route_justification',
  'gifts.donor_is_supplier',
  'interests.nature',
  'interests.mitigation',
  'interests.last_confirmed',
  'procurementDecisions.decision_makers',
  'spend25k.department_family',
  'spend25k.entity',
  'spend25k.transaction_number',
  'pools.fund_management',
  'poolSpend.risk_bearer',
  'attendance.person_id',
]);

/** 3.2 states the columns of these two in one line. */
const ELSEWHERE = new Set([
  ...['person_id', 'present', 'voted', 'declared_interest'].map((name) => `meetings.${name}`),
  ...['committee_id', 'date'].map((name) => `attendance.${name}`),
]);

/** Columns of a type that 3.2 states otherwise. */
const OTHERWISE_TYPED = new Set(['practiceContracts.list_size']);

const KINDS: Readonly<Record<string, readonly Field['kind'][]>> = {
  date: ['date'],
  int: ['integer'],
  money: ['money'],
  number: ['number'],
  text: ['text', 'code', 'choice', 'financial-year'],
};

describe('schema: the tables of rulebook 3.2', function () {
  let stated: ReadonlyMap<string, readonly StatedColumn[]>;
  before(function () {
    if (!existsSync(rulebook)) {
      console.log('      skipped: the rulebook is not here (../shared)');
      this.skip();
    }
    stated = readRulebookTables(readFileSync(rulebook, 'utf8'));
  });

  /** Every column of 3.2 that the schema has, with its field. */
  function* columns(): Generator<[id: string, column: StatedColumn, field: Field]> {
    for (const [name, list] of stated) {
      const table = declared.get(name)!;
      for (const column of list) {
        const field = table.fields[column.name];
        if (field !== undefined) yield [`${table.name}.${column.name}`, column, field];
      }
    }
  }

  it('reads the rulebook: 38 tables, with columns known by sight', () => {
    assert.equal(stated.size, 38);
    assert.deepEqual(
      stated.get('tblPoolSpend')!.map((column) => column.name),
      ['pool_ref', 'scheme', 'service_category', 'planned', 'actual', 'forecast', 'risk_bearer'],
    );
    const pools = stated.get('tblPools')!.map((column) => column.name);
    assert.deepEqual(pools.slice(-6), [
      'fund_management',
      'report_q1',
      'report_q2',
      'report_q3',
      'report_q4',
      'annual_report',
    ]);
    const list = stated.get('tblPracticeContracts')!.find((column) => column.name === 'list_size');
    assert.deepEqual(list, { name: 'list_size', required: true, type: 'int', values: [] });
  });

  it('declares every table under the rulebook’s name, and tblQPUse, tblVirements and the answers to findings besides', () => {
    const besides = ['tblQPUse', 'tblVirements', 'tblAcceptedFindings'];
    assert.deepEqual([...declared.keys()].sort(), [...stated.keys(), ...besides].sort());
  });

  it('declares every column under the rulebook’s name', () => {
    const missing = [...stated].flatMap(([name, list]) => {
      const table = declared.get(name)!;
      return list.filter((column) => !(column.name in table.fields)).map((c) => `${table.name}.${c.name}`);
    });
    assert.deepEqual(missing.sort(), [...ELSEWHERE].sort());
  });

  it('keeps the order of the rulebook, added columns after', () => {
    for (const [name, list] of stated) {
      const table = declared.get(name)!;
      const names = list.map((column) => column.name).filter((column) => column in table.fields);
      const own = Object.keys(table.fields).filter((field) => names.includes(field));
      assert.deepEqual(own, names, name);
    }
  });

  it('requires what the rulebook requires, save where the decisions say otherwise', () => {
    const otherwise = [...columns()].filter(([, column, field]) => column.required !== field.required);
    assert.deepEqual(otherwise.map(([id]) => id).sort(), [...OTHERWISE_REQUIRED].sort());
  });

  it('gives columns the types that the rulebook states', () => {
    const otherwise = [...columns()].filter(
      ([, column, field]) => column.type !== null && !KINDS[column.type]!.includes(field.kind),
    );
    assert.deepEqual(
      otherwise.map(([id]) => id),
      [...OTHERWISE_TYPED],
    );
  });

  it('has every value of the rulebook’s closed lists, on the list or as a spelling of one', () => {
    let seen = 0;
    for (const [id, column, field] of columns()) {
      for (const value of column.values) {
        seen++;
        assert.ok(
          field.values.includes(value) || value.toLowerCase() in field.valueSynonyms,
          `${id}: ${value}`,
        );
      }
    }
    assert.ok(seen > 200, `only ${seen} values were read`);
  });
});

describe('schema: docs/schema-decisions.md', () => {
  it('names every column of which the test above makes an exception', () => {
    for (const id of [...OTHERWISE_REQUIRED, ...OTHERWISE_TYPED]) {
      assert.ok(decisions.includes(`\`${id}\``), id);
    }
  });

  it('gives a row to every column that is added, and to no other', function () {
    if (!existsSync(rulebook)) this.skip();
    const stated = readRulebookTables(readFileSync(rulebook, 'utf8'));
    // The answers to findings are no table of the rulebook's: docs/configuration.md has their columns.
    const others = [...declared.values()].filter(({ name }) => name !== 'acceptedFindings');
    const added = others.flatMap((table) => {
      const known = new Set((stated.get(table.excelName) ?? []).map((column) => column.name));
      return Object.keys(table.fields)
        .filter((field) => !known.has(field))
        .map((field) => `${table.name}.${field}`);
    });
    const section = decisions.slice(
      decisions.indexOf('## Columns added'),
      decisions.indexOf('## Values added'),
    );
    const rows = [...section.matchAll(/^\| `(\w+\.\w+)` +\|/gm)].map(([, id]) => id!);
    assert.deepEqual(rows.sort(), added.sort());
  });
});
