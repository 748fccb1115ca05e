import assert from 'node:assert/strict';
import { tables, type Field, type Table } from '../../src/schema/index.js';

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}%/]+/gu, '');
const has = (field: Field, heading: string) =>
  [field.heading, ...field.synonyms, ...Object.keys(field.ticks)].some(
    (known) => plain(known) === plain(heading),
  );

/** The field of a table that has the heading, its padding, case and signs aside; null for none. */
function fieldOf(table: Table, heading: string): string | null {
  return Object.entries(table.fields).find(([, field]) => has(field, heading))?.[0] ?? null;
}

/** Field to headings, which must all be that field’s. */
function expectHeadings(table: Table, expected: Readonly<Record<string, readonly string[]>>): void {
  for (const [field, headings] of Object.entries(expected)) {
    for (const heading of headings) assert.equal(fieldOf(table, heading), field, heading);
  }
}

describe('schema: headings of real files', () => {
  it('of NHS spend registers', () => {
    expectHeadings(tables.spend25k, {
      department_family: [
        'Department Family',
        'Department',
        'Department family',
        'Dept Family',
        'Departmental Family',
      ],
      entity: [
        'Entity',
        'CCG',
        'Organisation Name',
        'Organisation',
        'Body Name',
        'Body',
        'Name of Organisation',
      ],
      date: [
        'Date',
        'Date Paid',
        'Date of payment',
        'Payment Date',
        'Transaction Date',
        'Posting Date',
        'Doc. date',
      ],
      expense_type: [
        'Expense Type',
        'Expenses Type',
        'Expense',
        'Expenditure Type',
        '9AN - Level 9 Account Name',
      ],
      expense_area: [
        'Expense Area',
        'Expenses Area',
        'Cost Centre Name',
        'Cost Centre',
        'Service Area',
        'Directorate',
      ],
      supplier: ['Supplier', 'Supplier Name', 'Merchant Name', 'Vendor Name', 'Vendor'],
      transaction_number: [
        'Transaction Number',
        'Transaction Reference',
        'Transaction',
        'Payment Number',
        'Invoice Number',
        'Transaction No.',
      ],
      amount: [
        'Amount',
        ' Amount ',
        'AP Amount',
        'AP Amount (£)',
        'Amount in Sterling',
        ' Amount in Sterling £',
        'Net',
      ],
      vat_reg_no: ['VAT Registration Number'],
      purchase_invoice_no: ['Their Reference', 'Purchase invoice number'],
      contract_ref: ['Contract Number', 'Contract no.'],
    });
  });

  it('of spend registers that name something else', () => {
    for (const heading of [
      'Transaction Type',
      'Supplier Postcode',
      'VAT',
      'Description',
      'Month',
      'Financial Period',
    ]) {
      assert.equal(fieldOf(tables.spend25k, heading), null, heading);
    }
    assert.ok(tables.spend25k.fields.transaction_number.not?.includes('Transaction type'));
  });

  it('of finance reports with two levels', () => {
    expectHeadings(tables.budget, {
      annual_budget: ['Forecast Outturn / Target', 'Full year / Current Plan', 'Annual Budget'],
      ytd_budget: ['Year to Date / Target', 'Year to Date / Current Plan', 'Year to date / Budget'],
      ytd_actual: ['Year to Date / Actual'],
      ytd_variance: ['Year to Date / Variance'],
      forecast_outturn: ['Forecast Outturn / Actual', 'Full Year / Forecast Outturn'],
      forecast_variance: ['Forecast Outturn / Variance', 'Full Year / Forecast Variance'],
    });
    for (const heading of ['Budget', 'Plan', 'Variance', 'RAG']) {
      assert.equal(fieldOf(tables.budget, heading), null, `${heading} may mean the year to date or the year`);
    }
  });

  it('of NHS England’s model register of interests', () => {
    expectHeadings(tables.interests, {
      name: ['Name'],
      position: ['Current position(s) held'],
      organisation: [
        'Declared Interest',
        'Declared Interest (Name of the organisation and nature of business)',
      ],
      interest_type: [
        'Type of Interest / Financial',
        'Type of Interest / Non-Financial Professional',
        'Type of Interest / Non-Financial Personal',
      ],
      direct: ['Is the interest direct or indirect?'],
      nature: ['Nature of Interest'],
      interest_from: ['Date of Interest / From'],
      interest_to: ['Date of Interest / To'],
      mitigation: ['Action taken to mitigate risk'],
    });
  });

  it('of a published contract register', () => {
    expectHeadings(tables.contracts, {
      contract_ref: ['Reference Number', 'Contract Ref'],
      title: ['Contract Title', 'Contract Name'],
      provider_name: ['Supplier Name', 'Winning Bidder'],
      service_description: ['Short Description'],
      total_value: ['Contract Award Value (excl. VAT, incl. options)', 'Current Value'],
      annual_value: ['Estimated Annual Value'],
      start_date: ['Contract Start Date'],
      end_date: ['Contract Current End Date', 'End date (no ext.)'],
      max_extension_date: ['Maximum Contract End Date'],
      selection_process: ['Procurement Route'],
      service_category: ['Category'],
    });
    for (const heading of ['Contract Extendable', 'Contract Extended', 'Procurement Year']) {
      assert.equal(fieldOf(tables.contracts, heading), null, heading);
    }
  });

  it('of NHS Payments to General Practice', () => {
    expectHeadings(tables.practiceContracts, {
      practice_ods: ['Practice Code'],
      practice_name: ['Practice Name'],
      contract_form: ['Contract Type'],
      list_size: ['Number of Registered Patients (Last Known Figure)'],
      weighted_list: ['Number of Weighted Patients (Last Known Figure)'],
    });
    for (const heading of [
      'Practice Open Date',
      'Practice Type',
      'Average payments per registered patient',
    ]) {
      assert.equal(fieldOf(tables.practiceContracts, heading), null, heading);
    }
  });
});

describe('schema: headings of everyday lists', () => {
  const everyday: Readonly<Record<string, readonly string[]>> = {
    'a price list': [
      'Item',
      'Description',
      'Category',
      'Unit',
      'Unit price',
      'Price',
      'VAT',
      'Currency',
      'Notes',
    ],
    'an order list': ['Date', 'Supplier', 'Description', 'Quantity', 'Price', 'Total', 'Status', 'Notes'],
    'a staff list': [
      'Name',
      'Position',
      'Department',
      'Start date',
      'End date',
      'Email',
      'Location',
      'Notes',
    ],
    'a list of meetings': ['Date', 'Start', 'End', 'Title', 'Location', 'Notes', 'Status'],
    'a list of projects': [
      'Project',
      'Title',
      'Status',
      'RAG',
      'Start date',
      'End date',
      'Budget',
      'Actual',
      'Notes',
    ],
    'a list of sales': [
      'Region',
      'Month',
      'Plan',
      'Actual',
      'Forecast',
      'Variance',
      'Total',
      'Type',
      'Value',
    ],
    'a list of addresses': [
      'Name',
      'Organisation',
      'Address',
      'Area',
      'Postcode',
      'Code',
      'Type',
      'From',
      'To',
    ],
  };
  for (const [list, headings] of Object.entries(everyday)) {
    it(`${list} is taken for no table`, () => {
      for (const [name, table] of Object.entries<Table>(tables as unknown as Record<string, Table>)) {
        const found = new Set(headings.map((heading) => fieldOf(table, heading)));
        found.delete(null);
        const whole = table.recognisedBy.needs.every((field) => found.has(field));
        assert.ok(!whole && found.size < table.recognisedBy.atLeast, `${name}: ${[...found].join(', ')}`);
      }
    });
  }

  it('the headings of our own templates are', () => {
    for (const [name, table] of Object.entries<Table>(tables as unknown as Record<string, Table>)) {
      const found = Object.values(table.fields).map((field) => fieldOf(table, field.heading));
      assert.deepEqual(found, Object.keys(table.fields), name);
    }
  });
});
