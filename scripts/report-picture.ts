import { readFileSync } from 'node:fs';
import { nodePlatform, runResult } from '../src/batch/index.js';
import { check, readWorkbook, rules } from '../src/index.js';
import { textReport } from '../src/reports/index.js';

/** The README's picture and the workbook that it shows. */
export const PICTURE = new URL('../docs/images/check.svg', import.meta.url);
const NAME = 'Joint pools 2015-16 (thousands).xlsx';
const WORKBOOK = new URL(`../templates/examples/breaches/${NAME}`, import.meta.url);

const LINES = 46;
const [CHARACTER, LINE, MARGIN] = [7.8, 18, 20];
/** Labels of severities in their colours; headings and titles stand out, the rest is plain. */
const LABELS: Readonly<Record<string, string>> = {
  'Error:': '#9C0006',
  'Warning:': '#7F4F00',
  'Information:': '#1F4E78',
};

/** The first lines of the report on an example, as a picture: drawn from what the program prints, and nothing else. */
export async function reportPicture(): Promise<string> {
  const workbook = await readWorkbook(readFileSync(WORKBOOK), { platform: nodePlatform, fileName: NAME });
  const report = textReport(runResult([check({ workbooks: [{ path: NAME, workbook }] })]), {
    rules,
  });
  const lines = [`$ ccg-check check "${NAME}"`, '', ...report.split('\n')].slice(0, LINES);
  const width = 80 * CHARACTER + 2 * MARGIN;
  const height = (lines.length + 1) * LINE + 2 * MARGIN;
  const drawn = lines.map((line, i) => drawLine(line, MARGIN + (i + 1) * LINE)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The report of ccg-check on a workbook of pooled funds: two errors and three warnings, each with its cell, its figures and its source">
<rect width="100%" height="100%" rx="8" fill="#FFFFFF" stroke="#BFBFBF"/>
<g font-family="ui-monospace, Consolas, Menlo, 'DejaVu Sans Mono', monospace" font-size="13" fill="#222222">
${drawn}
<text x="${MARGIN}" y="${MARGIN + (lines.length + 1) * LINE}" fill="#595959">…</text>
</g>
</svg>
`;
}

function drawLine(line: string, y: number): string {
  const text = line.trimStart();
  const x = MARGIN + (line.length - text.length) * CHARACTER;
  const label = Object.keys(LABELS).find((word) => text.startsWith(word));
  if (label !== undefined)
    return `<text x="${x}" y="${y}"><tspan fill="${LABELS[label]!}" font-weight="600">${label}</tspan>${escaped(text.slice(label.length))}</text>`;
  const command = text.startsWith('$ ');
  const weight = x === MARGIN && !command ? ' font-weight="600"' : '';
  return `<text x="${x}" y="${y}"${command ? ' fill="#595959"' : ''}${weight}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
