import { refer, runningCostAllowance2012, runningCostAllowances2014 } from '../sources/index.js';
import { chosen, confirmed, years } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/** Per-head rate of the running cost allowance. None was found after 2015/16: the CCG's own allowance decides. */
export const runningCostsPerHead = defineParameter({
  id: 'running-costs.per-head',
  title: 'Running cost allowance for each head of population',
  unit: 'pence',
  values: [
    confirmed(...years(2013), gbp(25), refer(runningCostAllowance2012), { note: 'A maximum.' }),
    confirmed(...years(2014), gbp(24.73), refer(runningCostAllowances2014), {
      note: 'The headline; the reply beneath it and the board figure say £24.78.',
    }),
    confirmed(...years(2015), gbp(22.07), refer(runningCostAllowances2014), {
      note: 'The headline; the reply beneath it, the board figure and the press say £22.11.',
    }),
  ],
});

/** Share by which an allowance may exceed rate times population. */
export const runningCostsPopulationTolerance = defineParameter({
  id: 'running-costs.population-tolerance',
  title: 'Share by which a running cost allowance may exceed the rate times the population',
  unit: 'share',
  values: [
    chosen(
      0.03,
      'The allowance rests on registered lists constrained to ONS projections, which the list size of the workbook does not reproduce.',
    ),
  ],
});

/** How far the printed rates of one year differ. */
export const runningCostsRateTolerance = defineParameter({
  id: 'running-costs.rate-tolerance',
  title: 'Difference between printed rates of one year that is passed over',
  unit: 'pence',
  values: [
    chosen(gbp(0.05), 'The rates of 2014/15 and 2015/16 are printed in two forms, 4 or 5 pence apart.'),
  ],
});

/** In lower case, as whole words; a programme line that holds one reads like a cost of running the CCG. */
export const administrationWords = defineParameter<readonly string[]>({
  id: 'running-costs.administration-words',
  title: 'Words of budget lines that are usually running costs',
  unit: 'list',
  values: [
    chosen(
      ['board', 'corporate', 'estates admin', 'estates administration', 'csu', 'commissioning support'],
      'For notice only: some work of commissioning support units, such as assessing continuing care, is programme.',
    ),
  ],
});

/** In lower case; their boards and corporations are not the CCG’s. */
export const administrationExceptions = defineParameter<readonly string[]>({
  id: 'running-costs.administration-exceptions',
  title: 'Words of budget lines that are no running costs although they sound like them',
  unit: 'list',
  values: [
    chosen(
      ['wellbeing board', 'well-being board', 'safeguarding', 'board and lodging', 'corporate parent'],
      'Contributions to boards of the local authority, and costs of patients.',
    ),
  ],
});
