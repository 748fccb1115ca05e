import { zip, type ZipInput, type ZipOptions } from './zip.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
export const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** One worksheet: `rows` is what stands in its `sheetData`, or `part` its whole part. */
export interface SheetXml {
  readonly name?: string;
  readonly rows?: string;
  readonly part?: string | Uint8Array;
  /** Elements before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Further attributes in the list of sheets, such as `state="hidden"`. */
  readonly attributes?: string;
  readonly relationships?: string;
}

export interface PackageXml {
  readonly sheets?: readonly SheetXml[];
  /** What stands in each `si`. */
  readonly sharedStrings?: readonly string[];
  readonly sharedStringsPart?: string | Uint8Array;
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` before and after the sheets. */
  readonly workbookPr?: string;
  readonly definedNames?: string;
  readonly strict?: boolean;
  readonly extra?: readonly ZipInput[];
  /** Names of parts to leave out. */
  readonly without?: readonly string[];
  readonly zip?: ZipOptions;
}

/** Bytes of a small workbook made of XML as given, for trying what a reader makes of it. */
export function packageOf(xml: PackageXml = {}): Uint8Array {
  const main = xml.strict === true ? STRICT_MAIN : MAIN;
  const rels = xml.strict === true ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  const sheets = xml.sheets ?? [{}];
  const parts: ZipInput[] = [
    { name: '[Content_Types].xml', content: contentTypes(sheets.length) },
    { name: '_rels/.rels', content: relationships([['rId1', `${rels}/officeDocument`, 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      content: `${XML}<workbook xmlns="${main}" xmlns:r="${rels}">${xml.workbookPr ?? ''}<sheets>${sheets
        .map((sheet, i) => {
          const name = sheet.name ?? `Sheet${i + 1}`;
          return `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}" ${sheet.attributes ?? ''}/>`;
        })
        .join('')}</sheets>${xml.definedNames ?? ''}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships([
        ...sheets.map(
          (_, i) => [`rId${i + 1}`, `${rels}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const,
        ),
        ['rId901', `${rels}/styles`, 'styles.xml'],
        ['rId902', `${rels}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    },
  ];
  sheets.forEach((sheet, i) => {
    parts.push({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: sheet.part ?? sheetPart(sheet, main, rels),
    });
    if (sheet.relationships !== undefined) {
      parts.push({ name: `xl/worksheets/_rels/sheet${i + 1}.xml.rels`, content: sheet.relationships });
    }
  });
  if (xml.styles !== undefined) {
    parts.push({
      name: 'xl/styles.xml',
      content: `${XML}<styleSheet xmlns="${main}">${xml.styles}</styleSheet>`,
    });
  }
  const strings = xml.sharedStrings?.map((string) => `<si>${string}</si>`).join('');
  const stringsPart = strings === undefined ? undefined : `${XML}<sst xmlns="${main}">${strings}</sst>`;
  const content = xml.sharedStringsPart ?? stringsPart;
  if (content !== undefined) parts.push({ name: 'xl/sharedStrings.xml', content });
  const kept = parts.filter(({ name }) => xml.without?.includes(name) !== true);
  return zip([...kept, ...(xml.extra ?? [])], xml.zip);
}

/** The part of a worksheet. */
export function sheetPart(sheet: SheetXml, main = MAIN, rels = RELATIONSHIPS): string {
  return `${XML}<worksheet xmlns="${main}" xmlns:r="${rels}">${sheet.before ?? ''}<sheetData>${sheet.rows ?? ''}</sheetData>${sheet.after ?? ''}</worksheet>`;
}

/** A part of relationships. */
export function relationships(
  list: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const each = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const stem = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${stem}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${stem}.sheet.main+xml"/>${overrides.join('')}</Types>`;
}
