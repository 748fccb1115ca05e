import {
  CONTENT_TYPES,
  OFFICE_RELATIONSHIPS,
  packedEntry,
  PACKAGE_RELATIONSHIPS,
  SPREADSHEET,
  utf8Bytes,
  writeZip,
} from '../ooxml/index.js';
import { rangeAddress } from '../workbook/index.js';
import type { WrittenPart, WrittenTable, WrittenWorkbook } from './model.js';
import { quotedSheet } from './model.js';
import { propertyParts } from './property-parts.js';
import { sheetPart } from './sheet-part.js';
import { SharedTexts, StyleBook } from './style-book.js';
import { attributes, escapeXml, xmlPart } from './xml.js';

const PACKAGE = 'application/vnd.openxmlformats-package';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The bytes of a new workbook. Pure: equal workbooks give equal bytes, on every machine and at any time. Order of
 * parts and their dates are fixed, and nothing of the machine is in them.
 */
export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  const styles = new StyleBook();
  const texts = new SharedTexts();
  const active = workbook.sheets.findIndex((sheet) => sheet.hidden !== true);
  const sheets: WrittenPart[] = [];
  const tables: WrittenPart[] = [];
  const relations: WrittenPart[] = [];
  workbook.sheets.forEach((sheet, i) => {
    const own = sheet.tables ?? [];
    const first = tables.length;
    const xml = sheetPart(sheet, {
      styles,
      texts,
      active: i === active,
      tables: own.map((_, t) => `rId${t + 1}`),
    });
    sheets.push(part(`xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet', xml));
    for (const table of own) {
      const id = tables.length + 1;
      tables.push(part(`xl/tables/table${id}.xml`, 'spreadsheetml.table', tableXml(table, id)));
    }
    if (own.length === 0) return;
    const targets = own.map((_, t) => ({ type: 'table', target: `../tables/table${first + t + 1}.xml` }));
    relations.push(relationshipsPart(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, targets));
  });
  const main: WrittenPart[] = [
    part('xl/workbook.xml', 'spreadsheetml.sheet.main', workbookXml(workbook, active)),
    ...sheets,
    ...tables,
    part('xl/styles.xml', 'spreadsheetml.styles', styles.xml()),
    part('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings', texts.xml()),
  ];
  const properties = propertyParts(workbook);
  const parts = [...main, ...properties.map(({ part: own }) => own)];
  const all = [
    { name: '[Content_Types].xml', type: '', xml: contentTypesXml(parts) },
    relationshipsPart('_rels/.rels', [
      { type: 'officeDocument', target: 'xl/workbook.xml' },
      ...properties.map(({ part: own, relationship }) => ({ type: relationship, target: own.name })),
    ]),
    main[0]!,
    relationshipsPart('xl/_rels/workbook.xml.rels', [
      ...sheets.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
      { type: 'sharedStrings', target: 'sharedStrings.xml' },
    ]),
    ...main.slice(1),
    ...relations,
    ...properties.map(({ part: own }) => own),
  ];
  return writeZip(all.map(({ name, xml }) => packedEntry(name, utf8Bytes(xml))));
}

function part(name: string, kind: string, xml: string): WrittenPart {
  return { name, type: `${OFFICE}.${kind}+xml`, xml };
}

function workbookXml({ sheets, names = [] }: WrittenWorkbook, active: number): string {
  const titles = sheets.flatMap(({ name, printTitles }, i) => {
    if (printTitles === undefined) return [];
    const rows = `$${printTitles.first + 1}:$${printTitles.last + 1}`;
    return [{ name: '_xlnm.Print_Titles', localSheetId: i, refersTo: `${quotedSheet(name)}!${rows}` }];
  });
  const defined = [...titles, ...names.map((own) => ({ ...own, localSheetId: undefined }))]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, localSheetId, refersTo }) => {
      return `<definedName${attributes({ name, localSheetId })}>${escapeXml(refersTo)}</definedName>`;
    });
  return xmlPart(
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
      `<bookViews><workbookView${attributes({ activeTab: active, tabRatio: 850 })}/></bookViews><sheets>` +
      sheets
        .map(({ name, hidden }, i) => {
          const state = hidden === true ? 'hidden' : undefined;
          return `<sheet${attributes({ name, sheetId: i + 1, state, 'r:id': `rId${i + 1}` })}/>`;
        })
        .join('') +
      `</sheets>${defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`}` +
      '<calcPr calcId="191029"/></workbook>',
  );
}

function tableXml({ name, range, columns }: WrittenTable, id: number): string {
  const ref = rangeAddress(range);
  const own = columns.map((column, i) => {
    const head = `<tableColumn${attributes({ id: i + 1, name: column.name })}`;
    return column.formula === undefined
      ? `${head}/>`
      : `${head}><calculatedColumnFormula>${escapeXml(column.formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return xmlPart(
    `<table${attributes({ xmlns: SPREADSHEET, id, name, displayName: name, ref, totalsRowShown: false })}>` +
      `<autoFilter ref="${ref}"/><tableColumns count="${own.length}">${own.join('')}</tableColumns>` +
      '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>' +
      '</table>',
  );
}

function contentTypesXml(parts: readonly WrittenPart[]): string {
  return xmlPart(
    `<Types xmlns="${CONTENT_TYPES}">` +
      `<Default Extension="rels" ContentType="${PACKAGE}.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      parts
        .map(({ name, type }) => `<Override${attributes({ PartName: `/${name}`, ContentType: type })}/>`)
        .join('') +
      '</Types>',
  );
}

/** `type` is the last step of an Office relationship's type, or the whole of another's. */
function relationshipsPart(
  name: string,
  targets: readonly { readonly type: string; readonly target: string }[],
): WrittenPart {
  const items = targets.map(({ type, target }, i) => {
    const whole = type.includes('/') ? type : `${OFFICE_RELATIONSHIPS}/${type}`;
    return `<Relationship${attributes({ Id: `rId${i + 1}`, Type: whole, Target: target })}/>`;
  });
  const xml = xmlPart(`<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${items.join('')}</Relationships>`);
  return { name, type: '', xml };
}
