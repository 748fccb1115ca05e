import assert from 'node:assert/strict';
import {
  allDelegated,
  allowedRoutes,
  aqpFewestServices,
  awardNoticeDays,
  committeeMajority,
  conflictsGuidance,
  contractsFinderThreshold,
  declarationDays,
  delegatedFunctions,
  excludedService,
  expiredInterestMonths,
  figureTolerance,
  firstDelegation,
  firstJointCommittee,
  firstJointPool,
  fileMonthShare,
  belowThresholdShare,
  ccgsBegan,
  ccgsEnded,
  governingBodyFewest,
  interestReviewMonths,
  layMembersFewest,
  layMembersRecommended,
  levelsOfCoCommissioning,
  localServiceFirstYear,
  localServiceForms,
  lookUp,
  nhsAdvertSites,
  paidOnTimeShare,
  paymentDays,
  pctLegacyYear,
  planningRounding,
  promptPaymentDays,
  reservedFunctions,
  runningCostsPopulationTolerance,
  shortJustification,
  signAgreementRows,
  signAgreementShare,
  spendThreshold,
  splittingWindow,
  submissionDeadline,
  sumTolerancePerFigure,
  vatUpperBound,
  type Circumstance,
  type Parameter,
} from '../../src/parameters/index.js';
import { CONTRACT_FORMS, LEVELS, ROUTES, SERVICE_CATEGORIES, tables } from '../../src/schema/index.js';
import { day, financialYearStart } from '../../src/workbook/index.js';

function on<V>(parameter: Parameter<V>, date: string, circumstance?: Circumstance): V | null {
  return lookUp(parameter, day(date), circumstance)?.entry.value ?? null;
}

/** First and last day with a value, by hand: the days before and after have none. */
function holdsFrom<V>(parameter: Parameter<V>, first: string, last: string, circumstance?: Circumstance) {
  for (const [date, holds] of [
    [day(first) - 1, false],
    [day(first), true],
    [day(last), true],
    [day(last) + 1, false],
  ] as const)
    assert.equal(lookUp(parameter, date, circumstance) !== null, holds, `${parameter.id} ${date}`);
}

describe('co-commissioning', () => {
  it('has levels only from 1 April 2015, and one only from 1 April 2021', () => {
    assert.deepEqual(on(levelsOfCoCommissioning, '2015-03-31'), ['None']);
    assert.deepEqual(on(levelsOfCoCommissioning, '2015-04-01'), [...LEVELS]);
    assert.deepEqual(on(levelsOfCoCommissioning, '2021-03-31'), [...LEVELS]);
    assert.deepEqual(on(levelsOfCoCommissioning, '2021-04-01'), ['Delegated commissioning']);
  });

  it('has deadlines by round and level', () => {
    const deadline = (round: number, level: string) =>
      lookUp(submissionDeadline, financialYearStart(round), { level })?.entry.value ?? null;
    const rounds = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021];
    assert.deepEqual(
      rounds.map((round) => deadline(round, 'Delegated commissioning')),
      [null, '2015-01-09', '2015-11-06', '2016-12-05', null, null, '2019-11-01', null],
    );
    assert.deepEqual(
      rounds.map((round) => deadline(round, 'Joint commissioning')),
      [null, '2015-01-30', null, null, null, null, null, null],
    );
    assert.equal(deadline(2015, 'Greater involvement'), null);
  });

  it('has first days that can be looked up on the day before them', () => {
    assert.equal(on(firstDelegation, '2015-03-31'), '2015-04-01');
    assert.equal(on(allDelegated, '2021-03-31'), '2021-04-01');
    assert.equal(on(firstJointCommittee, '2012-05-01'), '2014-10-01');
    assert.equal(on(firstJointPool, '2015-03-31'), '2015-04-01');
    assert.equal(on(ccgsBegan, '2012-12-31'), '2013-04-01');
    assert.equal(on(ccgsEnded, '2023-03-31'), '2022-06-30');
  });

  it('has six functions to take on from 2015 and five that stay, from 2013', () => {
    holdsFrom(delegatedFunctions, '2015-04-01', '2022-06-30');
    holdsFrom(reservedFunctions, '2013-04-01', '2022-06-30');
    const codes: readonly string[] = tables.delegatedFunctions.fields.function_code.values;
    const starting = (letter: string) => codes.filter((code) => code.startsWith(letter));
    assert.deepEqual(on(delegatedFunctions, '2018-01-01'), starting('F'));
    assert.deepEqual(on(reservedFunctions, '2014-01-01'), starting('R'));
    assert.deepEqual(on(reservedFunctions, '2018-01-01'), starting('R'));
  });
});

describe('services that are not for CCGs', () => {
  const EXCLUDED: readonly (readonly [string, string, string])[] = [
    ['Core primary medical', 'NHS England', 'seed'],
    ['Primary dental', 'NHS England', 'seed'],
    ['Primary ophthalmic', 'NHS England', 'seed'],
    ['Community pharmacy (national contract)', 'NHS England', 'seed'],
    ['Specialised', 'NHS England', 'seed'],
    ['Prison/detained', 'NHS England', 'seed'],
    ['Armed forces', 'NHS England', 'confirmed'],
    ['Screening/immunisation', 'NHS England', 'seed'],
    ['Children 0-5 public health', 'NHS England', 'seed'],
    ['LA public health', 'Local authority', 'seed'],
  ];

  it('are ten categories of the schema, from 2013 to 2022', () => {
    const found = SERVICE_CATEGORIES.filter(
      (serviceCategory) => on(excludedService, '2014-01-01', { serviceCategory }) !== null,
    );
    assert.deepEqual([...found].sort(), EXCLUDED.map(([category]) => category).sort());
    for (const [serviceCategory, commissioner, status] of EXCLUDED) {
      holdsFrom(excludedService, '2013-04-01', '2022-06-30', { serviceCategory });
      const entry = lookUp(excludedService, day('2013-04-01'), { serviceCategory })?.entry;
      assert.deepEqual([entry?.value, entry?.status], [commissioner, status]);
    }
  });

  it('name no category that the schema lacks', () => {
    const categories: readonly string[] = SERVICE_CATEGORIES;
    for (const { when } of excludedService.values)
      assert.ok(categories.includes(when?.serviceCategory ?? ''), when?.serviceCategory);
  });

  it('moved to local authorities on 1 October 2015 for children up to 5', () => {
    const when = { serviceCategory: 'Children 0-5 public health' };
    assert.equal(on(excludedService, '2015-09-30', when), 'NHS England');
    assert.equal(on(excludedService, '2015-10-01', when), 'Local authority');
  });
});

describe('procurement', () => {
  it('allows every route of the schema, CPN from 26 February 2015 only', () => {
    const without = ROUTES.filter((route) => route !== 'CPN');
    assert.deepEqual([...(on(allowedRoutes, '2013-04-01') ?? [])].sort(), [...without].sort());
    assert.deepEqual([...(on(allowedRoutes, '2015-02-25') ?? [])].sort(), [...without].sort());
    assert.deepEqual([...(on(allowedRoutes, '2015-02-26') ?? [])].sort(), [...ROUTES].sort());
    holdsFrom(allowedRoutes, '2013-04-01', '2022-06-30');
  });

  it('accepts both advert sites from April to July 2015', () => {
    assert.deepEqual(on(nhsAdvertSites, '2015-03-31'), ['Supply2Health']);
    assert.deepEqual(on(nhsAdvertSites, '2015-04-01'), ['Supply2Health', 'Contracts Finder']);
    assert.deepEqual(on(nhsAdvertSites, '2015-07-31'), ['Supply2Health', 'Contracts Finder']);
    assert.deepEqual(on(nhsAdvertSites, '2015-08-01'), ['Contracts Finder']);
    holdsFrom(nhsAdvertSites, '2008-10-01', '2022-06-30');
  });

  it('has the figures of the readings', () => {
    holdsFrom(awardNoticeDays, '2015-02-26', '2022-06-30');
    holdsFrom(contractsFinderThreshold, '2015-04-01', '2022-06-30');
    holdsFrom(aqpFewestServices, '2012-04-01', '2013-03-31');
    assert.equal(on(vatUpperBound, '2021-12-31'), null);
    assert.deepEqual(
      [
        on(awardNoticeDays, '2016-04-18'),
        on(contractsFinderThreshold, '2016-04-18'),
        on(aqpFewestServices, '2012-09-30'),
        on(vatUpperBound, '2022-01-01'),
        on(splittingWindow, '2016-04-18'),
        on(shortJustification, '2016-04-18'),
      ],
      [30, 2_500_000, 3, 0.2, 12, 20],
    );
  });
});

describe('figures of other rules', () => {
  it('are those of the readings and the rulebook', () => {
    const date = '2017-09-30';
    assert.deepEqual(
      [
        on(runningCostsPopulationTolerance, date),
        on(planningRounding, date),
        on(spendThreshold, date),
        on(fileMonthShare, date),
        on(belowThresholdShare, date),
        on(figureTolerance, date),
        on(sumTolerancePerFigure, date),
        on(signAgreementShare, date),
        on(signAgreementRows, date),
        on(committeeMajority, date),
        on(governingBodyFewest, date),
        on(layMembersFewest, date),
        on(layMembersRecommended, date),
        on(declarationDays, date),
        on(expiredInterestMonths, date),
        on(paidOnTimeShare, date),
        on(paymentDays, date),
      ],
      [0.03, 0.00005, 2_500_000, 0.9, 0.1, 1, 0.5, 0.8, 3, 0.5, 6, 2, 3, 28, 6, 0.95, 30],
    );
  });

  it('hold from the day on which they began', () => {
    holdsFrom(committeeMajority, '2015-04-01', '2022-06-30');
    holdsFrom(layMembersRecommended, '2016-06-28', '2022-06-30');
    holdsFrom(expiredInterestMonths, '2016-06-28', '2022-06-30');
    holdsFrom(promptPaymentDays, '2020-04-20', '2022-06-30');
    holdsFrom(pctLegacyYear, '2013-04-01', '2014-03-31');
    holdsFrom(localServiceFirstYear, '2013-04-01', '2014-03-31');
    assert.equal(on(interestReviewMonths, '2017-06-15'), 6);
    assert.equal(on(interestReviewMonths, '2017-06-16'), 12);
  });

  it('know the version of the guidance on conflicts of interest', () => {
    assert.deepEqual(
      ['2013-04-01', '2014-12-01', '2016-06-27', '2016-06-28', '2017-06-15', '2017-06-16'].map((date) =>
        on(conflictsGuidance, date),
      ),
      ['March 2013', 'December 2014', 'December 2014', '28 June 2016', '28 June 2016', '16 June 2017'],
    );
  });

  it('name contract forms of the schema', () => {
    const forms: readonly string[] = CONTRACT_FORMS;
    const local = on(localServiceForms, '2016-04-01') ?? [];
    assert.deepEqual(
      local,
      forms.filter((form) => form.startsWith('NHS Standard Contract')),
    );
  });
});
