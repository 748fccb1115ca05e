import { attributesOf, OFFICE_RELATIONSHIPS, transitional, type XmlElement } from '../../ooxml/index.js';

/** Order in which the schema wants what a worksheet holds behind its cells. */
export const WORKSHEET_ORDER: readonly string[] = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Order in which the schema wants what a style sheet holds. */
export const STYLES_ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Where a new child belongs in a parent: behind the last of those that the schema wants before it. */
export function placeFor(parent: XmlElement, order: readonly string[], name: string): number {
  const own = order.indexOf(name);
  let place = parent.openEnd;
  for (const child of parent.children) if (rankOf(child, order) <= own) place = child.end;
  return place;
}

/** Of alternate content, the rank of what stands in it; of what the schema does not know, before all. */
function rankOf(child: XmlElement, order: readonly string[]): number {
  const known = order.indexOf(child.local);
  if (known >= 0) return known;
  return Math.max(-1, ...child.children.map((inner) => rankOf(inner, order)));
}

/** All elements below one, of whatever depth. */
export function* descendants(parent: XmlElement): Generator<XmlElement, void, undefined> {
  for (const child of parent.children) {
    yield child;
    yield* descendants(child);
  }
}

/** The prefix, with its colon, that an element is written with; '' for none. */
export function prefixOf({ name, local }: XmlElement): string {
  return name.slice(0, name.length - local.length);
}

/** XML whose elements have no prefix with one in front of each; its texts are escaped. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Value of the attribute `r:id`, whatever the prefix; null where there is none. */
export function relationshipId(bytes: Uint8Array, element: XmlElement): string | null {
  return attributesOf(bytes, element).find(({ name }) => /^[^:]+:id$/.test(name))?.value ?? null;
}

/** Attributes that give an element a relationship id, with a declaration where the root has none. */
export function withRelationship(bytes: Uint8Array, root: XmlElement, namespace: string, id: string): string {
  const declared = attributesOf(bytes, root).find(
    ({ name, value }) => name.startsWith('xmlns:') && transitional(value) === OFFICE_RELATIONSHIPS,
  );
  return declared === undefined
    ? ` xmlns:r="${namespace}" r:id="${id}"`
    : ` ${declared.name.slice(6)}:id="${id}"`;
}

/** Bytes as text of one character each, so that places in it are those of the bytes. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
