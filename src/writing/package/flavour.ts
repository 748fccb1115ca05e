import {
  attributesOf,
  OFFICE_RELATIONSHIPS,
  SPREADSHEET,
  STRICT_OFFICE_RELATIONSHIPS,
  STRICT_SPREADSHEET,
  type XmlElement,
} from '../../ooxml/index.js';

/** The namespaces in which a package is written. */
export interface Flavour {
  readonly main: string;
  readonly relationships: string;
}

const TRANSITIONAL: Flavour = { main: SPREADSHEET, relationships: OFFICE_RELATIONSHIPS };
const STRICT: Flavour = { main: STRICT_SPREADSHEET, relationships: STRICT_OFFICE_RELATIONSHIPS };

/** Strict where the root of the workbook's part declares the strict namespace, else transitional. */
export function flavourOf(bytes: Uint8Array, root: XmlElement): Flavour {
  const isStrict = attributesOf(bytes, root).some(
    ({ name, value }) => /^xmlns(?::|$)/.test(name) && value === STRICT_SPREADSHEET,
  );
  return isStrict ? STRICT : TRANSITIONAL;
}

/** Content type of a part of a workbook, by the last step of its name. */
export function spreadsheetType(kind: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml`;
}

export const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Strict packages too lead to drawings of notes by the transitional type: there is no strict one. */
export const VML_RELATIONSHIP = `${OFFICE_RELATIONSHIPS}/vmlDrawing`;
