import { appended, attributeOf, OFFICE_RELATIONSHIPS } from '../../ooxml/index.js';
import { freeListName, type Marks } from '../../checking/marks/index.js';
import { clearInto } from '../clear/clear.js';
import { ContentTypesEditor } from '../package/content-types.js';
import { bytesOf, LEVEL, type CopyOptions, type WorkbookCopy } from '../package/copy.js';
import { Draft } from '../package/draft.js';
import { prefixOf, withRelationship } from '../package/elements.js';
import { spreadsheetType } from '../package/flavour.js';
import { recordPart } from '../package/record.js';
import { RelationshipsEditor } from '../package/relationships.js';
import { SheetEnds } from '../package/sheet-end.js';
import { openWorkbook, type OpenWorkbook } from '../package/workbook.js';
import { attributes } from '../xml.js';
import { listPart } from './list-part.js';
import { MarkedSheet } from './marked-sheet.js';
import { addNotes } from './notes.js';
import { editStyles, newStyles, type MarkStyles } from './styles.js';

/**
 * A copy of a workbook (.xlsx, .xlsm) with marks: fills and notes on cells, and a sheet that lists the findings. Nothing
 * else changes: what need not change is copied as packed, and of large sheets only the end is packed anew. Marks that
 * the workbook has already are replaced. Throws `ReadProblem` for what is no workbook or is damaged, and `CannotMark`.
 */
export async function annotate(bytes: Uint8Array, marks: Marks, options: CopyOptions): Promise<WorkbookCopy> {
  const { platform, level = LEVEL, limits } = options;
  const workbook = await openWorkbook(bytes, platform, limits);
  const { pack, main, sheets } = workbook;
  const marked = new Set(marks.sheets.map(({ sheet }) => sheet));
  const parts = sheets.flatMap(({ name, worksheet }) =>
    worksheet !== null && marked.has(name) ? [worksheet] : [],
  );
  const ends = new SheetEnds(pack, platform, parts);
  const cleared = new Draft(pack, { platform, level });
  if (await clearInto(workbook, cleared, ends)) {
    const clean = await bytesOf({ warnings: [], chunks: () => cleared.chunks() });
    return annotate(clean, marks, options);
  }
  const draft = new Draft(pack, { platform, level });
  const types = await ContentTypesEditor.open(draft);
  const relationships = await RelationshipsEditor.open(draft, main);
  const run = new Run(workbook, ends, draft, types, relationships);
  await run.markSheets(marks, await run.styles());
  run.addRecord();
  return { warnings: run.warnings, chunks: () => draft.chunks() };
}

/** One workbook on its way to being marked. */
class Run {
  readonly warnings: string[] = [];

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly ends: SheetEnds,
    private readonly draft: Draft,
    private readonly types: ContentTypesEditor,
    private readonly relationships: RelationshipsEditor,
  ) {
    if (workbook.pack.entries.some(({ name }) => /^_xmlsignatures\//i.test(name)))
      this.warnings.push('The workbook is digitally signed: the signature does not hold for the copy.');
  }

  /** Adds our styles to the workbook's. */
  async styles(): Promise<MarkStyles> {
    const { pack, main, folder, flavour } = this.workbook;
    const known = (await pack.relationships(main)).find(
      ({ type, external }) => type === `${OFFICE_RELATIONSHIPS}/styles` && !external,
    );
    if (known !== undefined && pack.entry(known.target) !== null) {
      const held = await this.draft.hold(known.target);
      const { edits, styles } = editStyles(held.bytes, held.name);
      this.draft.edit(held, edits);
      return styles;
    }
    const name = this.draft.freeName((n) => `${folder}styles${n === 1 ? '' : n}.xml`);
    const { content, styles } = newStyles(flavour.main);
    this.draft.add(name, [content]);
    this.types.add(name, spreadsheetType('styles'));
    this.relationships.add(`${flavour.relationships}/styles`, name);
    return styles;
  }

  /** Marks the sheets that have findings, then adds the one that lists them. */
  async markSheets(marks: Marks, styles: MarkStyles): Promise<void> {
    const threaded: string[] = [];
    const done = new Set<string>();
    for (const own of marks.sheets) {
      const position = this.workbook.sheets.findIndex(({ name }) => name === own.sheet);
      const part = this.workbook.sheets[position]?.worksheet ?? null;
      const end = part === null ? null : await this.ends.of(part);
      if (part === null || end === null || done.has(part)) {
        this.warnings.push(`There are no cells to mark on a sheet ${own.sheet}.`);
        continue;
      }
      done.add(part);
      const { draft, types } = this;
      const { flavour, folder } = this.workbook;
      const sheet = await MarkedSheet.open({ draft, types, flavour, part, folder, position, end });
      const notes = await addNotes(sheet, own.notes);
      threaded.push(...notes.threaded.map((cell) => `${own.sheet}!${cell}`));
      sheet.finish(own.fills, styles, notes.drawing);
    }
    const said =
      threaded.length === 0
        ? []
        : [`Cells with a conversation have no note of ours: ${threaded.join(', ')}.`];
    this.#addList({ ...marks.list, sentences: [...marks.list.sentences, ...said] }, styles);
  }

  #addList(list: Marks['list'], styles: MarkStyles): void {
    const { held, root, sheets, folder, flavour } = this.workbook;
    const part = this.draft.freeName((n) => `${folder}worksheets/sheet${sheets.length + n}.xml`);
    this.draft.add(part, listPart(list, styles, flavour.main));
    this.types.add(part, spreadsheetType('worksheet'));
    const id = this.relationships.add(`${flavour.relationships}/worksheet`, part);
    const ids = sheets.map(({ element }) => Number(attributeOf(held.bytes, element, 'sheetId')?.value ?? 0));
    const own = attributes({
      name: freeListName(sheets.map(({ name }) => name)),
      sheetId: Math.max(0, ...ids) + 1,
    });
    const element = `<${prefixOf(root)}sheet${own}${withRelationship(held.bytes, root, flavour.relationships, id)}/>`;
    this.draft.edit(held, [appended(held.bytes, this.workbook.list, element)]);
  }

  /** Adds the record by which the marks are taken out again; nothing else may be changed after it. */
  addRecord(): void {
    const { flavour } = this.workbook;
    const name = this.draft.freeName((n) => `customXml/item${n}.xml`);
    this.types.add(name, 'application/xml');
    this.relationships.add(`${flavour.relationships}/customXml`, name);
    this.relationships.finish(this.types);
    this.types.finish();
    this.draft.add(name, [recordPart({ parts: this.draft.edits, added: this.draft.added })]);
  }
}
