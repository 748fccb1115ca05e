import rule from '../../../src/rules/conflicts/gifts-and-hospitality.js';
import { ruleTester, type Row } from '../../../src/testing/index.js';

/** Offered under the guidance of 2016, before the bands of 2017. */
const gift = {
  person_id: 'P01',
  date_offered: '2016-12-10',
  date_declared: '2016-12-12',
  donor: 'Anytown Diagnostics',
  donor_is_supplier: 'Yes',
  kind: 'Gift',
  description: 'Hamper',
  value: 40,
  accepted: 'Accepted',
  approved_by: null,
};
const meal = { ...gift, kind: 'Hospitality', description: 'Dinner' };
const in2018 = { date_offered: '2018-05-01', date_declared: '2018-05-02' };
const gifts = (...rows: Row[]) => ({ gifts: rows });
const supplierGift = { at: 'gifts[0].accepted', message: 'supplierGift', severity: 'warning' as const };
const notDeclared = { at: 'gifts[0].date_declared', message: 'notDeclared', severity: 'warning' as const };
const notRefused = { at: 'gifts[0].approved_by', message: 'notRefused', severity: 'warning' as const };
const largeGift = { at: 'gifts[0].value', message: 'largeGift', severity: 'info' as const };

ruleTester(rule, {
  valid: [
    { name: 'a gift of a supplier was declined', tables: gifts({ ...gift, accepted: 'Declined' }) },
    {
      name: 'a gift of a patient was accepted',
      tables: gifts({ ...gift, accepted: 'Declined' }, { ...gift, donor_is_supplier: 'No', value: 60 }),
      judged: 1,
    },
    {
      name: 'a promotional item a penny under £6, from 2017',
      tables: gifts({ ...gift, ...in2018, value: 5.99 }),
    },
    { name: 'hospitality above £25 that was declared', tables: gifts(meal) },
    { name: 'hospitality of exactly £25', tables: gifts({ ...meal, value: 25, date_declared: null }) },
    {
      name: 'hospitality above £25 that was refused',
      tables: gifts({ ...meal, value: 200, accepted: 'Declined', date_declared: null }),
    },
    {
      name: 'hospitality of exactly £75 in 2018',
      tables: gifts({ ...meal, ...in2018, value: 75 }),
    },
    {
      name: 'hospitality above £75 in 2018 that was approved',
      tables: gifts({ ...meal, ...in2018, value: 90, approved_by: 'Chief finance officer' }),
    },
    {
      name: 'hospitality above £75 before the bands of 2017 need only be declared',
      tables: gifts({ ...meal, value: 90 }),
    },
    {
      name: 'a gift of exactly £50 of somebody who is no supplier',
      tables: gifts({ ...gift, ...in2018, donor_is_supplier: 'No', value: 50 }),
    },
    {
      name: 'a gift above £50 of somebody who is no supplier was declined',
      tables: gifts({ ...gift, ...in2018, donor_is_supplier: 'No', value: 80, accepted: 'Declined' }),
    },
    {
      name: 'sponsorship is not judged',
      tables: gifts(meal, { ...gift, kind: 'Sponsorship', value: 5_000 }),
      judged: 1,
    },
  ],

  invalid: [
    {
      name: 'a gift of a supplier was accepted',
      tables: gifts(gift),
      findings: [{ ...supplierGift, says: ['£40', 'Anytown Diagnostics', '28 June 2016'] }],
    },
    {
      name: 'whatever it is worth: a pen in 2016',
      tables: gifts({ ...gift, value: 2 }),
      findings: [{ ...supplierGift, says: '£2' }],
    },
    {
      name: 'a value that is not known, in 2016',
      tables: gifts({ ...gift, value: null }),
      findings: [supplierGift],
    },
    {
      name: 'a promotional item of exactly £6, from 2017',
      tables: gifts({ ...gift, ...in2018, value: 6 }),
      findings: [{ ...supplierGift, says: 'less than £6' }],
    },
    {
      name: 'hospitality a penny above £25 that was not declared',
      tables: gifts({ ...meal, value: 25.01, date_declared: null }),
      findings: [{ ...notDeclared, says: ['£25.01', 'more than £25'] }],
    },
    {
      name: 'hospitality a penny above £75 in 2018 that nobody approved',
      tables: gifts({ ...meal, ...in2018, value: 75.01 }),
      findings: [{ ...notRefused, says: ['£75.01', 'more than £75', '16 June 2017'] }],
    },
    {
      name: 'hospitality above £75 that was neither declared nor approved is one finding',
      tables: gifts({ ...meal, ...in2018, value: 90, date_declared: null }),
      findings: [notDeclared],
    },
    {
      name: 'a gift a penny above £50 of somebody who is no supplier',
      tables: gifts({ ...gift, ...in2018, donor_is_supplier: 'No', value: 50.01 }),
      findings: [{ ...largeGift, says: ['£50.01', 'more than £50'] }],
    },
  ],

  dates: [
    {
      name: 'offered the day before the guidance of 2016',
      tables: gifts({ ...gift, date_offered: '2016-06-27' }),
      outsideDates: 1,
    },
    {
      name: 'offered on the first day of the guidance of 2016',
      tables: gifts({ ...gift, date_offered: '2016-06-28' }),
      findings: [supplierGift],
    },
    {
      name: 'without a day of the offer the declaration decides',
      tables: gifts({ ...gift, date_offered: null, date_declared: '2016-06-28' }),
      findings: [supplierGift],
    },
    {
      name: 'a pen on the day before the bands of 2017',
      tables: gifts({ ...gift, value: 2, date_offered: '2017-06-15' }),
      findings: [supplierGift],
    },
    {
      name: 'a pen on the first day of the bands of 2017',
      tables: gifts({ ...gift, value: 2, date_offered: '2017-06-16' }),
    },
    {
      name: 'a dinner of £90 on the day before the bands of 2017',
      tables: gifts({ ...meal, value: 90, date_offered: '2017-06-15' }),
    },
    {
      name: 'a dinner of £90 on the first day of the bands of 2017',
      tables: gifts({ ...meal, value: 90, date_offered: '2017-06-16' }),
      findings: [notRefused],
    },
    {
      name: 'a patient’s gift of £80 on the day before the bands of 2017',
      tables: gifts({ ...gift, donor_is_supplier: 'No', value: 80, date_offered: '2017-06-15' }),
      outsideDates: 1,
    },
    {
      name: 'a patient’s gift of £80 on the first day of the bands of 2017',
      tables: gifts({ ...gift, donor_is_supplier: 'No', value: 80, date_offered: '2017-06-16' }),
      findings: [largeGift],
    },
    {
      name: 'offered on the last day of CCGs',
      tables: gifts({ ...gift, date_offered: '2022-06-30' }),
      findings: [supplierGift],
    },
    {
      name: 'offered the day after CCGs ended',
      tables: gifts({ ...gift, date_offered: '2022-07-01' }),
      outsideDates: 1,
    },
  ],

  notEvaluated: [
    { name: 'no register', cover: { ccg_ods: '99X', financial_year: '2016/17' }, reason: 'table-missing' },
    {
      name: 'no column for the kind of offer',
      tables: gifts({ person_id: 'P01', donor: 'Anytown Diagnostics', value: 40, accepted: 'Accepted' }),
      reason: 'column-missing',
    },
    {
      name: 'it is not said whether the donor is a supplier',
      tables: gifts({ ...gift, donor_is_supplier: null }),
      reason: 'blank',
    },
    { name: 'it is not said of which kind it is', tables: gifts({ ...gift, kind: null }), reason: 'blank' },
    { name: 'what became of it is blank', tables: gifts({ ...gift, accepted: null }), reason: 'blank' },
    {
      name: 'the value of a gift in 2018 is blank: it may be a promotional item',
      tables: gifts({ ...gift, ...in2018, value: null }),
      reason: 'blank',
    },
    {
      name: 'the value of hospitality cannot be read',
      tables: gifts({ ...meal, value: { text: 'two tickets' } }),
      reason: 'unreadable',
    },
    {
      name: 'hospitality above £75 in 2018, and no column for approval',
      tables: gifts({
        person_id: 'P01',
        ...in2018,
        donor: 'Anytown Diagnostics',
        kind: 'Hospitality',
        value: 90,
        accepted: 'Accepted',
      }),
      reason: 'column-missing',
    },
    {
      name: 'only sponsorship',
      tables: gifts({ ...gift, kind: 'Sponsorship' }),
      reason: 'not-applicable',
    },
    {
      name: 'no date',
      tables: gifts({ ...gift, date_offered: null, date_declared: null }),
      reason: 'date-unknown',
    },
  ],
});
