/** Namespaces of Office packages, transitional; a strict one is read as its transitional fellow. */
export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** The same as strict packages have them. */
export const STRICT_SPREADSHEET = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_OFFICE_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const STRICT: ReadonlyMap<string, string> = new Map([
  [STRICT_SPREADSHEET, SPREADSHEET],
  [STRICT_OFFICE_RELATIONSHIPS, OFFICE_RELATIONSHIPS],
]);
const STRICT_RELATIONSHIPS = `${STRICT_OFFICE_RELATIONSHIPS}/`;

/** The transitional namespace, or relationship type, for a strict one; any other as it is. */
export function transitional(uri: string): string {
  if (uri.startsWith(STRICT_RELATIONSHIPS)) {
    return `${OFFICE_RELATIONSHIPS}/${uri.slice(STRICT_RELATIONSHIPS.length)}`;
  }
  return STRICT.get(uri) ?? uri;
}
