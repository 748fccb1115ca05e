import { scanXml, SPREADSHEET, type Package } from '../ooxml/index.js';
import { GENERAL_STYLE, type CellStyle } from '../workbook/index.js';
import { builtInFormat, formatKind } from './number-format.js';

/** A grid holds a style in 16 bits. */
const MOST_STYLES = 0xffff;

/** Cell formats of a workbook, and dated twins of those that an ISO date cell needs. */
export class StyleTable {
  readonly styles: CellStyle[];
  readonly #dated = new Map<string, number>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = styles.length > 0 ? styles.slice(0, MOST_STYLES) : [GENERAL_STYLE];
  }

  /** A style's number as the grid has it: one that the workbook does not define is the first. */
  known(style: number): number {
    return style < this.styles.length ? style : 0;
  }

  /** The style itself where it shows a date or time, else one like it that does. */
  dated(style: number, withTime: boolean): number {
    const own = this.styles[style] ?? GENERAL_STYLE;
    if (['date', 'date-time', 'time', 'duration'].includes(own.format)) return style;
    const format = withTime ? 'date-time' : 'date';
    const key = `${format} ${own.bold}`;
    let found = this.#dated.get(key);
    if (found === undefined && this.styles.length < MOST_STYLES) {
      const formatCode = withTime ? 'dd/mm/yyyy h:mm' : 'dd/mm/yyyy';
      found = this.styles.push({ format, formatCode, bold: own.bold }) - 1;
      this.#dated.set(key, found);
    }
    return found ?? style;
  }
}

/** Reads the cell formats of the styles part. */
export async function readStyles(pack: Package, part: string): Promise<StyleTable> {
  const codes = new Map<number, string>();
  const boldFonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const looks = new Map<string, CellStyle>();
  let section = '';
  await scanXml(pack.xmlChunks(part), part, {
    open: (tag, depth) => {
      if (tag.namespace !== SPREADSHEET) return;
      if (depth === 2) section = tag.local;
      else if (depth === 3 && section === 'numFmts' && tag.local === 'numFmt') {
        codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
      } else if (depth === 3 && section === 'fonts' && tag.local === 'font') boldFonts.push(false);
      else if (depth === 4 && section === 'fonts' && tag.local === 'b') {
        boldFonts[boldFonts.length - 1] = tag.attribute('val') === null || tag.flag('val');
      } else if (depth === 3 && section === 'cellXfs' && tag.local === 'xf') {
        const id = Number(tag.attribute('numFmtId') ?? 0);
        const formatCode = codes.get(id) ?? builtInFormat(id) ?? 'General';
        const bold = boldFonts[Number(tag.attribute('fontId') ?? 0)] ?? false;
        const key = `${bold} ${formatCode}`;
        const look = looks.get(key) ?? { format: formatKind(formatCode), formatCode, bold };
        looks.set(key, look);
        styles.push(look);
      }
    },
  });
  return new StyleTable(styles);
}
