import assert from 'node:assert/strict';
import { formatOperand } from '../../src/rulekit/index.js';
import { sumInWords } from '../../src/rules/sum-in-words.js';

const words = (...pounds: number[]) => formatOperand(sumInWords(pounds.map((figure) => figure * 100)));

describe('a sum in words', () => {
  it('of few figures shows each', () => {
    assert.equal(words(40_000, 65_000), '£40,000 + £65,000 = £105,000');
    assert.equal(words(40_000, 65_000, -5_000.5, 1), '£40,000 + £65,000 - £5,000.50 + £1 = £100,000.50');
    assert.equal(words(-2, 1), '-£2 + £1 = -£1');
  });

  it('of one figure or none is the total alone', () => {
    assert.equal(words(40_000), '£40,000');
    assert.equal(words(), '£0');
  });

  it('of many figures says how many', () => {
    assert.equal(words(1, 2, 3, 4, 5), '£15 (5 figures)');
  });
});
