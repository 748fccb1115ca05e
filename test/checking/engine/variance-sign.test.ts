import assert from 'node:assert/strict';
import { check, type TableMapping } from '../../../src/checking/index.js';
import rule from '../../../src/rules/integrity/variance-recomputes.js';
import { memoryWorkbook, type CellInput } from '../../../src/workbook/index.js';

/** A finance report as CCGs publish it; the last of the headings is that of the variance to date. */
const report = (variance: string, ...rows: CellInput[][]): CellInput[][] => [
  [
    'Programme area',
    'Description',
    'Annual budget',
    'YTD budget',
    'YTD actual',
    'Forecast outturn',
    variance,
  ],
  ...rows,
];
const line = (description: string, budget: number, actual: number, variance: number): CellInput[] => [
  'Acute',
  description,
  budget * 2,
  budget,
  actual,
  actual * 2,
  variance,
];
/** Budget less actual: an overspend is negative. */
const lines = [
  line('Anytown Hospitals', 500, 520, -20),
  line('Othertown Hospitals', 300, 280, 20),
  line('Ambulance', 90, 95, -5),
];
/** Of another sheet: one that held the same lines would be a repeat of the first, and left out. */
const otherLines = [
  line('Community trust', 400, 430, -30),
  line('Mental health trust', 250, 240, 10),
  line('Patient transport', 80, 88, -8),
];
const cover = (sign: string): CellInput[][] => [
  ['Cover'],
  ['CCG code', '99X'],
  ['CCG name', 'NHS Anytown CCG'],
  ['Financial year', '2015/16'],
  ['Period end', { date: 16_708 }],
  ['Units', 'GBP'],
  ['Variance sign', sign],
];

function findings(sheets: Readonly<Record<string, CellInput[][]>>, mappings: TableMapping[] = []): string[] {
  const workbook = memoryWorkbook(
    Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
    { origin: 'xlsx' },
  );
  return check({ workbooks: [{ path: 'report.xlsx', workbook }] }, { rules: [rule], mappings }).findings.map(
    ({ messageId, sheet, cell }) => `${messageId} ${sheet ?? ''}!${cell ?? ''}`,
  );
}

describe('the sign of variances', () => {
  it('is that of the heading, whatever the Cover says', () => {
    const sheets = {
      Cover: cover('actual-minus-budget'),
      Budget: report('YTD variance (over)/under', ...lines),
    };
    assert.deepEqual(findings(sheets), []);
  });

  it('is wrong at the heading where the heading states it', () => {
    const sheets = {
      Cover: cover('budget-minus-actual'),
      Budget: report('YTD variance over/(under)', ...lines),
    };
    assert.deepEqual(findings(sheets), ['oppositeSign Budget!G1']);
  });

  it('is that of the Cover where the heading states none', () => {
    const plain = report('YTD variance', ...lines);
    assert.deepEqual(findings({ Cover: cover('budget-minus-actual'), Budget: plain }), []);
    assert.deepEqual(findings({ Cover: cover('actual-minus-budget'), Budget: plain }), [
      'oppositeSign Cover!B7',
    ]);
  });

  it('is that of a mapping before that of the Cover', () => {
    const sheets = { Cover: cover('budget-minus-actual'), Budget: report('YTD variance', ...lines) };
    const mapping = { sheet: 'Budget', table: 'budget', varianceSign: 'actual-minus-budget' } as const;
    assert.deepEqual(findings(sheets, [mapping]), ['oppositeSign Budget!G1']);
  });

  it('does not stop at a sheet without a variance that another has', () => {
    const [headings, ...rows] = report('YTD variance (over)/under', ...lines, line('Hospice', 60, 50, 11.5));
    const both = [
      [...headings!, 'Forecast variance (over)/under'],
      ...rows.map((cells) => [...cells, Number(cells[2]) - Number(cells[5])]),
    ];
    const position = report(
      'YTD variance (over)/under',
      ...otherLines,
      line('Hospice at home', 70, 50, 21.5),
    );
    const sheets = { Budget: both, 'Financial position': position };
    assert.deepEqual(findings(sheets), ['wrongVariance Budget!G5', 'wrongVariance Financial position!G5']);
  });

  it('is that of each sheet by itself where a report stands on several', () => {
    const signs = {
      Budget: report('YTD variance (over)/under', ...lines),
      'Financial position': report('YTD variance over/(under)', ...otherLines),
    };
    assert.deepEqual(findings({ Cover: cover('budget-minus-actual'), ...signs }), [
      'oppositeSign Financial position!G1',
    ]);
  });
});
