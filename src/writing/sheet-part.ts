import { OFFICE_RELATIONSHIPS, SPREADSHEET } from '../ooxml/index.js';
import { cellAddress, rangeAddress } from '../workbook/index.js';
import type { Validation, ValidationRule, WrittenCell, WrittenSheet } from './model.js';
import type { SharedTexts, StyleBook } from './style-book.js';
import { attributes, escapeXml, xmlPart } from './xml.js';

/** Where a sheet's parts put what they share with the workbook's other sheets. */
export interface SheetContext {
  readonly styles: StyleBook;
  readonly texts: SharedTexts;
  /** Whether this is the sheet that is shown first. */
  readonly active: boolean;
  /** Relationship ids of the sheet's tables. */
  readonly tables: readonly string[];
}

/** The part of a worksheet. */
export function sheetPart(sheet: WrittenSheet, context: SheetContext): string {
  const { merges = [], validations = [], links = [], widths = [] } = sheet;
  const last = {
    row: sheet.rows.length - 1,
    column: Math.max(0, ...sheet.rows.map((row) => row.length - 1)),
  };
  const columns = widths.map((width, i) => {
    return `<col${attributes({ min: i + 1, max: i + 1, width, customWidth: true })}/>`;
  });
  return xmlPart(
    `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${OFFICE_RELATIONSHIPS}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `<dimension ref="A1:${cellAddress(Math.max(0, last.row), last.column)}"/>` +
      viewXml(sheet, context.active) +
      '<sheetFormatPr defaultRowHeight="13.5"/>' +
      (columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`) +
      `<sheetData>${sheet.rows.map((row, i) => rowXml(row, i, sheet, context)).join('')}</sheetData>` +
      counted(
        'mergeCells',
        merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
      ) +
      counted('dataValidations', validations.map(validationXml)) +
      (links.length === 0
        ? ''
        : `<hyperlinks>${links
            .map(({ row, column, to }) => {
              return `<hyperlink${attributes({ ref: cellAddress(row, column), location: to })}/>`;
            })
            .join('')}</hyperlinks>`) +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup${attributes({
        paperSize: 9,
        orientation: sheet.landscape === true ? 'landscape' : 'portrait',
        fitToWidth: sheet.pagesWide ?? 1,
        fitToHeight: 0,
      })}/>` +
      '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>' +
      counted(
        'tableParts',
        context.tables.map((id) => `<tablePart r:id="${id}"/>`),
      ) +
      '</worksheet>',
  );
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function viewXml({ frozen, rows }: WrittenSheet, active: boolean): string {
  const own = attributes({ showGridLines: false, tabSelected: active ? true : undefined, workbookViewId: 0 });
  if (frozen === undefined || rows.length <= frozen.rows)
    return `<sheetViews><sheetView${own}/></sheetViews>`;
  const pane =
    frozen.rows > 0 && frozen.columns > 0 ? 'bottomRight' : frozen.rows > 0 ? 'bottomLeft' : 'topRight';
  const state = attributes({
    xSplit: frozen.columns > 0 ? frozen.columns : undefined,
    ySplit: frozen.rows > 0 ? frozen.rows : undefined,
    topLeftCell: cellAddress(frozen.rows, frozen.columns),
    activePane: pane,
    state: 'frozen',
  });
  const cell = cellAddress(frozen.rows, frozen.columns);
  return (
    `<sheetViews><sheetView${own}><pane${state}/>` +
    `<selection${attributes({ pane, activeCell: cell, sqref: cell })}/></sheetView></sheetViews>`
  );
}

function rowXml(
  row: readonly (WrittenCell | undefined)[],
  index: number,
  sheet: WrittenSheet,
  context: SheetContext,
): string {
  const height = sheet.heights?.get(index);
  const cells = row.map((cell, column) => (cell === undefined ? '' : cellXml(cell, index, column, context)));
  const own = attributes({
    r: index + 1,
    ht: height,
    customHeight: height === undefined ? undefined : true,
  });
  return `<row${own}>${cells.join('')}</row>`;
}

function cellXml({ value, look }: WrittenCell, row: number, column: number, context: SheetContext): string {
  const style = context.styles.id(look);
  const own = (type?: string): string =>
    attributes({ r: cellAddress(row, column), s: style === 0 ? undefined : style, t: type });
  if (value === null) return `<c${own()}/>`;
  if (typeof value === 'string') return `<c${own('s')}><v>${context.texts.number(value)}</v></c>`;
  if (typeof value === 'number') return `<c${own()}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${own('b')}><v>${value ? 1 : 0}</v></c>`;
  if ('error' in value) return `<c${own('e')}><v>${escapeXml(value.error)}</v></c>`;
  const { formula, result } = value;
  const type = typeof result === 'string' ? 'str' : typeof result === 'boolean' ? 'b' : undefined;
  const shown = typeof result === 'boolean' ? Number(result) : result;
  return `<c${own(type)}><f>${escapeXml(formula)}</f><v>${escapeXml(String(shown))}</v></c>`;
}

function validationXml({ ranges, rule, prompt, refusal }: Validation): string {
  const bounded = rule !== null && 'from' in rule;
  const own = attributes({
    type: rule?.type,
    errorStyle: refusal === undefined || refusal.style === 'stop' ? undefined : refusal.style,
    operator: bounded && rule.to === undefined ? 'greaterThanOrEqual' : undefined,
    allowBlank: true,
    showInputMessage: prompt === undefined ? undefined : true,
    showErrorMessage: refusal === undefined ? undefined : true,
    errorTitle: refusal?.title,
    error: refusal?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: ranges.map(rangeAddress).join(' '),
  });
  const formulas = rule === null ? [] : formulasOf(rule);
  if (formulas.length === 0) return `<dataValidation${own}/>`;
  const parts = formulas.map((formula, i) => `<formula${i + 1}>${escapeXml(formula)}</formula${i + 1}>`);
  return `<dataValidation${own}>${parts.join('')}</dataValidation>`;
}

function formulasOf(rule: ValidationRule): string[] {
  if (rule.type === 'list') return [rule.source];
  if (rule.type === 'custom') return [rule.formula];
  return rule.to === undefined ? [String(rule.from)] : [String(rule.from), String(rule.to)];
}
