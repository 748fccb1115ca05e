import { utf8Bytes } from '../../ooxml/index.js';
import {
  LINK_COLUMN,
  listFormula,
  MARK_KINDS,
  MARK_LABELS,
  type FindingsList,
  type ListRow,
} from '../../checking/marks/index.js';
import { cellAddress, columnLetters, quotedSheet } from '../../workbook/index.js';
import { attributes, escapeXml, xmlPart } from '../xml.js';
import type { MarkStyles } from './styles.js';

const ROWS_TOGETHER = 500;

/** The part of the sheet that lists the findings, in pieces. Its texts stand in it: no other part holds them. */
export function listPart(list: FindingsList, styles: MarkStyles, namespace: string): Uint8Array[] {
  const { title, sentences, columns, rows } = list;
  // Title, sentences, a blank row, the headings.
  const header = sentences.length + 2;
  const last = header + rows.length;
  const range = `A${header + 1}:${columnLetters(columns.length - 1)}${last + 1}`;
  const pieces: Uint8Array[] = [];
  let text = '';
  const flush = (): void => {
    pieces.push(utf8Bytes(text));
    text = '';
  };
  text +=
    xmlPart(`<worksheet xmlns="${namespace}">`) +
    '<sheetPr><tabColor rgb="FF005EB8"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${cellAddress(last, columns.length - 1)}"/>` +
    viewXml(header, rows.length) +
    '<sheetFormatPr defaultRowHeight="15"/><cols>' +
    columns
      .map(({ width }, i) => `<col${attributes({ min: i + 1, max: i + 1, width, customWidth: true })}/>`)
      .join('') +
    '</cols><sheetData>' +
    rowXml(0, [title], () => styles.title) +
    sentences.map((sentence, i) => rowXml(i + 1, [sentence], () => 0)).join('') +
    rowXml(
      header,
      columns.map(({ heading }) => heading),
      () => styles.heading,
    );
  rows.forEach(({ cells, link }, i) => {
    const styleOf = (column: number): number =>
      column === LINK_COLUMN && link !== null ? styles.link : styles.plain;
    text += rowXml(header + 1 + i, cells, styleOf);
    if (i % ROWS_TOGETHER === ROWS_TOGETHER - 1) flush();
  });
  text += `</sheetData><autoFilter ref="${range}"/>`;
  // Also of a list without rows: by these formats it is known as ours.
  text += formatsXml(header + 2, Math.max(header + 2, last + 1), styles);
  text += linksXml(rows, header + 1);
  text +=
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>';
  flush();
  return pieces;
}

function viewXml(header: number, rows: number): string {
  const pane =
    rows === 0
      ? ''
      : `<pane ySplit="${header + 1}" topLeftCell="A${header + 2}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="A${header + 2}" sqref="A${header + 2}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function rowXml(row: number, texts: readonly string[], styleOf: (column: number) => number): string {
  const cells = texts.map((text, column) => {
    if (text === '') return '';
    const style = styleOf(column);
    const own = attributes({
      r: cellAddress(row, column),
      s: style === 0 ? undefined : style,
      t: 'inlineStr',
    });
    return `<c${own}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
  });
  return `<row r="${row + 1}">${cells.join('')}</row>`;
}

/** The severity's colours, by the words in the first column. */
function formatsXml(first: number, last: number, styles: MarkStyles): string {
  const rules = MARK_KINDS.map((kind, i) => {
    const formula = listFormula(kind, `$A${first}="${MARK_LABELS[kind]}"`);
    return (
      `<cfRule type="expression" dxfId="${styles.marks[kind]}" priority="${i + 1}">` +
      `<formula>${escapeXml(formula)}</formula></cfRule>`
    );
  });
  return `<conditionalFormatting sqref="A${first}:A${last}">${rules.join('')}</conditionalFormatting>`;
}

function linksXml(rows: readonly ListRow[], first: number): string {
  const links = rows.flatMap(({ link }, i) => {
    if (link === null) return [];
    const location = `${quotedSheet(link.sheet)}!${link.cell}`;
    return `<hyperlink${attributes({ ref: cellAddress(first + i, LINK_COLUMN), location, display: link.cell })}/>`;
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}
