import { plain } from './plain-text.js';

/** Text between tags: on one line, and nothing in it that XML does not allow. */
export function xml(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** ` name="value"` for each attribute. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value)).replaceAll('"', '&quot;')}"`)
    .join('');
}
