import assert from 'node:assert/strict';
import { tables, zodOf, type FieldName, type RecordOf, type TableName } from '../../src/schema/index.js';

type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** `true` where a value of type V may stand in the field, `false` where that does not compile. */
type Accepts<T extends TableName, F extends keyof RecordOf<T>, V> = V extends RecordOf<T>[F] ? true : false;
type Names<T extends TableName, N> = N extends FieldName<T> ? true : false;

/* Each sample is judged twice: by the compiler, through its type, and by zod, when the test runs. */

describe('schema: types of records', () => {
  it('hold a closed list to its values', () => {
    const standard: Accepts<'contracts', 'contract_form', 'NHS Standard Contract'> = true;
    const unknown: Accepts<'contracts', 'contract_form', 'NHS Standard'> = false;
    const anyText: Accepts<'contracts', 'contract_form', string> = false;
    const form = zodOf(tables.contracts.fields.contract_form);
    assert.equal(form.safeParse('NHS Standard Contract').success, standard);
    assert.equal(form.safeParse('NHS Standard').success, unknown);
    assert.equal(anyText, false);

    const joint: Accepts<'pools', 'arrangement', 'Joint commissioning (NHSE+CCG)'> = true;
    const short: Accepts<'pools', 'arrangement', 'Joint commissioning'> = false;
    const arrangement = zodOf(tables.pools.fields.arrangement);
    assert.equal(arrangement.safeParse('Joint commissioning (NHSE+CCG)').success, joint);
    assert.equal(arrangement.safeParse('Joint commissioning').success, short);
  });

  it('know renamed values by their new names only', () => {
    const renamed: Accepts<'contracts', 'service_category', 'Primary dental'> = true;
    const old: Accepts<'contracts', 'service_category', 'Dental'> = false;
    const category = zodOf(tables.contracts.fields.service_category);
    assert.equal(category.safeParse('Primary dental').success, renamed);
    assert.equal(category.safeParse('Dental').success, old);
  });

  it('keep the values of an open list in rules, though its cells may hold other words', () => {
    const listed: Accepts<'procurement', 'route', 'Single tender'> = true;
    const other: Accepts<'procurement', 'route', 'Coin toss'> = false;
    const route = zodOf(tables.procurement.fields.route);
    assert.equal(route.safeParse('Single tender').success, listed);
    assert.equal(route.safeParse('Coin toss').success, !other);
  });

  it('are numbers for money, prices, dates and years, text for codes, lists for several values', () => {
    const kinds: [
      Equal<RecordOf<'spend25k'>['amount'], number | null>,
      Equal<RecordOf<'aqpServices'>['price'], number | null>,
      Equal<RecordOf<'contracts'>['start_date'], number | null>,
      Equal<RecordOf<'submissions'>['round'], number | null>,
      Equal<RecordOf<'contracts'>['vat_rate'], number | null>,
      Equal<RecordOf<'spend25k'>['transaction_number'], string | null>,
      Equal<RecordOf<'nationalTerms'>['local_value'], string | null>,
      Equal<RecordOf<'delegatedFunctions'>['taken_on'], 'Yes' | 'No' | null>,
      Equal<
        RecordOf<'committees'>['joint_with'],
        readonly ('CCG' | 'NHS England' | 'Local authority')[] | null
      >,
    ] = [true, true, true, true, true, true, true, true, true];
    assert.ok(kinds.every(Boolean));
    assert.ok(zodOf(tables.committees.fields.joint_with).safeParse(['CCG', 'NHS England']).success);
    assert.ok(!zodOf(tables.committees.fields.joint_with).safeParse(['Council']).success);
    assert.ok(!zodOf(tables.committees.fields.joint_with).safeParse([]).success);
    assert.ok(!zodOf(tables.spend25k.fields.amount).safeParse(12.5).success, 'money is whole pence');
    assert.ok(!zodOf(tables.spend25k.fields.supplier).safeParse('').success, 'no text is a blank');
  });

  it('know the fields of their own table only', () => {
    const own: Names<'poolSpend', 'risk_bearer'> = true;
    const misspelt: Names<'poolSpend', 'risk_bearers'> = false;
    const foreign: Names<'poolSpend', 'contributor_type'> = false;
    assert.equal('risk_bearer' in tables.poolSpend.fields, own);
    assert.equal('risk_bearers' in tables.poolSpend.fields, misspelt);
    assert.equal('contributor_type' in tables.poolSpend.fields, foreign);
  });
});
