import {
  burgesSalmonPpn0820,
  ccgProcurementStrategy,
  ccgWaiverForm,
  cite,
  lmcCommissioningGuidance,
  refer,
  regulation109Notes,
} from '../sources/index.js';
import { ANY_DAY, CCGS_BEGAN, CCGS_ENDED, chosen, confirmed, seed } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

/** Sites on which an opportunity to provide NHS health care was advertised, AQP included. */
export const nhsAdvertSites = defineParameter<readonly string[]>({
  id: 'procurement.nhs-advert-sites',
  title: 'Sites on which health care opportunities were advertised',
  unit: 'list',
  values: [
    seed(
      '2008-10-01',
      '2015-03-31',
      ['Supply2Health'],
      cite(
        lmcCommissioningGuidance,
        'the service specification will be advertised on the NHS Supply2Health website',
      ),
      { note: 'Supply2Health was launched on 1 October 2008.' },
    ),
    confirmed(
      '2015-04-01',
      '2015-07-31',
      ['Supply2Health', 'Contracts Finder'],
      refer(ccgProcurementStrategy),
      {
        note: 'The closing day of Supply2Health was not found; a strategy of 10 July 2015 has it replaced. Both are accepted for these months.',
      },
    ),
    confirmed('2015-08-01', CCGS_ENDED, ['Contracts Finder'], refer(ccgProcurementStrategy)),
  ],
});

/** A procedure that was launched before is published in OJEU/TED to its end, award notice included. */
export const findATenderStart = defineParameter({
  id: 'procurement.find-a-tender-start',
  title: 'First day on which a procedure was launched on Find a Tender (FTS) instead of OJEU/TED',
  unit: 'date',
  values: [
    confirmed(ANY_DAY, null, '2021-01-01', refer(burgesSalmonPpn0820), {
      note: 'The switch was at 23:00 on 31 December 2020.',
    }),
  ],
});

/** Not for health care, which this chapter of the regulations leaves out. */
export const contractsFinderThreshold = defineParameter({
  id: 'procurement.contracts-finder-threshold',
  title: 'Value from which a contract other than for health care is published on Contracts Finder',
  unit: 'pence',
  values: [
    confirmed('2015-04-01', CCGS_ENDED, gbp(25_000), refer(regulation109Notes), {
      note: 'For sub-central authorities. A later figure of £30,000 began after CCGs ended.',
    }),
  ],
});

/** Under the Public Contracts Regulations 2006, for services of their Part B: health care among them. */
export const partBAwardNoticeDays = defineParameter({
  id: 'procurement.part-b-award-notice-days',
  title: 'Days after an award under Part B within which a missing award notice is not reported',
  unit: 'days',
  values: [chosen(48, 'That a notice is due is confirmed; the days are the reading of this project.')],
});

export const contractsFinderAwardDays = defineParameter({
  id: 'procurement.contracts-finder-award-days',
  title: 'Days after an award within which its missing publication is not reported',
  unit: 'days',
  values: [chosen(90, 'That an award is published is confirmed; the days are the reading of this project.')],
});

export const waiverReportMonths = defineParameter({
  id: 'procurement.waiver-report-months',
  title: 'Months within which a waiver is reported to the audit committee',
  unit: 'months',
  values: [chosen(6, 'Audit committees meet about every three months; one meeting may be missed.')],
});

export const expiredContractDays = defineParameter({
  id: 'procurement.expired-contract-days',
  title: 'Days after the end of a contract within which its last invoices are paid',
  unit: 'days',
  values: [chosen(92, 'Invoices for the last months are lawfully paid after the end.')],
});

const LOCAL = 'The limits of one CCG, as an example: each CCG sets its own.';

export const quotationsFrom = defineParameter({
  id: 'procurement.local-quotations-from',
  title: 'Value from which a CCG’s own rules ask for quotations',
  unit: 'pence',
  values: [confirmed(CCGS_BEGAN, CCGS_ENDED, gbp(15_000), refer(ccgWaiverForm), { note: LOCAL })],
});

export const tenderOver = defineParameter({
  id: 'procurement.local-tender-over',
  title: 'Value over which a CCG’s own rules ask for a tender',
  unit: 'pence',
  values: [confirmed(CCGS_BEGAN, CCGS_ENDED, gbp(50_000), refer(ccgWaiverForm), { note: LOCAL })],
});

export const supplierContractFrom = defineParameter({
  id: 'procurement.local-supplier-contract-from',
  title: 'Annual spend with one supplier from which a contract is expected in the register',
  unit: 'pence',
  values: [chosen(gbp(25_000), 'A local limit: each CCG sets its own.')],
});
