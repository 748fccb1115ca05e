import assert from 'node:assert/strict';
import fc from 'fast-check';
import { jsonPieces, jsonReport } from '../../src/reports/index.js';
import { dossier, finding, run } from './run.js';

describe('JSON', () => {
  it('is what JSON.stringify makes, for every value', () => {
    const value = fc.jsonValue({ noUnicodeString: false }).map((made) => made as unknown);
    fc.assert(
      fc.property(value, (made) => {
        assert.deepEqual(JSON.parse(jsonReport(made)), JSON.parse(JSON.stringify(made)));
      }),
    );
  });

  it('is laid out as JSON.stringify does', () => {
    const result = run(dossier({ findings: [finding(), finding({ cell: null })] }), dossier());
    assert.equal(jsonReport(result), `${JSON.stringify(result, null, 2)}\n`);
    for (const empty of [[], {}, [[]], null, { a: [], b: undefined }])
      assert.equal(jsonReport(empty), `${JSON.stringify(empty, null, 2)}\n`);
  });

  it('comes in pieces where it is long', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => finding({ cell: `F${i + 2}` }));
    const result = run(dossier({ findings: many }));
    const pieces = [...jsonPieces(result)];
    assert.ok(pieces.length > 5);
    assert.ok(pieces.every((piece) => piece.length < 100_000));
    assert.equal(pieces.join(''), `${JSON.stringify(result, null, 2)}\n`);
  });
});
