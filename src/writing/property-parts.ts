import type { WrittenPart, WrittenWorkbook } from './model.js';
import { attributes, escapeXml, xmlPart } from './xml.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const OWN_PROPERTIES = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The parts with a workbook's properties: title and author, the program, and those of its own. No dates. */
export function propertyParts(
  workbook: WrittenWorkbook,
): readonly { readonly part: WrittenPart; readonly relationship: string }[] {
  const { title, subject, properties = {} } = workbook;
  const core = {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: xmlPart(
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
        `<dc:title>${escapeXml(title)}</dc:title>` +
        (subject === undefined ? '' : `<dc:subject>${escapeXml(subject)}</dc:subject>`) +
        '<dc:creator>ccg-check</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>',
    ),
  };
  const app = {
    name: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml: xmlPart(
      `<Properties xmlns="${OFFICE}/extended-properties"><Application>ccg-check</Application></Properties>`,
    ),
  };
  const parts = [
    { part: core, relationship: `${PACKAGE}/relationships/metadata/core-properties` },
    { part: app, relationship: 'extended-properties' },
  ];
  const own = Object.entries(properties);
  if (own.length === 0) return parts;
  const items = own.map(([name, value], i) => {
    const head = attributes({ fmtid: OWN_PROPERTIES, pid: i + 2, name });
    return `<property${head}><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`;
  });
  const custom = {
    name: 'docProps/custom.xml',
    type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml: xmlPart(
      `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${items.join('')}</Properties>`,
    ),
  };
  return [...parts, { part: custom, relationship: 'custom-properties' }];
}
