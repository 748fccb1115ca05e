import { CCG } from '../ccg.js';
import { foreignWorkbook, frontSheet } from '../foreign.js';

const ours = (ref: string, title: string, category: string | null, supplier: string, form: string) =>
  [ref, title, category, CCG, 'CCG', supplier, form] as const;

/**
 * A contract register of another layout, in pounds, before co-commissioning: a front sheet, title rows, headings of
 * its own, a total beneath, and a second register on another sheet.
 */
export const contractsSeptember2014 = foreignWorkbook(
  'Contract register September 2014.xlsx',
  [
    frontSheet('Contract register', '2014-15', '2014-09-30', [['Figures in', '£']]),
    {
      name: 'Contract register',
      rows: [
        [`${CCG}: register of contracts`],
        ['All values without VAT, for the whole life of the contract'],
        [],
        [
          'Ref',
          'Contract title',
          'Category of service',
          'Commissioning body',
          'Type of commissioner',
          'Supplier',
          'Type of contract',
          'Contract start date',
          'Contract end date',
          'Contract value',
        ],
        [
          ...ours(
            '1',
            'Acute services',
            'Acute',
            'Anytown Hospitals NHS Foundation Trust',
            'NHS Standard Contract',
          ),
          '2014-04-01',
          '2015-03-31',
          116_200_000,
        ],
        [
          ...ours(
            '2',
            'Primary medical services',
            'Core primary medical',
            'Green Park Medical Practice',
            'PMS',
          ),
          '2006-04-01',
          '2044-03-31',
          1_650_000,
        ],
        [
          ...ours(
            '3',
            'Renal dialysis satellite unit',
            null,
            'Northshire University Hospitals NHS Trust',
            'NHS Standard Contract',
          ),
          '2014-04-01',
          '2015-03-31',
          940_000,
        ],
        [
          ...ours(
            '4',
            'Drug and alcohol outreach',
            'LA public health',
            'Anytown Recovery',
            'NHS Standard Contract',
          ),
          '2014-04-01',
          '2015-03-31',
          310_000,
        ],
        [
          ...ours('5', 'Leg ulcer clinics', 'Community', 'NHS Anytown CCG', 'NHS Standard Contract'),
          '2013-10-01',
          '2015-03-31',
          260_000,
        ],
        [
          ...ours('6', 'Carers’ breaks', 'Community', 'Anytown Carers Trust', 'NHS Standard Contract'),
          '2014-04-01',
          '2015-03-31',
          70_000,
        ],
        [
          ...ours('7', 'Carers’ advice', 'Community', 'Anytown Carers Trust', 'NHS Standard Contract'),
          '2014-07-01',
          '2015-06-30',
          45_000,
        ],
        [],
        [null, 'Total value of contracts', null, null, null, null, null, null, null, 119_475_000],
      ],
      bold: [1, 4, 13],
      merges: ['A1:E1'],
    },
    {
      name: 'Local services',
      rows: [
        ['Enhanced and local services, 2013/14 and 2014/15'],
        [
          'Service ID',
          'Service name',
          'Type of enhanced service',
          'Type of commissioner',
          'Form of contract',
          'Practice name',
          'Start date',
          'End date',
          'Value per year',
        ],
        [
          'S1',
          'Extended hours access',
          'DES',
          'NHS England',
          'GMS',
          'Abbey Road Surgery',
          '2013-04-01',
          '2015-03-31',
          '33,100',
        ],
        [
          'S2',
          'Childhood immunisation',
          'DES',
          'Joint',
          'GMS',
          'Abbey Road Surgery',
          '2013-04-01',
          '2015-03-31',
          '12,400',
        ],
        [
          'S3',
          'Near patient testing',
          'Local service (former LES)',
          'CCG',
          'GMS',
          'Castle Hill Practice',
          '2013-04-01',
          '2014-03-31',
          '9,800',
        ],
        [
          'S4',
          'Minor injuries',
          'Local service (former LES)',
          'CCG',
          'NHS Standard Contract',
          'Castle Hill Practice',
          '2014-04-01',
          '2015-03-31',
          '14,250',
        ],
      ],
      bold: [1, 2],
    },
  ],
  [
    ['SC-01', 'coreContract', 'Contract register', 'D6'],
    // The category of the dialysis unit is blank: said once as a blank, once as a guess from the title.
    ['SC-02', 'guessedFromTitle', 'Contract register', 'C7'],
    ['DA-03', 'usuallyFilled', 'Contract register', 'C7'],
    // The register has no column for a partnership agreement.
    ['SC-04', 'publicHealthReferenceNotHeld', 'Contract register', 'E8'],
    ['SC-06', 'ownName', 'Contract register', 'F9'],
    // 70,000 and 45,000 are 115,000.
    ['PR-04', 'splitUnderGuidance', 'Contract register', 'J11'],
    ['EN-01', 'jointWithoutCoCommissioning', 'Local services', 'D4'],
    ['EN-02', 'notStandardContractFirstYear', 'Local services', 'E5'],
    // All four values are typed as text.
    ['DA-09', 'textAsValue', 'Local services', 'I3'],
  ],
);
