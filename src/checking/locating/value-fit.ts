import { parseFinancialYear } from '../../workbook/index.js';
import type { Field } from '../../schema/index.js';
import type { Profile } from './profile.js';

/**
 * How well a column's values agree with a field's kind, 0 to 1; null where there are none to judge.
 * Values that are merely wrong (a word among the amounts) count little against it: finding them is what the
 * rules are for.
 */
export function valueFit(profile: Profile, field: Field): number | null {
  const { count } = profile;
  if (count === 0) return null;
  switch (field.kind) {
    case 'date':
      return (profile.dates + 0.3 * serials(profile)) / count;
    case 'money':
    case 'price':
    case 'number':
      return (profile.numbers - profile.percentages) / count;
    case 'percentage':
      return profile.numbers / count;
    case 'integer':
      return (profile.numbers - profile.percentages - 0.5 * profile.decimals) / count;
    case 'financial-year':
      return (profile.years + profile.texts.filter(isYear).length) / count;
    case 'choice':
    case 'choices':
      return Math.max(listed(profile, field) / count, 0.35 * ((profile.words + profile.codes) / count));
    case 'code':
      return field.pattern === null ? reference(profile) : patterned(profile, field.pattern.pattern);
    case 'text':
      return (
        (0.9 * profile.words + 0.85 * profile.codes + 0.6 * profile.numbers + 0.2 * profile.dates) / count
      );
  }
}

/** How well a column's values are marks, as in one of several columns to tick; null where there are none. */
export function tickFit(profile: Profile): number | null {
  if (profile.count === 0) return null;
  return (
    profile.texts.filter((text) => /^(?:[xy1✓✔√]|yes|no|n|true|false|0)$/i.test(text)).length / profile.count
  );
}

/**
 * Whether the values are of another kind altogether than the field's: references or decimals under a date,
 * dates or codes under an amount. A heading alone does not stand against that.
 */
export function contradicts(profile: Profile, field: Field): boolean {
  const most = 0.9 * profile.count;
  if (profile.count < 2) return false;
  switch (field.kind) {
    case 'date':
      return profile.dates === 0 && (profile.references >= most || profile.decimals >= most);
    case 'money':
    case 'price':
    case 'number':
    case 'integer':
    case 'percentage':
      return profile.numbers === 0 && profile.dates + profile.codes >= most;
    case 'financial-year':
      return profile.years === 0 && (profile.decimals >= most || profile.words >= most);
    case 'choice':
    case 'choices':
      return profile.dates >= most || profile.decimals >= most;
    case 'code':
      return profile.dates >= most || profile.decimals >= most;
    case 'text':
      // Decimals may be text: a term of a contract is a price in one row and a time of day in the next.
      return profile.dates >= most;
  }
}

/** Numbers without a date's format, as a CSV or a general cell holds dates of 1982 to 2064: dates perhaps. */
function serials(profile: Profile): number {
  return profile.texts.filter((text) => /^[3-5]\d{4}$/.test(text)).length;
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text) || (/^FY/i.test(text) && parseFinancialYear(text) !== null);
}

/** Of a column's values, how many are on the field's closed list. */
export function listed(profile: Profile, field: Field): number {
  const values = listOf(field);
  return profile.texts.filter((text) => {
    const lower = text.toLowerCase();
    if (values.has(lower)) return true;
    return field.kind === 'choices' && lower.split(/\s*[,;&]\s*|\s+and\s+/).some((part) => values.has(part));
  }).length;
}

const lists = new WeakMap<Field, ReadonlySet<string>>();

function listOf(field: Field): ReadonlySet<string> {
  let list = lists.get(field);
  if (list === undefined) {
    const values = [...field.values.map((value) => value.toLowerCase()), ...Object.keys(field.valueSynonyms)];
    list = new Set(values);
    lists.set(field, list);
  }
  return list;
}

/** Codes of no known pattern: a number or a text of one word; an amount or a date is none. */
function reference(profile: Profile): number {
  const whole = profile.numbers - profile.decimals;
  return (whole + profile.codes + 0.5 * profile.words + 0.2 * profile.dates) / profile.count;
}

function patterned(profile: Profile, pattern: RegExp): number {
  const fitting = profile.texts.filter((text) => pattern.test(text.toUpperCase())).length;
  return Math.max(fitting, 0.4 * (profile.codes + profile.words)) / profile.count;
}
