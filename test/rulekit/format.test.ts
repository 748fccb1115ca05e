import assert from 'node:assert/strict';
import { fillMessage, show, type Operand, type Place } from '../../src/rulekit/index.js';

const at: Place = { kind: 'cell', table: 'contracts', record: 0, field: 'total_value' };
const cellOf = ({ from }: Operand): string | null => (from === undefined ? null : 'F18');

describe('a filled message', () => {
  it('has the cell of each figure that stands in one, where it first comes', () => {
    const operands = new Map([
      ['value', show.money(61_200_000, at)],
      ['threshold', show.money(58_914_800)],
      ['title', show.text('Podiatry', at)],
      ['start', show.date(0, at)],
    ]);
    assert.equal(
      fillMessage('{title}: {value} from {start}, over {threshold}; {value}', operands, cellOf),
      'Podiatry: £612,000 (F18) from 1 January 1970 (F18), over £589,148; £612,000',
    );
  });

  it('has none where nobody asks for cells', () => {
    assert.equal(fillMessage('{value}', new Map([['value', show.money(100, at)]])), '£1');
  });

  it('is a fault where nothing fills a placeholder', () => {
    assert.throws(() => fillMessage('{other}', new Map()), RangeError);
  });
});
