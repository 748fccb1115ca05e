import assert from 'node:assert/strict';
import { choice, choices, yesNo } from '../../../src/schema/index.js';
import { CellState } from '../../../src/checking/table-data.js';
import { readAs } from '../../../src/checking/columns/read-table.js';
import {
  BLANK,
  columnAt,
  ERROR,
  listOf,
  outcomes,
  readCells,
  readFields,
  readOne,
  tableOf,
  UNREADABLE,
  workbookOf,
  type TestCell,
} from './support.js';

const about = { heading: 'Value', help: '' };
const category = choice({
  ...about,
  values: ['NHS111/OOH', 'Mental health', 'Screening/immunisation', 'Non-health goods/services', 'None'],
  valueSynonyms: { 'out of hours': 'NHS111/OOH', mh: 'Mental health', '7': 'Mental health' },
});

describe('choice', () => {
  const cases: [TestCell, unknown][] = [
    ['Mental health', 'Mental health'],
    ['MENTAL HEALTH', 'Mental health'],
    ['  mental   health\n', 'Mental health'],
    ['Mental-Health', 'Mental health'],
    ['Mental health.', 'Mental health'],
    ['mentalhealth', 'Mental health'],
    ['NHS 111 / OOH', 'NHS111/OOH'],
    ['Out-of-hours', 'NHS111/OOH'],
    ['MH', 'Mental health'],
    [7, 'Mental health'],
    ['non health goods & services', 'non health goods & services'],
    ['Non-health goods / services', 'Non-health goods/services'],
    // A word for an empty cell is a value where the list has it.
    ['None', 'None'],
    ['none ', 'None'],
    ['n/a', BLANK],
    ['-', BLANK],
    ['?', BLANK],
    ['', BLANK],
    [null, BLANK],
    ['#N/A', ERROR],
    [{ error: '#N/A' }, ERROR],
    ['Mental', 'Mental'],
    ['Physiotherapy ', 'Physiotherapy'],
    [12.5, '12.5'],
    [true, 'TRUE'],
  ];
  for (const [cell, expected] of cases) {
    it(JSON.stringify(cell), () => assert.equal(readOne(category, cell), expected));
  }

  it('prefers a value of the list to a synonym of another', () => {
    const field = choice({
      ...about,
      values: ['Other', 'Joint'],
      valueSynonyms: { other: 'Joint', 'oth-er': 'Joint' },
    });
    assert.equal(readOne(field, 'OTHER'), 'Other');
    assert.equal(readOne(field, 'Other.'), 'Other');
  });

  it('reads & as and', () => {
    const field = choice({ ...about, values: ['Health and care'] });
    assert.equal(readOne(field, 'Health & Care'), 'Health and care');
  });

  it('keeps values off the list, numbered after it in order of appearance', () => {
    const column = readCells(category, ['Wigs', 'MH', 'Physio', 'Wigs ', null]);
    assert.deepEqual([...column.values], [5, 1, 6, 5, 0]);
    assert.deepEqual(column.others, ['Wigs', 'Physio']);
    assert.deepEqual(column.list, category.values);
    assert.deepEqual(
      [...column.states],
      [CellState.Value, CellState.Value, CellState.Value, CellState.Value, CellState.Blank],
    );
  });

  it('says nothing of numbers', () => assert.deepEqual(readCells(category, [7]).remarks, []));
});

describe('yes and no', () => {
  const flag = yesNo(about);
  const cases: [TestCell, unknown][] = [
    ['Yes', 'Yes'],
    ['YES', 'Yes'],
    ['y', 'Yes'],
    ['N', 'No'],
    ['no.', 'No'],
    [true, 'Yes'],
    [false, 'No'],
    ['TRUE', 'Yes'],
    [1, 'Yes'],
    [0, 'No'],
    ['x', 'Yes'],
    ['✓', 'Yes'],
    ['', BLANK],
    ['n/a', BLANK],
    ['N/A', BLANK],
    ['na', BLANK],
    ['maybe', 'maybe'],
    [2, '2'],
  ];
  for (const [cell, expected] of cases) {
    it(JSON.stringify(cell), () => assert.equal(readOne(flag, cell), expected));
  }
});

describe('choices', () => {
  const bodies = choices({
    ...about,
    values: ['CCG', 'NHS England', 'Local authority', 'Health and Wellbeing Board'],
    valueSynonyms: { nhse: 'NHS England', council: 'Local authority' },
  });
  const cases: [TestCell, unknown][] = [
    ['CCG', ['CCG']],
    ['CCG, NHS England', ['CCG', 'NHS England']],
    ['NHSE; ccg', ['CCG', 'NHS England']],
    ['CCG\nCouncil', ['CCG', 'Local authority']],
    ['CCG and Council', ['CCG', 'Local authority']],
    ['CCG & NHSE', ['CCG', 'NHS England']],
    ['CCG/NHSE', ['CCG', 'NHS England']],
    ['CCG, NHSE and Council', ['CCG', 'NHS England', 'Local authority']],
    ['Health and wellbeing board', ['Health and Wellbeing Board']],
    ['Health and Wellbeing Board, CCG', ['CCG', 'Health and Wellbeing Board']],
    ['CCG, CCG', ['CCG']],
    ['CCG, n/a', ['CCG']],
    [' , ', BLANK],
    ['none', BLANK],
    [null, BLANK],
    ['#REF!', ERROR],
    ['CCG, Police', ['CCG', 'Police']],
    ['Fire and rescue', ['Fire and rescue']],
  ];
  for (const [cell, expected] of cases) {
    it(JSON.stringify(cell), () => assert.deepEqual(readOne(bodies, cell), expected));
  }

  it('may have commas in its values', () => {
    const field = choices({ ...about, values: ['Health, care', 'Health'] });
    assert.deepEqual(readOne(field, 'Health, care'), ['Health, care']);
  });

  it('is a set of bits, below 0 where a part is off the list', () => {
    const column = readCells(bodies, ['CCG, Council', 'Police', 'NHSE']);
    assert.equal(column.values[0], 0b101);
    assert.equal(column.values[1], (1 << 31) | (1 << 4));
    assert.equal(column.values[2], 0b10);
    assert.deepEqual(column.others, ['Police']);
  });

  it('has 31 places, and a cell that would need more is unreadable', () => {
    const cells = Array.from({ length: 28 }, (_, i) => `Body ${i}`);
    const read = outcomes(readCells(bodies, cells));
    assert.deepEqual(read[26], ['Body 26']);
    assert.equal(read[27], UNREADABLE);
  });
});

describe('ticks', () => {
  const values = ['Financial', 'Non-financial', 'Indirect'];
  const rows: TestCell[][] = [
    ['x', null, null],
    [null, 'Yes', ''],
    [null, null, true],
    ['No', 1, 0],
    ['✓', '✓', null],
    [null, '-', 'n/a'],
    ['Shares in a company', null, null],
    ['Financial', null, false],
    [null, { error: '#REF!' }, null],
    [2, null, null],
  ];
  const located = listOf([], rows.length, {
    columns: values.map((tick, column) => columnAt('type', column, { tick })),
  });

  it('are one column of one value; two ticks are unreadable', () => {
    const table = tableOf({ type: choice({ ...about, values }) });
    const column = readAs(table, workbookOf(rows), located).columns.get('type')!;
    assert.deepEqual(outcomes(column), [
      'Financial',
      'Non-financial',
      'Indirect',
      'Non-financial',
      UNREADABLE,
      BLANK,
      UNREADABLE,
      'Financial',
      ERROR,
      UNREADABLE,
    ]);
    assert.equal(column.ticks.length, 3);
    assert.equal(column.located, column.ticks[0]);
  });

  it('are a set where the field takes several', () => {
    const table = tableOf({ type: choices({ ...about, values }) });
    const column = readAs(table, workbookOf(rows), located).columns.get('type')!;
    assert.deepEqual(outcomes(column).slice(3, 6), [
      ['Non-financial'],
      ['Financial', 'Non-financial'],
      BLANK,
    ]);
  });

  it('give way to a column that is filled', () => {
    const both = listOf([], 1, {
      columns: [columnAt('type', 0, { tick: 'Financial' }), columnAt('type', 1)],
    });
    const table = tableOf({ type: choice({ ...about, values }) });
    const data = readAs(table, workbookOf([['x', 'Indirect']]), both);
    assert.deepEqual(outcomes(data.columns.get('type')!), ['Indirect']);
    assert.deepEqual(data.columns.get('type')!.ticks, []);
  });

  it('that mean nothing on the list are unreadable', () => {
    const odd = { columns: [columnAt('type', 0, { tick: 'Odd' })] };
    const data = readFields({ type: choice({ ...about, values }) }, [['x']], { located: odd });
    assert.deepEqual(outcomes(data.columns.get('type')!), [UNREADABLE]);
  });
});
