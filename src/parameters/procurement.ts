import {
  addleshawGoddardPpn1021,
  cheshireEastProcurement,
  cite,
  lightnessOfTouch,
  lmcCommissioningGuidance,
  procurementPathway,
  refer,
  standardContractPrimaryMedical2022,
  wardHadawayLightTouch,
} from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/**
 * The figure of the LMC guidance: guidance, not a threshold of any statute. Never to be called a threshold of
 * competition law without "according to LMC guidance".
 */
export const lmcCompetitionLawFigure = defineParameter({
  id: 'procurement.lmc-competition-law-figure',
  title: 'Contract value over which competition law is relevant, according to LMC guidance',
  unit: 'pence',
  values: [
    seed(
      CCGS_BEGAN,
      CCGS_ENDED,
      gbp(100_000),
      cite(
        lmcCommissioningGuidance,
        'Although competition law applies, as currently, this will only be relevant where contracts are worth over £100,000.',
      ),
      {
        vat: 'excluded',
        note: 'Guidance of one source, not a statutory threshold. “Over”: exactly £100,000 is not over it.',
      },
    ),
  ],
});

export const vatUpperBound = defineParameter({
  id: 'procurement.vat-upper-bound',
  title: 'Highest VAT that may have to be added before a value is compared with a threshold including VAT',
  unit: 'share',
  values: [
    confirmed('2022-01-01', null, 0.2, refer(addleshawGoddardPpn1021), {
      note: 'The standard rate. Health care is often exempt from VAT: the rate is never assumed, it only bounds the doubt where a row gives none.',
    }),
  ],
});

export const lightTouchStartOther = defineParameter({
  id: 'procurement.light-touch-start-other',
  title: 'First day of the light-touch regime for services other than NHS health care',
  unit: 'date',
  values: [confirmed(ANY_DAY, null, '2015-02-26', refer(wardHadawayLightTouch))],
});

export const lightTouchStartHealth = defineParameter({
  id: 'procurement.light-touch-start-health',
  title: 'First day of the light-touch regime for health care bought by CCGs',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, '2016-04-18', refer(lightnessOfTouch), {
      note: 'A procedure that commenced on 17 April 2016 or before is Part B of the Public Contracts Regulations 2006.',
    }),
  ],
});

export const lightTouchUnadvertisedGrace = defineParameter({
  id: 'procurement.light-touch-unadvertised-grace',
  title:
    'Last award date at which a missing advert date leaves it open whether the procedure began as Part B',
  unit: 'date',
  values: [
    chosen(
      '2017-04-17',
      'A year after the regime began: an award without an advert date may come of a procedure that commenced before it.',
    ),
  ],
});

export const awardNoticeDays = defineParameter({
  id: 'procurement.award-notice-days',
  title: 'Days after the end of the calendar quarter of the award in which an award notice is due',
  unit: 'days',
  values: [
    confirmed('2015-02-26', CCGS_ENDED, 30, refer(procurementPathway), {
      note: 'Regulation 75: a single notice is due within 30 days of the award, but grouping by quarter makes the later day lawful.',
    }),
  ],
});

export const splittingWindow = defineParameter({
  id: 'procurement.splitting-window',
  title: 'Months within which contracts with one provider for one kind of service are added together',
  unit: 'months',
  values: [
    chosen(
      12,
      'That like contracts are aggregated for the EU thresholds is confirmed; the window of twelve months is the reading of this project.',
      refer(cheshireEastProcurement),
    ),
  ],
});

export const shortJustification = defineParameter({
  id: 'procurement.short-justification',
  title: 'Characters below which a justification is called short',
  unit: 'characters',
  values: [chosen(20, 'A text of 20 characters is not short.')],
});

/** The shorter form is accepted on every day: from when it could be used is not confirmed. */
export const standardContractForms = defineParameter<readonly string[]>({
  id: 'procurement.standard-contract-forms',
  title: 'Contract forms for NHS services other than primary medical care',
  unit: 'list',
  values: [
    confirmed(
      CCGS_BEGAN,
      CCGS_ENDED,
      ['NHS Standard Contract', 'NHS Standard Contract (shorter form)'],
      refer(standardContractPrimaryMedical2022),
    ),
  ],
});

export const primaryMedicalForms = defineParameter<readonly string[]>({
  id: 'procurement.primary-medical-forms',
  title: 'Contract forms for primary medical care',
  unit: 'list',
  values: [
    confirmed(CCGS_BEGAN, CCGS_ENDED, ['GMS', 'PMS', 'APMS'], refer(standardContractPrimaryMedical2022), {
      note: 'A package that mixes primary medical care with other services needs Schedule 2L of the NHS Standard Contract, or APMS.',
    }),
  ],
});

/** Categories as the schema writes them. Those that a CCG may not commission belong to other rules. */
export const standardContractCategories = defineParameter<readonly string[]>({
  id: 'procurement.standard-contract-categories',
  title: 'Services that CCGs buy under the NHS Standard Contract',
  unit: 'list',
  values: [
    chosen(
      [
        'Acute',
        'Mental health',
        'Community',
        'Ambulance',
        'NHS111/OOH',
        'Maternity',
        'Continuing care',
        'Individual placement',
        'Local primary care service',
        'Local pharmacy service',
        'Local optical service',
        'Urgent dental advice (111)',
      ],
      'Health services of CCGs other than core primary medical care, by the categories of this project.',
      refer(standardContractPrimaryMedical2022),
    ),
  ],
});
