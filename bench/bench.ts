import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSpendWorkbook, type TextStyle } from './spend-workbook.js';
import { SUBJECTS } from './subjects.js';

interface Measured {
  readonly median: number | null;
  readonly peak: number | null;
  readonly count: number | null;
  readonly failed: string | null;
}

const OURS = ['merely inflating', 'ccg-check, reading', 'ccg-check, whole check'];
/** From so many rows on, other readers take minutes: they run once, cold. */
const LONG = 500_000;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    styles: { type: 'string', default: 'shared,inline' },
    ours: { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));

console.log(
  `Node ${process.version}, ${cpus().length} processors. Medians of 5 runs in one process after a warm-up;`,
);
console.log('"x inflating" is the ratio to merely inflating the same file in the same run.\n');
for (const style of values.styles.split(',') as TextStyle[])
  for (const rows of values.rows.split(',').map(Number)) await benchOf(rows, style);
processStart();

async function benchOf(rows: number, style: TextStyle): Promise<void> {
  const file = fileURLToPath(new URL(`../build/bench/spend-${rows}-${style}.xlsx`, import.meta.url));
  await makeSpendWorkbook(file, rows, style);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${rows.toLocaleString('en')} rows, ${style} strings, ${megabytes} MB`);
  let floor = 0;
  for (const name of values.ours ? OURS : Object.keys(SUBJECTS)) {
    const brief = rows >= LONG && !OURS.includes(name);
    const measured = measure(name, file, brief ? 1 : 5, brief ? 0 : 1);
    if (name === 'merely inflating') floor = measured.median ?? 0;
    console.log(rowOf(name, measured, floor, brief));
  }
  console.log('');
}

function measure(name: string, file: string, runs: number, warmUps: number): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const given = ['--import', 'tsx', script, name, file, String(runs), String(warmUps)];
  try {
    return JSON.parse(
      execFileSync(process.execPath, given, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] }).toString(),
    ) as Measured;
  } catch {
    return { median: null, peak: null, count: null, failed: 'the process ended' };
  }
}

function rowOf(name: string, { median, peak, failed }: Measured, floor: number, once: boolean): string {
  const label = `  ${name}${once ? ' (once)' : ''}`.padEnd(38);
  if (median === null || peak === null) return `${label} fails: ${failed}`;
  const ratio = `${(median / floor).toFixed(1)} x inflating`.padStart(20);
  return `${label}${`${median.toFixed(0)} ms`.padStart(10)}${ratio}${`${peak.toFixed(0)} MB`.padStart(10)}`;
}

/** What starting the program costs, apart: nothing of it is in the figures above. */
function processStart(): void {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    execFileSync(process.execPath, ['dist/cli.js', '--version'], { cwd: root });
    return performance.now() - start;
  }).sort((a, b) => a - b);
  console.log(`Process start (ccg-check --version): ${times[2]!.toFixed(0)} ms`);
}
