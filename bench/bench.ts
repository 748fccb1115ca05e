import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeContractRegister } from './contract-register.js';
import { makeSpendWorkbook, type TextStyle } from './spend-workbook.js';
import { SUBJECTS } from './subjects.js';

interface Measured {
  readonly median: number | null;
  readonly peak: number | null;
  readonly count: number | null;
  readonly failed: string | null;
}

const OURS = ['merely inflating', 'ccg-check, reading', 'ccg-check, whole check'];
const WITHOUT_RULES = 'ccg-check, without rules';
/** Rows of the registers by which the rules are weighed against reading. */
const WEIGHED_ROWS = 100_000;
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
await rulesShare();
processStart();

async function benchOf(rows: number, style: TextStyle): Promise<void> {
  const file = fileURLToPath(new URL(`../build/bench/spend-${rows}-${style}.xlsx`, import.meta.url));
  await makeSpendWorkbook(file, rows, style);
  const megabytes = (statSync(file).size / 1e6).toFixed(1);
  console.log(`${rows.toLocaleString('en')} rows, ${style} strings, ${megabytes} MB`);
  let floor = 0;
  const peers = Object.keys(SUBJECTS).filter((name) => name !== WITHOUT_RULES);
  for (const name of values.ours ? OURS : peers) {
    const brief = rows >= LONG && !OURS.includes(name);
    const measured = measure(name, file, brief ? 1 : 5, brief ? 0 : 1);
    if (name === 'merely inflating') floor = measured.median ?? 0;
    console.log(rowOf(name, measured, floor, brief));
  }
  console.log('');
}

/** What all rules together cost, beside reading the file: the whole check without what it does when there are none. */
async function rulesShare(): Promise<void> {
  const folder = fileURLToPath(new URL('../build/bench/', import.meta.url));
  const spend = `${folder}spend-${WEIGHED_ROWS}-shared.xlsx`;
  await makeSpendWorkbook(spend, WEIGHED_ROWS, 'shared');
  const contracts = `${folder}contracts-${WEIGHED_ROWS}.xlsx`;
  makeContractRegister(contracts, WEIGHED_ROWS);
  console.log(`All rules beside reading, ${WEIGHED_ROWS.toLocaleString('en')} rows`);
  for (const [kind, file] of [
    ['spend', spend],
    ['contracts', contracts],
  ] as const) {
    const [reading = 0, whole = 0, without = 0] = [OURS[1]!, OURS[2]!, WITHOUT_RULES].map(
      (name) => measure(name, file, 5, 1).median ?? Number.NaN,
    );
    const rules = whole - without;
    const share = `${((100 * rules) / reading).toFixed(0)} % of reading (${reading.toFixed(0)} ms)`;
    console.log(`  ${kind.padEnd(36)}${`${rules.toFixed(0)} ms`.padStart(10)}   ${share}`);
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
