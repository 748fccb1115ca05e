import { tables, type TemplateName } from '../../schema/index.js';
import { cellAddress } from '../../workbook/index.js';
import { quotedSheet, type WrittenSheet } from '../model.js';
import { writeWorkbook } from '../write-workbook.js';
import { TEMPLATES, tablesOf } from './catalogue.js';
import type { Sign, TemplateContent } from './content.js';
import { SIGN_NAME } from './derived.js';
import { formSheet, placeInForm, type FormOptions } from './form-sheet.js';
import { guidanceSheet } from './guidance-sheet.js';
import { Lists } from './lists-sheet.js';
import { tableSheet } from './table-sheet.js';

export interface TemplateOptions {
  /** What it is filled with; absent: an empty template. */
  readonly content?: TemplateContent;
  /** How many empty rows stand beneath the records of each table; absent: as the template has them. */
  readonly emptyRows?: number;
}

/**
 * The bytes of a template, empty or filled: a Guidance sheet, the Cover, a sheet for each table with its headings,
 * drop-downs, formats and formulas with their results. The same bytes on every machine.
 */
export function templateWorkbook(template: TemplateName, options: TemplateOptions = {}): Uint8Array {
  const words = TEMPLATES[template];
  const content = options.content ?? {};
  const lists = new Lists();
  const common: FormOptions = {
    content,
    sign: signOf(content),
    list: lists.name,
    needs: [],
    leavesOut: [],
    ...(options.emptyRows !== undefined && { emptyRows: options.emptyRows }),
  };
  const cover = { ...common, needs: words.coverNeeds, leavesOut: words.coverLeavesOut };
  const own = tablesOf(template);
  const sheets: WrittenSheet[] = own.map((table) => {
    if (table.shapes[0] !== 'form') return tableSheet(table, common);
    return formSheet(table, table.template === 'all' ? cover : common);
  });
  const listSheet = lists.sheet();
  const sign = placeInForm(tables.org, 'variance_sign', cover);
  const signName =
    sign === null
      ? []
      : [{ name: SIGN_NAME, refersTo: absolute(tables.org.sheet, sign.firstRow, sign.firstColumn) }];
  return writeWorkbook({
    title: words.title,
    subject: words.purpose,
    sheets: [guidanceSheet(words, own), ...sheets, ...(listSheet === null ? [] : [listSheet])],
    names: [...lists.names(), ...signName],
    properties: { 'ccg-check template': template },
  });
}

function signOf(content: TemplateContent): Sign {
  const stated = content['org']?.[0]?.['variance_sign'];
  return stated === 'actual-minus-budget' || stated === 'budget-minus-actual' ? stated : null;
}

function absolute(sheet: string, row: number, column: number): string {
  const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(cellAddress(row, column))!;
  return `${quotedSheet(sheet)}!$${letters}$${number}`;
}
