import { SUBJECTS } from './subjects.js';

/**
 * Measures one subject on one file in a process of its own: `measure.ts SUBJECT FILE RUNS WARM-UPS`. Prints JSON:
 * the median of the runs in milliseconds, and the most memory that the process came to hold.
 */
const [name = '', file = '', runs = '5', warmUps = '1'] = process.argv.slice(2);
const subject = SUBJECTS[name];
if (subject === undefined) throw new RangeError(`nothing to measure is called ${name}`);
try {
  for (let i = 0; i < Number(warmUps); i++) await subject(file);
  const times: number[] = [];
  let count = 0;
  for (let i = 0; i < Number(runs); i++) {
    const start = performance.now();
    count = await subject(file);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ median: times[Math.floor(times.length / 2)], peak, count, failed: null }));
} catch (error) {
  console.log(JSON.stringify({ median: null, peak: null, count: null, failed: String(error).slice(0, 90) }));
}
