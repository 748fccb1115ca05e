import {
  attributeOf,
  findWorkbookPart,
  isCompoundFile,
  compoundFileProblem,
  damaged,
  MADE_FROM,
  OFFICE_RELATIONSHIPS,
  outline,
  Package,
  ReadProblem,
  type PackageLimits,
  type Relationship,
  type XmlElement,
} from '../../ooxml/index.js';
import type { Platform } from '../../workbook/index.js';
import { relationshipId } from './elements.js';
import { flavourOf, type Flavour } from './flavour.js';
import { holdWhole, type HeldPart } from './held-part.js';

/** Room for the largest workbooks that Excel holds; what is read is counted, whatever the archive says. */
export const PACKAGE_LIMITS: PackageLimits = {
  entries: 10_000,
  entryBytes: 3 * 2 ** 30,
  totalBytes: 12 * 2 ** 30,
  ratio: 250,
};

/** A sheet as the workbook's part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly element: XmlElement;
  /** Its relationship; undefined where that is missing. */
  readonly relationship: Relationship | undefined;
  /** Name of its part where it is a worksheet; null for any other kind, and where there is none. */
  readonly worksheet: string | null;
}

/** A workbook's package, opened to be copied with changes. */
export interface OpenWorkbook {
  readonly pack: Package;
  /** Name of the workbook's part, and its folder with a slash. */
  readonly main: string;
  readonly folder: string;
  readonly held: HeldPart;
  readonly root: XmlElement;
  /** The element that lists the sheets. */
  readonly list: XmlElement;
  readonly flavour: Flavour;
  readonly sheets: readonly ListedSheet[];
}

/** Opens the package of a workbook. Throws `ReadProblem` for what is none, and `CannotMark`. */
export async function openWorkbook(
  bytes: Uint8Array,
  platform: Platform,
  limits: PackageLimits = PACKAGE_LIMITS,
): Promise<OpenWorkbook> {
  if (isCompoundFile(bytes)) throw compoundFileProblem(bytes);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new ReadProblem(
      'not-a-workbook',
      'The file is no Excel workbook, so it cannot carry marks.',
      MADE_FROM,
    );
  const pack = new Package(bytes, platform, limits);
  const main = await findWorkbookPart(pack);
  const held = await holdWhole(pack, main);
  const root = outline(held.bytes, main);
  const relationships = await pack.relationships(main);
  const list = root.children.find(({ local }) => local === 'sheets');
  if (list === undefined) throw damaged(main, 'it lists no sheets');
  const sheets = list.children
    .filter(({ local }) => local === 'sheet')
    .map((element): ListedSheet => {
      const id = relationshipId(held.bytes, element);
      const relationship = relationships.find((known) => known.id === id);
      const isWorksheet =
        relationship?.type === `${OFFICE_RELATIONSHIPS}/worksheet` &&
        !relationship.external &&
        pack.entry(relationship.target) !== null;
      return {
        name: attributeOf(held.bytes, element, 'name')?.value ?? '',
        element,
        relationship,
        worksheet: isWorksheet ? relationship.target : null,
      };
    });
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  return { pack, main, folder, held, root, list, flavour: flavourOf(held.bytes, root), sheets };
}
