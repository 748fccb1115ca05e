import { show, type Operand } from '../rulekit/index.js';
import { formatPence, type Pence } from '../workbook/index.js';

/** More figures than this are not written out one by one. */
const FIGURES_SHOWN = 4;

/** A sum as a message shows it: `£40,000 + £65,000 = £105,000`; of one figure, or of many, the total alone. */
export function sumInWords(figures: readonly Pence[]): Operand {
  const total = figures.reduce((sum, figure) => sum + figure, 0);
  if (figures.length < 2) return show.money(total);
  if (figures.length > FIGURES_SHOWN) return show.text(`${formatPence(total)} (${figures.length} figures)`);
  const terms = figures.map((figure, i) =>
    i === 0 ? formatPence(figure) : `${figure < 0 ? '-' : '+'} ${formatPence(Math.abs(figure))}`,
  );
  return show.text(`${terms.join(' ')} = ${formatPence(total)}`);
}
