import assert from 'node:assert/strict';
import { date } from '../../../src/schema/index.js';
import { day } from '../../../src/workbook/index.js';
import { BLANK, outcomes, readCells, readFields, readOne, UNREADABLE, type TestCell } from './support.js';

const start = date({ heading: 'Start', help: '' });
const read = (cells: readonly TestCell[]): unknown[] => outcomes(readCells(start, cells));
const days = (...iso: string[]): number[] => iso.map(day);

describe('date', () => {
  describe('from number cells', () => {
    // Serials by hand: 1 January 1990 is 32874, 1 April 2015 is 42095, 31 December 2040 is 51501.
    const cases: [TestCell, string | symbol][] = [
      [{ number: 42_095, format: 'date' }, '2015-04-01'],
      [{ number: 42_095.75, format: 'date-time' }, '2015-04-01'],
      [{ number: 1, format: 'date' }, '1900-01-01'],
      [{ number: 2_958_465, format: 'date' }, '9999-12-31'],
      [42_095, '2015-04-01'],
      [42_095.999, '2015-04-01'],
      [{ number: 42_095, format: 'text' }, '2015-04-01'],
      [32_874, '1990-01-01'],
      [51_501.5, '2040-12-31'],
      [20_150_401, '2015-04-01'],
      [{ number: 20_150_401, format: 'number', code: '0' }, '2015-04-01'],
      [32_873, UNREADABLE],
      [51_502, UNREADABLE],
      [2015, UNREADABLE],
      [20_150_431, UNREADABLE],
      [20_410_101, UNREADABLE],
      [{ number: 0, format: 'date' }, UNREADABLE],
      [{ number: -1, format: 'date' }, UNREADABLE],
      [{ number: 60, format: 'date' }, UNREADABLE],
      [{ number: 42_095, format: 'currency' }, UNREADABLE],
      [{ number: 42_095, format: 'number', code: '#,##0' }, UNREADABLE],
      [{ number: 0.5, format: 'time' }, UNREADABLE],
      [true, UNREADABLE],
      [null, BLANK],
    ];
    for (const [cell, expected] of cases) {
      it(JSON.stringify(cell), () =>
        assert.equal(readOne(start, cell), typeof expected === 'string' ? day(expected) : expected),
      );
    }

    it('counts from 1904 where the workbook does', () => {
      // 1 April 2015 is 1462 days less in the 1904 system.
      assert.equal(readOne(start, { number: 40_633, format: 'date' }, { date1904: true }), day('2015-04-01'));
      assert.equal(readOne(start, 40_633, { date1904: true }), day('2015-04-01'));
    });
  });

  describe('from text of one meaning', () => {
    const first = [
      '2015-04-01',
      '2015/04/01',
      '2015.4.1',
      '20150401',
      '2015-04-01T00:00:00',
      '2015-04-01T00:00:00.000Z',
      '2015-04-01 12:30',
      '1-Apr-15',
      '01-Apr-2015',
      '1 Apr 2015',
      '1 April 2015',
      '1st April 2015',
      '1st of April, 2015',
      '01Apr2015',
      '1/Apr/15',
      '1 APRIL 15',
      '1.April.2015',
      'Wed 1 April 2015',
      'Wednesday, 1 April 2015',
      'April 1, 2015',
      'Apr 1 2015',
      'Apr. 1st, 2015',
      'April-1-2015',
      ' 1 Apr 2015\n',
      '1\u00a0April\u00a02015',
      '1 Apr\n2015',
      '01-Apr-\n15',
      '1 April 2015 00:00:00',
    ];
    for (const text of first) {
      it(JSON.stringify(text), () => assert.equal(readOne(start, text), day('2015-04-01')));
    }

    const others: [string, string][] = [
      ['30/04/2020', '2020-04-30'],
      ['30/4/20', '2020-04-30'],
      ['1/4/15', '2015-04-01'],
      ['30.04.2020', '2020-04-30'],
      ['30-04-2020', '2020-04-30'],
      ['30 / 04 / 2020', '2020-04-30'],
      ['30/04/2020 00:00', '2020-04-30'],
      ['30/04/2020 12:45:10 PM', '2020-04-30'],
      ['30/04/\n2020', '2020-04-30'],
      ['Thu 30/04/2020', '2020-04-30'],
      ['4/30/2020', '2020-04-30'],
      ['04/30/20 9:05 am', '2020-04-30'],
      ['30-Apr-20', '2020-04-30'],
      ['5 Sept 2016', '2016-09-05'],
      ['05/05/2015', '2015-05-05'],
      ['29/02/2016', '2016-02-29'],
      ['31/12/50', '2050-12-31'],
      ['31/12/51', '1951-12-31'],
      ['31-Dec-99', '1999-12-31'],
      ['31/12/9999', '9999-12-31'],
    ];
    for (const [text, iso] of others) {
      it(JSON.stringify(text), () => assert.equal(readOne(start, text), day(iso)));
    }
  });

  describe('from text that is no date', () => {
    const texts = [
      '####',
      '######',
      '29/02/2015',
      '31/04/2015',
      '13/13/2015',
      '00/01/2015',
      '2015-13-01',
      '2015-02-30',
      '32 April 2015',
      '1 Apr',
      'Apr-20',
      'April 2015',
      '04/2015',
      '2015',
      '2015/16',
      '1 Avril 2015',
      '1 Mayhem 2015',
      '01/04-2015',
      '1/4/015',
      '01/04/2015 to 31/03/2016',
      'from 1 April 2015',
      '42095',
      '01/04/0015',
      'x',
    ];
    for (const text of texts) it(text, () => assert.equal(readOne(start, text), UNREADABLE));
    for (const text of ['', ' ', '-', 'n/a', 'TBC', 'not known', '?'])
      it(`${JSON.stringify(text)} is blank`, () => assert.equal(readOne(start, text), BLANK));
  });

  describe('which comes first, day or month', () => {
    it('is settled for the column by one date that fits one order only', () => {
      const british = readCells(start, ['01/04/2015', '31/03/2016', '05/05/2015'], { origin: 'csv' });
      assert.deepEqual(outcomes(british), days('2015-04-01', '2016-03-31', '2015-05-05'));
      assert.deepEqual(british.remarks, []);
      const american = readCells(start, ['01/04/2015', '3/31/2016', '05/05/2015'], { origin: 'csv' });
      assert.deepEqual(outcomes(american), days('2015-01-04', '2016-03-31', '2015-05-05'));
      assert.deepEqual(american.remarks, []);
    });

    it('is not settled by dates that say their order, nor by number cells', () => {
      const column = readCells(start, ['01/04/2015', '2015-12-31', '31 March 2016', { date: 16_891 }]);
      assert.deepEqual(column.remarks[1], { kind: 'ambiguous-dates', count: 1, rows: [0], read: 'dmy' });
    });

    it('is the day where nothing settles it, and that is said', () => {
      const column = readCells(start, ['01/04/2015', '02/03/2015', '06/06/2015', 'x'], { origin: 'csv' });
      assert.deepEqual(outcomes(column), [...days('2015-04-01', '2015-03-02', '2015-06-06'), UNREADABLE]);
      assert.deepEqual(column.remarks, [{ kind: 'ambiguous-dates', count: 2, rows: [0, 1], read: 'dmy' }]);
    });

    it('is what the other date columns of the table have settled', () => {
      const table = (end: string): unknown[] => {
        const data = readFields({ start, end: start }, [['01/04/2015', end]], { origin: 'csv' });
        const column = data.columns.get('start')!;
        assert.deepEqual(column.remarks, []);
        return outcomes(column);
      };
      assert.deepEqual(table('31/03/2016'), days('2015-04-01'));
      assert.deepEqual(table('03/31/2016'), days('2015-01-04'));
    });

    it('is not taken from other columns that disagree', () => {
      const row = ['01/04/2015', '31/03/2016', '03/31/2016'];
      const data = readFields({ start, end: start, extended: start }, [row], { origin: 'csv' });
      assert.equal(data.columns.get('start')!.remarks[0]?.kind, 'ambiguous-dates');
    });

    const mixed = (british: number, american: number): TestCell[] => [
      ...Array.from({ length: british }, () => '31/03/2016'),
      ...Array.from({ length: american }, () => '03/31/2016'),
      '01/04/2015',
    ];

    it('is that of nine in ten where both orders stand in the column', () => {
      const column = readCells(start, mixed(9, 1), { origin: 'csv' });
      assert.deepEqual(outcomes(column).slice(8), days('2016-03-31', '2016-03-31', '2015-04-01'));
      assert.deepEqual(column.remarks, [{ kind: 'mixed-date-orders', count: 1, rows: [9], read: 'dmy' }]);
      const american = readCells(start, mixed(1, 9), { origin: 'csv' });
      assert.deepEqual(outcomes(american)[10], day('2015-01-04'));
      assert.deepEqual(american.remarks, [{ kind: 'mixed-date-orders', count: 1, rows: [0], read: 'mdy' }]);
    });

    it('is open where fewer agree: what could be either is unreadable', () => {
      const column = readCells(start, mixed(8, 1), { origin: 'csv' });
      assert.deepEqual(outcomes(column).slice(7), [...days('2016-03-31', '2016-03-31'), UNREADABLE]);
      assert.deepEqual(column.remarks, [{ kind: 'mixed-date-orders', count: 1, rows: [8], read: null }]);
    });
  });

  it('says nothing of an order where no date depends on it', () => {
    const cells = ['2015-04-01', '05/05/2015', '1 May 2015', ''];
    assert.deepEqual(readCells(start, cells, { origin: 'csv' }).remarks, []);
  });

  it('counts dates typed as text, never in a text file', () => {
    const cells = ['31/03/2016', { date: 16_891 }, 'x', '2016-03-31'];
    assert.deepEqual(readCells(start, cells).remarks, [{ kind: 'text-as-value', count: 2, rows: [0, 3] }]);
    assert.deepEqual(readCells(start, cells, { origin: 'csv' }).remarks, []);
  });

  it('reads a column of many rows by its one unambiguous date at the end', () => {
    const cells = [...Array.from({ length: 500 }, (_, i) => `${1 + (i % 12)}/1/2015`), '1/31/2015'];
    assert.equal(read(cells)[11], day('2015-12-01'));
  });
});
