const LINE_POINTS = 13;
const PADDING = 4;
/** Letters for each digit that column widths count in: plain ones are narrower, bold ones wider. */
const PLAIN = 1.08;
const BOLD = 0.9;

/** Height in points of a row whose text is wrapped in a column of so many characters. Excel works none out itself. */
export function wrappedHeight(text: string, width: number, bold = false): number {
  return linesOf(text, width * (bold ? BOLD : PLAIN)) * LINE_POINTS + PADDING;
}

/** How many lines a text takes when it is broken between words; a word too long for a line takes several. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) used = needed;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((word.length - 1) / width);
      used = word.length % width;
    }
  }
  return lines;
}
