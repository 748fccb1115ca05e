import { SPREADSHEET } from '../ooxml/index.js';
import type { Look } from './model.js';
import { attributes, escapeXml, xmlPart } from './xml.js';

/** Codes of number formats that Excel knows without their text. */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '@': 49,
};
const FIRST_OWN_FORMAT = 164;
const FONT = 'Arial';
const SIZE = 10;

/** Numbers the looks of a workbook's cells and writes the styles part that holds them. */
export class StyleBook {
  readonly #fonts = new Numbered([fontXml({})]);
  readonly #fills = new Numbered([patternFill('none'), patternFill('gray125')]);
  readonly #borders = new Numbered([borderXml(undefined)]);
  readonly #formats = new Numbered<string>([]);
  readonly #cells = new Numbered([cellXml(0, 0, 0, 0, {})]);

  /** Number of a look in the part. */
  id(look: Look | undefined): number {
    if (look === undefined) return 0;
    const format = this.#formatId(look.format ?? 'General');
    const font = this.#fonts.number(fontXml(look));
    const fill = look.fill === undefined ? 0 : this.#fills.number(solidFill(look.fill));
    const border = this.#borders.number(borderXml(look.border));
    return this.#cells.number(cellXml(format, font, fill, border, look));
  }

  xml(): string {
    const formats = this.#formats.items.map((code, i) => {
      return `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + i, formatCode: code })}/>`;
    });
    return xmlPart(
      `<styleSheet xmlns="${SPREADSHEET}">` +
        (formats.length === 0 ? '' : list('numFmts', formats)) +
        list('fonts', this.#fonts.items) +
        list('fills', this.#fills.items) +
        list('borders', this.#borders.items) +
        list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
        list('cellXfs', this.#cells.items) +
        list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
        '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
    );
  }

  #formatId(code: string): number {
    return BUILT_IN[code] ?? FIRST_OWN_FORMAT + this.#formats.number(code);
  }
}

/** Things in the order in which they were first asked for. */
class Numbered<T> {
  readonly items: T[];
  readonly #numbers: Map<T, number>;

  constructor(first: readonly T[]) {
    this.items = [...first];
    this.#numbers = new Map(first.map((item, i) => [item, i]));
  }

  number(item: T): number {
    const known = this.#numbers.get(item);
    if (known !== undefined) return known;
    this.#numbers.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

function fontXml({ bold, italic, size, colour }: Look): string {
  return (
    `<font>${bold === true ? '<b/>' : ''}${italic === true ? '<i/>' : ''}<sz val="${size ?? SIZE}"/>` +
    `<color rgb="FF${colour ?? '000000'}"/><name val="${FONT}"/><family val="2"/></font>`
  );
}

function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

function solidFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(colour: string | undefined): string {
  const side = (name: string): string =>
    colour === undefined ? `<${name}/>` : `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function cellXml(format: number, font: number, fill: number, border: number, look: Look): string {
  const { wrap, align, vertical } = look;
  const aligned = wrap !== undefined || align !== undefined || vertical !== undefined;
  const alignment = aligned
    ? `<alignment${attributes({ horizontal: align, vertical, wrapText: wrap })}/>`
    : '';
  const own = attributes({
    numFmtId: format,
    fontId: font,
    fillId: fill,
    borderId: border,
    xfId: 0,
    applyNumberFormat: format === 0 ? undefined : true,
    applyFont: font === 0 ? undefined : true,
    applyFill: fill === 0 ? undefined : true,
    applyBorder: border === 0 ? undefined : true,
    applyAlignment: aligned ? true : undefined,
  });
  return alignment === '' ? `<xf${own}/>` : `<xf${own}>${alignment}</xf>`;
}

/** The texts of a workbook's cells, each held once. */
export class SharedTexts {
  readonly #texts = new Numbered<string>([]);
  #uses = 0;

  number(text: string): number {
    this.#uses++;
    return this.#texts.number(text);
  }

  xml(): string {
    const items = this.#texts.items.map((text) => {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      return `<si><t${space}>${escapeXml(text)}</t></si>`;
    });
    return xmlPart(
      `<sst xmlns="${SPREADSHEET}" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    );
  }
}
