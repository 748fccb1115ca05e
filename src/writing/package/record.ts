import { attributeOf, outline, textOf, utf8Bytes, type Edit } from '../../ooxml/index.js';
import { attributes, xmlPart } from '../xml.js';
import type { ContentSum } from './held-part.js';

/** Namespace of the part that says how marks are taken out again. */
const NAMESPACE = 'urn:ccg-check:marks';
const VERSION = '1';

/** How a marked workbook becomes what it was, as long as nobody has saved it since. */
export interface MarksRecord {
  readonly parts: readonly RecordedPart[];
  /** Parts that were added. */
  readonly added: readonly string[];
}

export interface RecordedPart {
  readonly name: string;
  /** Of its content with the marks: where it is another now, the record no longer holds. */
  readonly sum: ContentSum;
  readonly undo: readonly Edit[];
}

/** The part that holds a record. */
export function recordPart({ parts, added }: MarksRecord): Uint8Array {
  const edited = parts.map(({ name, sum, undo }) => {
    const edits = undo.map(
      ({ at, remove, insert }) => `<edit${attributes({ at, remove })}>${hex(insert)}</edit>`,
    );
    return `<part${attributes({ name, size: sum.size, crc32: sum.crc32 })}>${edits.join('')}</part>`;
  });
  const more = added.map((name) => `<added${attributes({ name })}/>`);
  return utf8Bytes(
    xmlPart(`<marks xmlns="${NAMESPACE}" version="${VERSION}">${edited.join('')}${more.join('')}</marks>`),
  );
}

/** Whether a part is a record of ours, of whatever version. */
export function isRecord(bytes: Uint8Array): boolean {
  try {
    return outline(bytes, '', 1).namespace === NAMESPACE;
  } catch {
    return false;
  }
}

/** The record that a part holds; null where it is none that this version reads. */
export function readRecord(bytes: Uint8Array): MarksRecord | null {
  const root = outline(bytes, '');
  const value = (element: typeof root, name: string): string =>
    attributeOf(bytes, element, name)?.value ?? '';
  if (root.namespace !== NAMESPACE || value(root, 'version') !== VERSION) return null;
  const parts = root.children
    .filter(({ local }) => local === 'part')
    .map((part): RecordedPart => {
      const undo = part.children.map((edit) => ({
        at: Number(value(edit, 'at')),
        remove: Number(value(edit, 'remove')),
        insert: unhex(textOf(bytes, edit.openEnd, edit.closeStart)),
      }));
      const sum = { size: Number(value(part, 'size')), crc32: Number(value(part, 'crc32')) };
      return { name: value(part, 'name'), sum, undo };
    });
  const added = root.children.filter(({ local }) => local === 'added').map((part) => value(part, 'name'));
  return { parts, added };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unhex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/[0-9a-f]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16));
}
