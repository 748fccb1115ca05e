import assert from 'node:assert/strict';
import { faultsOf, parameters } from '../../src/parameters/index.js';

describe('parameters', () => {
  it('have no faults', () => {
    assert.ok(parameters.length > 40);
    assert.deepEqual(parameters.flatMap(faultsOf), []);
  });

  it('have ids of their own, a topic and a name', () => {
    assert.equal(new Set(parameters.map(({ id }) => id)).size, parameters.length);
    for (const { id } of parameters) assert.match(id, /^[a-z0-9-]+\.[a-z0-9-]+$/);
  });
});
