import { attributeOf, utf8Bytes, type Edit } from '../../ooxml/index.js';
import { markFormula, type SheetMarks } from '../../checking/marks/index.js';
import { rangeAddress } from '../../workbook/index.js';
import type { ContentTypesEditor } from '../package/content-types.js';
import type { Draft } from '../package/draft.js';
import {
  descendants,
  placeFor,
  prefixed,
  prefixOf,
  relationshipId,
  withRelationship,
  WORKSHEET_ORDER,
} from '../package/elements.js';
import type { Flavour } from '../package/flavour.js';
import { RelationshipsEditor } from '../package/relationships.js';
import type { SheetEnd } from '../package/sheet-end.js';
import { escapeXml } from '../xml.js';
import type { MarkStyles } from './styles.js';

/** Ranges of one conditional format: more in one make Excel slow. */
const RANGES_TOGETHER = 400;

/** What is known of a sheet that is to be marked. */
export interface SheetFacts {
  readonly draft: Draft;
  readonly types: ContentTypesEditor;
  readonly flavour: Flavour;
  /** Name of its part. */
  readonly part: string;
  /** Folder of the workbook's part, with a slash. */
  readonly folder: string;
  /** Position among the sheets. */
  readonly position: number;
  readonly end: SheetEnd;
}

/** A worksheet that is being marked. */
export class MarkedSheet {
  readonly draft: Draft;
  readonly types: ContentTypesEditor;
  readonly flavour: Flavour;
  readonly part: string;
  readonly folder: string;
  readonly position: number;
  readonly end: SheetEnd;
  readonly relationships: RelationshipsEditor;

  private constructor(facts: SheetFacts, relationships: RelationshipsEditor) {
    this.draft = facts.draft;
    this.types = facts.types;
    this.flavour = facts.flavour;
    this.part = facts.part;
    this.folder = facts.folder;
    this.position = facts.position;
    this.end = facts.end;
    this.relationships = relationships;
  }

  static async open(facts: SheetFacts): Promise<MarkedSheet> {
    return new MarkedSheet(facts, await RelationshipsEditor.open(facts.draft, facts.part));
  }

  /** The part of the drawing that the sheet names for its notes and controls; null where it names none. */
  async legacyDrawing(): Promise<string | null> {
    const { root, bytes } = this.end;
    const element = root.children.find(({ local }) => local === 'legacyDrawing');
    const id = element === undefined ? null : relationshipId(bytes, element);
    if (id === null) return null;
    const relationships = await this.draft.pack.relationships(this.part);
    const found = relationships.find((relationship) => relationship.id === id);
    return found !== undefined && this.draft.pack.entry(found.target) !== null ? found.target : null;
  }

  /** Makes the edits: the fills, and the drawing of notes that the sheet is to name, by its relationship id. */
  finish(fills: SheetMarks['fills'], styles: MarkStyles, drawing: string | null): void {
    const { held, root } = this.end;
    const edits = [this.#conditionalFormats(fills, styles)];
    if (drawing !== null) edits.push(this.#namesDrawing(drawing));
    this.draft.edit(
      held,
      edits.map(({ at, ...edit }) => ({ ...edit, at: this.end.placeOf(Math.max(at, root.openEnd)) })),
    );
    this.relationships.finish(this.types);
  }

  #conditionalFormats(fills: SheetMarks['fills'], styles: MarkStyles): Edit {
    const { root, bytes } = this.end;
    let priority = 0;
    for (const element of descendants(root)) {
      if (element.local !== 'cfRule') continue;
      priority = Math.max(priority, Number(attributeOf(bytes, element, 'priority')?.value ?? 0) || 0);
    }
    const formats: string[] = [];
    for (const { kind, ranges } of fills)
      for (let i = 0; i < ranges.length; i += RANGES_TOGETHER) {
        const sqref = ranges
          .slice(i, i + RANGES_TOGETHER)
          .map(rangeAddress)
          .join(' ');
        formats.push(
          `<conditionalFormatting sqref="${sqref}">` +
            `<cfRule type="expression" dxfId="${styles.marks[kind]}" priority="${++priority}">` +
            `<formula>${escapeXml(markFormula(kind))}</formula></cfRule></conditionalFormatting>`,
        );
      }
    const at = placeFor(root, WORKSHEET_ORDER, 'conditionalFormatting');
    return { at, remove: 0, insert: utf8Bytes(prefixed(formats.join(''), prefixOf(root))) };
  }

  #namesDrawing(id: string): Edit {
    const { root, bytes } = this.end;
    const own = withRelationship(bytes, root, this.flavour.relationships, id);
    const xml = `<${prefixOf(root)}legacyDrawing${own}/>`;
    const stale = root.children.find(({ local }) => local === 'legacyDrawing');
    // One that leads nowhere is replaced.
    if (stale !== undefined)
      return { at: stale.start, remove: stale.end - stale.start, insert: utf8Bytes(xml) };
    return { at: placeFor(root, WORKSHEET_ORDER, 'legacyDrawing'), remove: 0, insert: utf8Bytes(xml) };
  }
}
