/** `Total`, `Grand total:`, `Total for April`: how the label of a total row begins. */
const TOTAL = /^(?:(?:grand|overall|net|column|report|final)\s+)?totals?\b/i;
const SUBTOTAL = /^sub[\s-]?totals?\b/i;
const INSTRUCTION =
  /\b(?:enter|select|choose|please|drop[\s-]?down|free text|dd\/mm|yyyy|e\.?g\.|mandatory|optional|required|insert|input|complete|automatic|auto[\s-]?calculated|formula|list|format|max(?:imum)? \d+ char)/i;

/** Whether a label names a total, a subtotal, or neither. */
export function totalKind(text: string): 'total' | 'subtotal' | null {
  if (SUBTOTAL.test(text)) return 'subtotal';
  return TOTAL.test(text) ? 'total' : null;
}

/** Whether a text tells the reader what to fill in. */
export function isInstruction(text: string): boolean {
  return INSTRUCTION.test(text);
}

/** Whether a text looks like a code rather than words: no blank, and a digit. */
export function isCodeLike(text: string): boolean {
  return /\d/.test(text) && !/\s/.test(text);
}
