import { appended, attributeOf, outline, utf8Bytes, type Edit, type XmlElement } from '../../ooxml/index.js';
import { NOTE_AUTHOR, NOTE_HEADING, type Note } from '../../checking/marks/index.js';
import { cellAddress } from '../../workbook/index.js';
import { prefixed, prefixOf } from '../package/elements.js';
import type { HeldPart } from '../package/held-part.js';
import { attributes, escapeXml, xmlPart } from '../xml.js';

const FONT = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>';

/** The part of a sheet's notes that holds ours only. */
export function newComments(notes: readonly Note[], namespace: string): string {
  const comments = notes.map((note) => commentXml(note, 0));
  return xmlPart(
    `<comments xmlns="${namespace}"><authors><author>${NOTE_AUTHOR}</author></authors>` +
      `<commentList>${comments.join('')}</commentList></comments>`,
  );
}

/** The edits that put notes into a part that has others, and the notes that are new: those without a box yet. */
export interface ExtendedComments {
  readonly edits: readonly Edit[];
  readonly fresh: readonly Note[];
}

/** Adds notes to a part of notes. What a cell's note says already is kept, and ours put behind it. */
export function extendComments({ bytes, name }: HeldPart, notes: readonly Note[]): ExtendedComments {
  const root = outline(bytes, name);
  const child = (local: string): XmlElement | undefined =>
    root.children.find((element) => element.local === local);
  const prefix = prefixOf(root);
  const list = child('commentList');
  const known = new Map(
    (list?.children ?? []).map((comment) => [attributeOf(bytes, comment, 'ref')?.value ?? '', comment]),
  );
  const fresh = notes.filter(({ row, column }) => !known.has(cellAddress(row, column)));
  const edits = notes.flatMap((note) => {
    const comment = known.get(cellAddress(note.row, note.column));
    return comment === undefined ? [] : longerComment(bytes, comment, note, prefix);
  });
  if (fresh.length === 0) return { edits, fresh };
  const authors = child('authors');
  const author = prefixed(`<author>${NOTE_AUTHOR}</author>`, prefix);
  const number = authors?.children.length ?? 0;
  const xml = prefixed(fresh.map((note) => commentXml(note, number)).join(''), prefix);
  const insert = (at: number, inserted: string): Edit => ({ at, remove: 0, insert: utf8Bytes(inserted) });
  const wrapped = (local: string, inner: string): string => `<${prefix}${local}>${inner}</${prefix}${local}>`;
  if (root.isEmpty)
    return {
      edits: [appended(bytes, root, wrapped('authors', author) + wrapped('commentList', xml))],
      fresh,
    };
  return {
    edits: [
      authors === undefined
        ? insert(root.openEnd, wrapped('authors', author))
        : appended(bytes, authors, author),
      list === undefined
        ? insert(authors?.end ?? root.openEnd, wrapped('commentList', xml))
        : appended(bytes, list, xml),
      ...edits,
    ],
    fresh,
  };
}

/** Puts our text behind that of a note: its own becomes a run of text, where it is none yet. */
function longerComment(bytes: Uint8Array, comment: XmlElement, note: Note, prefix: string): Edit[] {
  const text = comment.children.find(({ local }) => local === 'text');
  const insert = (at: number, xml: string): Edit => ({ at, remove: 0, insert: utf8Bytes(xml) });
  if (text === undefined)
    return comment.isEmpty
      ? [appended(bytes, comment, prefixed(`<text>${runs(note, '')}</text>`, prefix))]
      : [insert(comment.openEnd, prefixed(`<text>${runs(note, '')}</text>`, prefix))];
  const plain = text.children.find(({ local }) => local === 't');
  const rich = text.children.filter(({ local }) => local === 'r');
  const behind = prefixed(runs(note, '\n\n'), prefix);
  if (rich.length > 0) return [insert(rich.at(-1)!.end, behind)];
  if (plain === undefined) return [appended(bytes, text, prefixed(runs(note, ''), prefix))];
  return [insert(plain.start, `<${prefix}r>`), insert(plain.end, `</${prefix}r>${behind}`)];
}

function commentXml(note: Note, author: number): string {
  const own = attributes({ ref: cellAddress(note.row, note.column), authorId: author });
  return `<comment${own}><text>${runs(note, '')}</text></comment>`;
}

/** Our text as two runs, the heading and what is said. `before` keeps it apart from what stands in front. */
function runs({ text }: Note, before: string): string {
  const run = (look: string, said: string): string =>
    `<r><rPr>${look}${FONT}</rPr><t xml:space="preserve">${escapeXml(said)}</t></r>`;
  return run('<b/>', `${before}${NOTE_HEADING}`) + run('', `\n${text}`);
}
