const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Mocha = require('mocha');

/** The dot reporter, which also leaves its totals for the test command to add up. */
module.exports = class TotalsReporter extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const folder = join(__dirname, '../../coverage');
      const { passes, failures } = this.stats;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'totals.json'), JSON.stringify({ passed: passes, failed: failures }));
    });
  }
};
