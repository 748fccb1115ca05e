import type { Profile } from './profile.js';

/** Whether a text is of the kind that a field holds, whatever the heading says. */
export type Clue = (text: string) => boolean;

/** Names that the NHS's shared ledger gives to kinds of spending: `C&M-GMS Global Sum`. */
const TYPE =
  /^(?:c\s?&\s?m\b|clinical\s?&\s?medical|hcare srv|hlthcre|cont care|basic sal|me-|hosp |computer (?:hardware|software)|(?:prof|professional) fees|contract value$|non-?pfi|bldg|purch )/i;
/** Names of the areas that money is spent on: `PRC DELEGATED CO-COMMISSIONING`. */
const AREA =
  /\b(?:commissioning|prc delegated|enhanced services|balance sheet|chc|ncas|funded nursing|reserve|community services|mental health|ambulance services|out of hours|im&t projects|acute|urgent care|nhs 111|programmes|primary care|prescribing|hosted service)\b/i;
const DEPARTMENT = /^(?:the )?(?:department|dept\.?) (?:of|for) health\b|^(?:doh|dhsc)$/i;
const BODY =
  /\b(?:ccg|clinical commissioning group|nhs (?:foundation )?trust|nhs ft|foundation trust|university hospitals?|integrated care board|icb)\b/i;

const CLUES: Readonly<Record<string, Readonly<Record<string, Clue>>>> = {
  spend25k: {
    expense_type: (text) => TYPE.test(text),
    expense_area: (text) => AREA.test(text) && !TYPE.test(text),
    department_family: (text) => DEPARTMENT.test(text),
    entity: (text) => BODY.test(text),
  },
};

/** Pairs of fields whose headings are found exchanged in real files: 21 of 161 registers of CCGs, and one. */
export const EXCHANGED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  spend25k: [
    ['expense_type', 'expense_area'],
    ['department_family', 'entity'],
  ],
};

/** The clue to a field's values, or null where there is none. */
export function clueTo(table: string, field: string): Clue | null {
  return CLUES[table]?.[field] ?? null;
}

/** Share of a column's values that a clue fits, 0 to 1. */
export function shareOf(profile: Profile, clue: Clue): number {
  return profile.count === 0 ? 0 : profile.texts.filter(clue).length / profile.count;
}
