import { clip, plain } from './plain-text.js';

/** How a text report may look. Colour and symbols only where the terminal has them. */
export interface Look {
  readonly colour: boolean;
  readonly symbols: boolean;
  /** Columns of a line. */
  readonly width: number;
}

export const PLAIN_LOOK: Look = { colour: false, symbols: false, width: 80 };

export type Style = 'bold' | 'dim' | 'error' | 'warning' | 'info' | 'good';

const CODES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  error: '31',
  warning: '33',
  info: '34',
  good: '32',
};

/** No message is longer than this on the screen; the other formats have it whole. */
const MOST_CHARACTERS = 1_000;

/** A text report as it grows. Whatever comes in is made harmless here, once; styles are put on after that. */
export class Page {
  readonly #lines: string[] = [];
  readonly look: Look;

  constructor(look: Look = PLAIN_LOOK) {
    this.look = look;
  }

  /** A line of its own between blank ones. */
  heading(text: string, style: Style = 'bold'): void {
    this.blank();
    this.text(text, { style });
    this.blank();
  }

  blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /**
   * A paragraph, broken into lines. `indent` stands before each line, `hanging` more before all but the first.
   * `label` begins the first line and alone has the style, where there is one.
   */
  text(
    text: string,
    options: { indent?: number; hanging?: number; label?: string; style?: Style } = {},
  ): void {
    const { indent = 0, hanging = 0, label, style } = options;
    const clean = clip(plain(text), MOST_CHARACTERS);
    const whole = label === undefined ? clean : `${plain(label)} ${clean}`;
    const lines = wrap(whole, this.look.width - indent, hanging);
    lines.forEach((line, i) => {
      const styled =
        label === undefined
          ? this.#style(line, style)
          : i === 0
            ? this.#labelled(line, plain(label), style)
            : line;
      this.#lines.push(' '.repeat(indent) + styled);
    });
  }

  /** Rows of cells in columns as wide as their widest cell, the last column wrapped. */
  table(rows: readonly (readonly string[])[], options: { indent?: number; most?: number } = {}): void {
    const { indent = 0, most = 28 } = options;
    const cells = rows.map((row) => row.map((cell) => clip(plain(cell), MOST_CHARACTERS)));
    const last = Math.max(...cells.map((row) => row.length)) - 1;
    const widths = Array.from({ length: last }, (_, column) =>
      Math.min(most, Math.max(...cells.map((row) => columnsOf(row[column] ?? '')))),
    );
    const before = widths.reduce((n, width) => n + width + 2, 0);
    for (const row of cells) {
      const parts = row.map((cell, column) =>
        wrap(cell, column < last ? widths[column]! : Math.max(20, this.look.width - indent - before), 0),
      );
      const height = Math.max(...parts.map((lines) => lines.length));
      for (let line = 0; line < height; line++) {
        const text = parts
          .map((lines, column) => pad(lines[line] ?? '', column < last ? widths[column]! : 0))
          .join('  ');
        this.#lines.push((' '.repeat(indent) + text).trimEnd());
      }
    }
  }

  toString(): string {
    const lines = this.#lines.at(-1) === '' ? this.#lines.slice(0, -1) : this.#lines;
    return `${lines.join('\n')}\n`;
  }

  #labelled(line: string, label: string, style: Style | undefined): string {
    return line.startsWith(label) ? this.#style(label, style) + line.slice(label.length) : line;
  }

  #style(text: string, style: Style | undefined): string {
    if (style === undefined || !this.look.colour) return text;
    return `\u001b[${CODES[style]}m${text}\u001b[0m`;
  }
}

/** Columns that a text takes up: marks none, East Asian characters and pictures two. */
export function columnsOf(text: string): number {
  if (!/[^ -~]/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

function columnsOfCharacter(character: string): number {
  if (/\p{M}/u.test(character)) return 0;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u.test(
    character,
  )
    ? 2
    : 1;
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Breaks a text into lines at its spaces, and a word that is longer than a line anywhere. */
export function wrap(text: string, width: number, hanging: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let begun = false;
  const room = (): number => Math.max(8, lines.length === 0 ? width : width - hanging);
  const end = (): void => {
    lines.push((lines.length === 0 ? '' : ' '.repeat(hanging)) + line);
    line = '';
    used = 0;
    begun = false;
  };
  for (const word of text.split(' ').filter((part) => part !== '')) {
    let rest = word;
    let columns = columnsOf(rest);
    if (begun && used + 1 + columns > room()) end();
    while (columns > room()) {
      const head = headOf(rest, room());
      line = head;
      end();
      rest = rest.slice(head.length);
      columns = columnsOf(rest);
    }
    line += begun ? ` ${rest}` : rest;
    used += columns + (begun ? 1 : 0);
    begun = true;
  }
  if (begun || lines.length === 0) end();
  return lines;
}

function headOf(text: string, width: number): string {
  let head = '';
  let columns = 0;
  for (const character of text) {
    columns += columnsOfCharacter(character);
    if (columns > width && head !== '') break;
    head += character;
  }
  return head;
}
