import rule from '../../../src/rules/scope/public-health-belongs-to-councils.js';
import { ruleTester } from '../../../src/testing/index.js';

const cover = {
  ccg_ods: '99X',
  ccg_name: 'NHS Anytown CCG',
  financial_year: '2014/15',
  period_end: '2014-09-30',
  units: 'GBP',
};
const september2013 = { ...cover, financial_year: '2013/14', period_end: '2013-09-30' };
const march2014 = { ...cover, financial_year: '2013/14', period_end: '2014-03-31' };
const june2022 = { ...cover, financial_year: '2022/23', period_end: '2022-06-30' };

const contract = {
  contract_ref: 'C-001',
  title: 'Public health services',
  service_category: 'LA public health',
  commissioner_org: 'NHS Anytown CCG',
  commissioner_type: 'CCG',
  provider_name: 'Anytown Community Care',
  start_date: '2013-04-01',
  end_date: null,
  origin: 'New',
  partnership_ref: null,
};
const community = { ...contract, service_category: 'Community', title: 'District nursing' };
const fromPct = { ...contract, start_date: '2011-04-01', origin: 'Transferred from PCT' };
const titled = (...titles: string[]) => titles.map((title) => ({ ...community, title }));

const service = {
  service_id: 'E1',
  title: 'Public health service in practices',
  type: 'LA public health',
  commissioner_type: 'CCG',
  contract_form: 'NHS Standard Contract',
  practice_or_provider: 'Mill Lane Surgery',
  start: '2014-04-01',
  end: null,
  partnership_ref: null,
};
const localService = { ...service, type: 'Local service (former LES)', title: 'Minor injuries' };

/** Finding in a row such as `contracts[0]`. */
const found = (row: string, message: string, severity: 'error' | 'warning' | 'info') => ({
  at: `${row}.commissioner_type`,
  message,
  severity,
});
const publicHealth = (index: number) => found(`contracts[${index}]`, 'publicHealth', 'error');
const byTitle = (index: number) => found(`contracts[${index}]`, 'publicHealthByTitle', 'warning');

type Row = Record<string, string | null | { error: '#N/A' }>;
const held = (...contracts: Row[]) => ({ cover, tables: { contracts } });
const serviced = (...enhancedServices: Row[]) => ({ cover, tables: { enhancedServices } });

/** The row without some of its columns. */
const without = (row: Row, ...columns: string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)));

ruleTester(rule, {
  valid: [
    {
      name: 'the council commissions, the CCG buys community services',
      ...held(
        { ...contract, commissioner_org: 'Anytown Council', commissioner_type: 'Local authority' },
        community,
      ),
    },
    {
      name: 'another CCG holds the public health contract',
      ...held({ ...contract, commissioner_org: 'NHS Othertown CCG' }, community),
    },
    {
      name: 'the council commissions the enhanced service, the CCG a local one',
      ...serviced({ ...service, commissioner_type: 'Local authority' }, localService),
    },
    {
      name: 'abortion, vasectomy, sterilisation and psychosexual services are the CCG’s',
      ...held(
        ...titled(
          'Sexual health: termination of pregnancy',
          'Sexual health: abortion service',
          'Vasectomy and sexual health',
          'Sexual health: sterilisation',
          'Psychosexual and sexual health counselling',
          'Sexual health in gynaecology clinics',
        ),
      ),
      judged: 6,
    },
    {
      name: 'hospital alcohol liaison, tier 3 weight management with smoking advice, drug prescribing',
      ...held(
        ...titled(
          'Alcohol liaison nurses',
          'Tier 3 weight management and smoking advice',
          'Drug prescribing support',
          'High cost drugs',
        ),
      ),
      judged: 4,
    },
    {
      name: 'drugs that practices and hospitals give and watch over are the CCG’s',
      ...held(
        ...titled(
          'High-cost drugs and devices',
          'Homecare drug delivery',
          'Shared care drugs: DMARD monitoring',
          'Near patient testing for high risk drugs',
          'Amber drug scheme',
          'Drug monitoring local service',
          'Palliative care drugs in pharmacies',
          'Anticipatory drugs, end of life',
        ),
      ),
      judged: 8,
    },
    {
      name: 'the title of a council contract is not read',
      ...held(
        {
          ...community,
          title: 'Smoking cessation',
          commissioner_org: 'Anytown Council',
          commissioner_type: 'Local authority',
        },
        community,
      ),
    },
  ],

  invalid: [
    {
      name: 'CCG contract for public health',
      ...held(community, contract),
      judged: 2,
      findings: [publicHealth(1)],
    },
    {
      name: 'CCG enhanced service for public health',
      ...serviced(localService, service),
      judged: 2,
      findings: [found('enhancedServices[1]', 'publicHealth', 'error')],
    },
    {
      name: 'a contract and another service, one finding each',
      cover,
      tables: { contracts: [contract], enhancedServices: [service] },
      findings: [publicHealth(0), found('enhancedServices[0]', 'publicHealth', 'error')],
    },
    {
      name: 'partnership reference that says n/a is blank',
      ...held({ ...contract, partnership_ref: 'n/a' }),
      findings: [publicHealth(0)],
    },
    {
      name: 'contract under a section 75 agreement',
      ...held({ ...contract, partnership_ref: 'S75-2014-02' }),
      findings: [{ ...found('contracts[0]', 'publicHealthUnderPartnership', 'info'), says: 'S75-2014-02' }],
    },
    {
      name: 'enhanced service under a section 256 agreement',
      ...serviced({ ...service, partnership_ref: 'S256-2014-01' }),
      findings: [found('enhancedServices[0]', 'publicHealthUnderPartnership', 'info')],
    },
    {
      name: 'PCT contract of 2013/14 under a section 75 agreement is lawful all the same',
      ...held({ ...fromPct, partnership_ref: 'S75-2013-01' }),
      cover: september2013,
      findings: [found('contracts[0]', 'publicHealthUnderPartnership', 'info')],
    },
    {
      name: 'register that has no column for the partnership reference',
      ...held(without(contract, 'partnership_ref')),
      findings: [found('contracts[0]', 'publicHealthReferenceNotHeld', 'warning')],
    },
    {
      name: 'enhanced services without a column for the partnership reference',
      ...serviced(without(service, 'partnership_ref')),
      findings: [found('enhancedServices[0]', 'publicHealthReferenceNotHeld', 'warning')],
    },
    {
      name: 'each word that tells of public health in a title',
      ...held(
        ...titled(
          'SMOKING cessation in practices',
          'Substance misuse shared care',
          'Drug treatment in the community',
          'Alcohol brief advice',
          'Sexual health clinic',
        ),
      ),
      findings: [byTitle(0), byTitle(1), byTitle(2), byTitle(3), byTitle(4)],
    },
    {
      name: 'local service with smoking in its title',
      ...serviced({ ...localService, title: 'Smoking cessation' }),
      findings: [found('enhancedServices[0]', 'publicHealthByTitle', 'warning')],
    },
    {
      name: 'commissioner blank, and given by the code of this CCG',
      ...held({ ...contract, commissioner_org: null }, { ...contract, commissioner_org: '99X' }),
      findings: [publicHealth(0), publicHealth(1)],
    },
  ],

  dates: [
    {
      name: 'contract that ended the day before councils took over',
      ...held({ ...contract, start_date: '2011-04-01', end_date: '2013-03-31' }),
      cover: september2013,
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'contract that ended on the day councils took over',
      ...held({ ...contract, start_date: '2011-04-01', end_date: '2013-04-01' }),
      cover: september2013,
      findings: [{ ...publicHealth(0), says: '1 April 2013' }],
    },
    {
      name: 'enhanced service that ended the day before councils took over',
      ...serviced({ ...service, start: '2011-04-01', end: '2013-03-31' }),
      cover: september2013,
      judged: 0,
      outsideDates: 1,
    },
    {
      name: 'enhanced service that ended on the day councils took over',
      ...serviced({ ...service, start: '2011-04-01', end: '2013-04-01' }),
      cover: september2013,
      findings: [found('enhancedServices[0]', 'publicHealth', 'error')],
    },
    {
      name: 'PCT contract on the last day of 2013/14',
      ...held(fromPct),
      cover: march2014,
      findings: [found('contracts[0]', 'publicHealthFromPct', 'warning')],
    },
    {
      name: 'PCT contract on the first day of 2014/15',
      asOf: '2014-04-01',
      ...held(fromPct),
      cover: march2014,
      findings: [publicHealth(0)],
    },
    {
      name: 'new contract on the last day of 2013/14',
      ...held(contract),
      cover: march2014,
      findings: [publicHealth(0)],
    },
    {
      name: 'contract judged on the last day of CCGs',
      ...held(contract),
      cover: june2022,
      findings: [publicHealth(0)],
    },
    {
      name: 'contract to start the day after CCGs ended',
      ...held({ ...contract, start_date: '2022-07-01' }),
      cover: june2022,
      judged: 0,
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    {
      name: 'neither contracts nor enhanced services',
      cover,
      tables: { delegation: [{ level: 'None', from: '2013-04-01', to: null }] },
      reason: 'table-missing',
    },
    {
      name: 'register without a commissioner',
      ...held(without(contract, 'commissioner_org', 'commissioner_type')),
      reason: 'column-missing',
    },
    {
      name: 'only contracts of the council',
      ...held({ ...contract, commissioner_org: 'Anytown Council', commissioner_type: 'Local authority' }),
      reason: 'not-applicable',
    },
    {
      name: 'no date anywhere',
      tables: { contracts: [{ ...contract, commissioner_org: null, start_date: null }] },
      reason: 'date-unknown',
    },
    {
      name: 'category is an error value',
      ...held({ ...contract, service_category: { error: '#N/A' } }),
      reason: 'unreadable',
    },
  ],
});
