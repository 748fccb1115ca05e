import type { Member } from './group.js';
import { areVersions } from './versions.js';

/**
 * Keeps the workbooks of different folders apart where two folders hold the same workbook, and not the same file:
 * each is a set of its own, such as what was submitted and what was corrected.
 */
export function keepFoldersApart(members: readonly Member[]): readonly (readonly Member[])[] {
  if (!haveSameWorkbook(members)) return [members];
  const common = commonFolder(members.map(({ folder }) => folder));
  const parts = new Map<string, Member[]>();
  for (const member of members) {
    const below =
      member.folder
        .slice(common.length)
        .split('/')
        .find((name) => name !== '') ?? '';
    parts.set(below, [...(parts.get(below) ?? []), member]);
  }
  return [...parts.values()].flatMap(keepFoldersApart);
}

function haveSameWorkbook(members: readonly Member[]): boolean {
  return members.some((a, i) =>
    members
      .slice(i + 1)
      .some(
        (b) =>
          a.folder !== b.folder &&
          a.identity.periodEnd === b.identity.periodEnd &&
          !isCopied(a, b.folder, members) &&
          !isCopied(b, a.folder, members) &&
          areVersions(a, b),
      ),
  );
}

/** Whether a folder holds the same file. */
function isCopied({ sha256 }: Member, folder: string, members: readonly Member[]): boolean {
  return sha256 !== null && members.some((other) => other.folder === folder && other.sha256 === sha256);
}

/** The folder above all of them, or one of them. */
function commonFolder(folders: readonly string[]): string {
  const split = folders.map((folder) => folder.split('/'));
  const [first] = split;
  let depth = 0;
  while (depth < first!.length && split.every((names) => names[depth] === first![depth])) depth++;
  return first!.slice(0, depth).join('/');
}
