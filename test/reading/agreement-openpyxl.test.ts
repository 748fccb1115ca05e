import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  assertAgreement,
  loadKnown,
  pathOf,
  plainFormula,
  readOurs,
  workbookFiles,
  workbooksAreHere,
  type Said,
  type SaidWorkbook,
} from '../support/agreement.js';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('../support/openpyxl-cells.py', import.meta.url));

type SaidValue = string | readonly ['n', string] | null;

/** A line of the script: the file refused, or its cells by sheet. */
type Answer =
  | { readonly refused: string }
  | { readonly sheets: Readonly<Record<string, readonly (readonly [string, SaidValue, string | null])[]>> };

describe('agreement with openpyxl', function () {
  this.timeout(900_000);

  before(function () {
    const reason = !workbooksAreHere
      ? '../shared/data/workbooks is not here'
      : spawnSync(PYTHON, ['-c', 'import openpyxl']).status !== 0
        ? `${PYTHON} has no openpyxl`
        : null;
    if (reason === null) return;
    console.log(`      ${reason}: skipped`);
    this.skip();
  });

  it('on every cell of every workbook, but for the known differences', async () => {
    const known = loadKnown('openpyxl');
    const files = workbookFiles();
    const python = spawn(PYTHON, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
    python.stdin.end(files.map((file) => `${pathOf(file)}\n`).join(''));
    const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
    for (const file of files) {
      const line = await answers.next();
      assert(line.done !== true, `openpyxl gave no answer for ${file}`);
      const answer = JSON.parse(line.value) as Answer;
      const ours = await readOurs(file);
      if (ours === null) continue;
      const refused = 'refused' in answer;
      assert.equal(refused, file in known.refusedByOther, `${file}: whether the other reader refuses it`);
      if (!refused)
        assertAgreement(file, asOpenpyxlTells(ours), asOpenpyxlTells(saidOf(answer.sheets, ours)), known);
    }
    for (const file of [...Object.keys(known.differences), ...Object.keys(known.refusedByOther)]) {
      assert(files.includes(file), `${file} is listed but not there`);
      assert(!file.startsWith('communitiesuk/'), `${file} is an ordinary workbook: nothing may differ`);
    }
  });
});

/** To openpyxl an empty text is no value: as the result of a formula no result, as a constant no cell. */
function asOpenpyxlTells(workbook: SaidWorkbook): SaidWorkbook {
  return new Map(
    [...workbook].map(([name, cells]) => [
      name,
      new Map(
        [...cells]
          .filter(([, { value, formula }]) => value !== 't:' || formula !== null)
          .map(([address, said]) => [
            address,
            said.value === 't:' ? { ...said, value: 'not calculated' } : said,
          ]),
      ),
    ]),
  );
}

/** What openpyxl says, with the sheets that it leaves out, those without cells, in their places. */
function saidOf(sheets: (Answer & { refused?: never })['sheets'], ours: SaidWorkbook): SaidWorkbook {
  const empty = [...ours].filter(([name, cells]) => !(name in sheets) && cells.size === 0);
  const said = new Map<string, ReadonlyMap<string, Said>>(empty);
  for (const [name, cells] of Object.entries(sheets)) {
    said.set(
      name,
      new Map(
        cells.map(([address, value, formula]) => [
          address,
          { value: valueOf(value), formula: formula === null ? null : plainFormula(formula) },
        ]),
      ),
    );
  }
  return new Map(
    [...ours.keys(), ...said.keys()].map((name) => [name, said.get(name) ?? new Map<string, Said>()]),
  );
}

function valueOf(value: SaidValue): string {
  if (value === null) return 'not calculated';
  return typeof value === 'string' ? value : `n:${String(Number(value[1]))}`;
}
