/**
 * Name of the part that a relationship's target leads to. An absolute target starts with `/`; a relative one
 * counts from the folder of the source part ('' is the package). Percent escapes are resolved.
 */
export function resolveTarget(source: string, target: string): string {
  const path = unescapePercent(target.split('#')[0] ?? '').replaceAll('\\', '/');
  const folders = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

/** The target by which a relationship of a part ('' is the package) leads to another part of the package. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].map(encodeURIComponent).join('/');
}

/** Name of the part that holds a part's relationships, or the package's for ''. */
export function relationshipsPartOf(source: string): string {
  const slash = source.lastIndexOf('/');
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function unescapePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
