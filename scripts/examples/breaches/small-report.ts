import type { TemplateRecord } from '../../../src/writing/index.js';
import { neighbourCover } from '../ccg.js';
import {
  onTemplate,
  row,
  type BreachFile,
  type Plant,
  type PlantedContent,
  type PlantedRecord,
} from '../plant.js';
import { totalOf } from './budget-lines.js';

const DUTIES = [
  'SD-01 Expenditure not to exceed income',
  'SD-02 Capital resource use does not exceed the amount specified in Directions',
  'SD-03 Revenue resource use does not exceed the amount specified in Directions',
  'SD-04 Capital resource use on specified matter(s) does not exceed the amount specified in Directions',
  'SD-05 Revenue resource use on specified matter(s) does not exceed the amount specified in Directions',
  'SD-06 Revenue administration resource use does not exceed the amount specified in Directions',
];

/** A statement of duties that were all kept, most of them nil. */
export const DUTIES_KEPT: readonly PlantedRecord[] = DUTIES.map((duty_id) =>
  row({ duty_id, target: 0, performance: 0, met: 'Yes' }),
);

/** A finance report of the neighbour in thousands of pounds, of which only a few lines are shown. */
export interface SmallReport {
  readonly name: string;
  readonly cover: TemplateRecord;
  /** The limits, and what is planted in them. Without a revenue limit it is what balances the plan. */
  readonly limits: TemplateRecord;
  readonly plants?: readonly Plant[];
  readonly lines: readonly PlantedRecord[];
  readonly total?: readonly Plant[];
  readonly others?: PlantedContent;
}

export function smallReport({
  name,
  cover,
  limits,
  plants = [],
  lines,
  total = [],
  others,
}: SmallReport): BreachFile {
  const sum = totalOf(lines, { line_id: 'T1', description: 'Grand total' });
  const resources = Number(sum.annual_budget) + Number(limits.planned_surplus);
  return onTemplate(name, 'finance', {
    org: [row(neighbourCover({ units: 'GBP000', variance_sign: 'actual-minus-budget', ...cover }))],
    allocation: [
      row(
        {
          revenue_resource_limit: resources,
          programme_allocation: resources - Number(limits.running_cost_allowance),
          population: 60_000,
          underlying_position: 200,
          source_ref: 'Allocation schedule',
          ...limits,
        },
        ...plants,
      ),
    ],
    budget: [...lines, row(sum, ...total)],
    ...others,
  });
}
