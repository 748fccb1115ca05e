import rule from '../../../src/rules/enhanced-services/name-les-retired.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const local = {
  service_id: 'ES-01',
  title: 'Minor injuries',
  type: 'Local service (former LES)',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2014-04-01',
  end: null,
};
const titled = (...titles: string[]) => titles.map((title) => ({ ...local, title }));
const les = { ...local, title: 'Minor injuries LES' };

type Row = Record<string, string | null | { text: string }>;
const services = (...enhancedServices: Row[]) => ({ cover, tables: { enhancedServices } });
const retired = (row: number, field = 'title') =>
  ({ at: `enhancedServices[${row}].${field}`, message: 'retiredName', severity: 'info' }) as const;

ruleTester(rule, {
  valid: [
    {
      name: 'a local service, whose type names the former one',
      ...services(local, { ...local, type: 'DES' }),
      judged: 2,
    },
    {
      name: 'titles with the letters in them, and one that says it is the former name',
      ...services(
        ...titled(
          'Wheelchairs and saddles',
          'Chester-les-Street minor injuries',
          'Enhanced service for local homeless people',
          'Anticoagulation (formerly the anticoagulation LES)',
        ),
      ),
      judged: 4,
    },
    {
      name: 'services of NHS England and of the council may bear any name',
      ...services(
        local,
        { ...les, commissioner_type: 'NHS England' },
        { ...les, commissioner_type: 'Local authority' },
      ),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'the abbreviation and the name in full in titles, in any case',
      ...services(
        ...titled(
          'Minor injuries LES',
          'LES: anticoagulation',
          'LOCAL ENHANCED SERVICE for minor surgery',
          'Local enhanced services of practices',
          'Locally Enhanced Service - phlebotomy',
          'All LESs of 2014',
        ),
      ),
      findings: [
        { ...retired(0), says: ['Minor injuries LES', '1 April 2014'] },
        retired(1),
        retired(2),
        retired(3),
        retired(4),
        retired(5),
      ],
    },
    {
      name: 'the type as the register writes it',
      ...services(
        local,
        { ...local, type: { text: 'LES' } },
        { ...local, type: { text: 'Local Enhanced Service' } },
      ),
      findings: [{ ...retired(1, 'type'), says: '“LES”' }, retired(2, 'type')],
    },
    {
      name: 'both in title and type: one finding, at the title',
      ...services({ ...les, type: { text: 'LES' } }),
      findings: [retired(0)],
    },
  ],

  dates: [
    {
      name: 'started the day before CCGs began, and on their first day',
      ...services({ ...les, start: '2013-03-31' }, { ...les, start: '2013-04-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [{ ...retired(1), says: '1 April 2013' }],
    },
    {
      name: 'starts on the last day of CCGs, and the day after',
      ...services({ ...les, start: '2022-06-30' }, { ...les, start: '2022-07-01' }),
      judged: 1,
      outsideDates: 1,
      findings: [retired(0)],
    },
  ],

  notEvaluated: [
    { name: 'no table of enhanced services', cover, tables: {}, reason: 'table-missing' },
    {
      name: 'no column for the start',
      ...services({
        service_id: 'ES-01',
        title: 'Minor injuries LES',
        type: 'DES',
        commissioner_type: 'CCG',
      }),
      reason: 'column-missing',
    },
    {
      name: 'the start is blank: the service may be older than the CCG',
      ...services({ ...les, start: null }),
      reason: 'date-unknown',
    },
    {
      name: 'the start cannot be read',
      ...services({ ...les, start: { text: 'spring' } }),
      reason: 'unreadable',
    },
    {
      name: 'only services of NHS England',
      ...services({ ...les, commissioner_type: 'NHS England' }),
      reason: 'not-applicable',
    },
  ],
});
