import { cellAddress } from '../../workbook/index.js';
import type { LocatedTable, PassedRow, Units } from '../located.js';
import type { FormLine } from './form-line.js';
import type { Header } from './header.js';
import type { Pair } from './match-table.js';
import type { SheetView } from './sheet-view.js';
import { unitsIn, variancePhrase } from './units-in-text.js';

interface Stated {
  readonly units: LocatedTable['units'];
  readonly varianceSign: LocatedTable['varianceSign'];
  readonly notes: readonly string[];
}

/**
 * Units and sign that a table states of itself: by its headings, by a row of units beneath or above them, by
 * a title. Headings that state different units state none.
 */
export function statedBy(
  view: SheetView,
  header: Header,
  pairs: readonly Pair[],
  passedRows: readonly PassedRow[],
  titles: readonly { readonly row: number; readonly text: string }[],
): Stated {
  const money = pairs.filter((pair) => pair.slot.field.kind === 'money');
  const found: { unit: Units; at: string }[] = [];
  for (const { cell } of money) {
    if (cell.heading.units !== null) {
      found.push({ unit: cell.heading.units, at: cellAddress(header.lastRow, cell.column) });
    }
  }
  const unitRows = passedRows.filter((passed) => passed.reason === 'units').map((passed) => passed.row);
  if (header.firstRow > 0) unitRows.push(header.firstRow - 1);
  for (const row of found.length > 0 ? [] : unitRows) {
    for (const { cell } of money) {
      const unit = unitsIn(view.text(row, cell.column));
      if (unit !== null) found.push({ unit, at: cellAddress(row, cell.column) });
    }
  }
  for (const title of found.length > 0 ? [] : titles) {
    const unit = titleUnits(title.text);
    if (unit !== null) found.push({ unit, at: `row ${title.row + 1}` });
  }
  const [first] = found;
  const mixed = found.find((other) => other.unit !== first?.unit);
  const notes =
    first !== undefined && mixed !== undefined
      ? [`The headings state different units at ${first.at} and ${mixed.at}: none of them is used.`]
      : [];
  return {
    units: first === undefined || mixed !== undefined ? null : first,
    varianceSign: signOf(header, pairs, titles),
    notes,
  };
}

/** Units that a form states: by the label of an amount, or by a title. Labels that differ state none. */
export function statedByForm(
  view: SheetView,
  lines: readonly FormLine[],
  titles: readonly { readonly row: number; readonly text: string }[],
): LocatedTable['units'] {
  const found: { unit: Units; at: string }[] = [];
  const money = lines.filter((line) => line.hit.slot.field.kind === 'money');
  for (const { label, row, labelColumn } of money) {
    const unit = view.headingOf(label).units;
    if (unit !== null) found.push({ unit, at: cellAddress(row, labelColumn) });
  }
  for (const title of found.length > 0 || money.length === 0 ? [] : titles) {
    const unit = titleUnits(title.text);
    if (unit !== null) found.push({ unit, at: `row ${title.row + 1}` });
  }
  const [first] = found;
  return first !== undefined && found.every((other) => other.unit === first.unit) ? first : null;
}

/** A title states units only where it speaks of them: "Payments over £25,000" does not. */
function titleUnits(text: string): Units | null {
  const unit = unitsIn(text);
  return unit === 'GBP' && !/\b(?:in|all|figures|values|amounts)\b[^.]*(?:£(?!\s?\d)|pounds|gbp)/i.test(text)
    ? null
    : unit;
}

function signOf(
  header: Header,
  pairs: readonly Pair[],
  titles: readonly { readonly row: number; readonly text: string }[],
): LocatedTable['varianceSign'] {
  for (const { cell } of pairs) {
    const sign = cell.heading.varianceSign;
    if (sign !== null) return { sign, at: cellAddress(header.lastRow, cell.column) };
  }
  for (const { row, text } of titles) {
    const stated = variancePhrase(text.toLowerCase());
    if (stated !== null) return { sign: stated.sign, at: `row ${row + 1}` };
  }
  return null;
}
