import assert from 'node:assert/strict';
import { quotedSheet } from '../../src/workbook/index.js';

describe('the name of a sheet before a cell', () => {
  const names: Record<string, string> = {
    Pools: 'Pools',
    'Pool contributions': "'Pool contributions'",
    "Member's list": "'Member''s list'",
    '2015-16': "'2015-16'",
    M6: "'M6'",
    R1C1: "'R1C1'",
    Q1_final: 'Q1_final',
  };
  for (const [name, written] of Object.entries(names))
    it(`${name} is written ${written}`, () => assert.equal(quotedSheet(name), written));
});
