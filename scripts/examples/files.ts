import { templateWorkbook, type TemplateContent } from '../../src/writing/index.js';
import type { TemplateName } from '../../src/schema/index.js';
import { contractRegister } from './breaches/contract-register.js';
import { contractsSeptember2014 } from './breaches/contracts-september-2014.js';
import { finance2014 } from './breaches/finance-2014-15.js';
import { financeMonth8, financeMonth9 } from './breaches/finance-2016-17.js';
import { finance2017, finance2018, finance2020 } from './breaches/finance-later-years.js';
import { financeMonth6 } from './breaches/finance-month-6.js';
import { financeReport } from './breaches/finance-report.js';
import { governance as governanceBreaches } from './breaches/governance.js';
import { governance2018 } from './breaches/governance-2018-19.js';
import { jointPools } from './breaches/joint-pools.js';
import { levels2021 } from './breaches/levels-2021.js';
import { othertonGovernance } from './breaches/otherton-governance.js';
import { pooledFunds } from './breaches/pooled-funds.js';
import { pools2020 } from './breaches/pools-2020-21.js';
import { primaryCare2016 } from './breaches/primary-care-2016-17.js';
import { primaryCare as primaryCareBreaches } from './breaches/primary-care.js';
import { procurement2016 } from './breaches/procurement-2016-17.js';
import { shadow2012 } from './breaches/shadow-2012-13.js';
import { spendJune2020, spendOctober, spendSeptember } from './breaches/spend.js';
import { spendWorkbook } from './breaches/spend-workbook.js';
import { contracts } from './clean/contracts.js';
import { finance } from './clean/finance.js';
import { governance } from './clean/governance.js';
import { pools } from './clean/pools.js';
import { primaryCare } from './clean/primary-care.js';
import { spend } from './clean/spend.js';
import type { BreachFile } from './plant.js';

/** Empty rows that are left beneath the records of a filled example. */
const EMPTY_ROWS = 3;

const filled = (template: TemplateName, content: TemplateContent): Uint8Array =>
  templateWorkbook(template, { content, emptyRows: EMPTY_ROWS });

/** The clean dossier: all six workbooks of one CCG at the end of 2015/16, by file name. */
export function cleanFiles(): Map<string, Uint8Array> {
  return new Map([
    ['finance-report-2015-16-m12.xlsx', filled('finance', finance)],
    ['delegated-primary-care-2015-16-m12.xlsx', filled('delegated-primary-care', primaryCare)],
    ['contract-register-2015-16.xlsx', filled('contracts', contracts)],
    ['pooled-funds-2015-16.xlsx', filled('pooled-funds', pools)],
    ['governance-registers-2015-16.xlsx', filled('governance', governance)],
    ['spend-over-25k-march-2016.xlsx', filled('spend-over-25000', spend)],
  ]);
}

/** The examples with planted breaches: on our templates, then in layouts of others. */
export const breachFiles: readonly BreachFile[] = [
  contractRegister,
  financeReport,
  primaryCareBreaches,
  governanceBreaches,
  pooledFunds,
  spendWorkbook,
  contractsSeptember2014,
  financeMonth6,
  procurement2016,
  jointPools,
  levels2021,
  spendSeptember,
  spendOctober,
  othertonGovernance,
  primaryCare2016,
  shadow2012,
  finance2014,
  financeMonth8,
  financeMonth9,
  finance2017,
  finance2018,
  finance2020,
  governance2018,
  pools2020,
  spendJune2020,
];

/** Name of the list of planted breaches, beside the files that they are in. */
export const PLANTED = 'planted.json';

/** All that stands in templates/examples, by path. */
export function exampleFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [name, bytes] of cleanFiles()) files.set(`clean/${name}`, bytes);
  for (const { name, bytes } of breachFiles) files.set(`breaches/${name}`, bytes);
  const planted = breachFiles.flatMap((file) => file.planted);
  files.set(`breaches/${PLANTED}`, Buffer.from(`${JSON.stringify(planted, null, 2)}\n`));
  return files;
}
