/**
 * An organisation's name as it is compared with another list's: without case, punctuation, "the", and the words for
 * its legal form, which lists write out, shorten or leave away. Empty where nothing else is left.
 */
export function companyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bclinical commissioning group\b/g, 'ccg')
    .replace(/\bfoundation trust\b/g, 'ft')
    .replace(/\b(?:the|limited|ltd|plc|llp|uk|nhs|cic|inc|co|company)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
