/**
 * Pairs rows with columns one to one so that the sum of the weights is greatest (the Hungarian method).
 * A pair of weight 0 or less is never made. Gives the column of each row, or -1.
 */
export function assign(weights: readonly (readonly number[])[], columnCount: number): number[] {
  return eachItsBest(weights) ?? bestAsAWhole(weights, columnCount);
}

/** The best column of each row, where no two rows want the same one. */
function eachItsBest(weights: readonly (readonly number[])[]): number[] | null {
  const taken = new Set<number>();
  const result: number[] = [];
  for (const row of weights) {
    let best = -1;
    row.forEach((weight, column) => {
      if (weight > 0 && (best < 0 || weight > row[best]!)) best = column;
    });
    if (best >= 0 && taken.has(best)) return null;
    taken.add(best);
    result.push(best);
  }
  return result;
}

function bestAsAWhole(weights: readonly (readonly number[])[], columnCount: number): number[] {
  const rowCount = weights.length;
  // Each row has a column of its own besides, of weight 0, for staying alone.
  const width = columnCount + rowCount;
  const cost = (row: number, column: number): number =>
    column < columnCount ? -Math.max(0, weights[row]![column]!) : 0;
  const rowPotential = new Float64Array(rowCount + 1);
  const columnPotential = new Float64Array(width + 1);
  const rowOf = new Int32Array(width + 1);
  for (let row = 1; row <= rowCount; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(width + 1).fill(Infinity);
    const from = new Int32Array(width + 1);
    const used = new Uint8Array(width + 1);
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let delta = Infinity;
      let next = 0;
      for (let c = 1; c <= width; c++) {
        if (used[c]) continue;
        const reduced = cost(current - 1, c - 1) - rowPotential[current]! - columnPotential[c]!;
        if (reduced < least[c]!) {
          least[c] = reduced;
          from[c] = column;
        }
        if (least[c]! < delta) {
          delta = least[c]!;
          next = c;
        }
      }
      for (let c = 0; c <= width; c++) {
        if (used[c]) {
          rowPotential[rowOf[c]!]! += delta;
          columnPotential[c]! -= delta;
        } else least[c]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const previous = from[column]!;
      rowOf[column] = rowOf[previous]!;
      column = previous;
    }
  }
  const result = new Array<number>(rowCount).fill(-1);
  for (let c = 1; c <= columnCount; c++) {
    const row = rowOf[c]! - 1;
    if (row >= 0 && weights[row]![c - 1]! > 0) result[row] = c - 1;
  }
  return result;
}
