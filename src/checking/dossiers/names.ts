import { CCG_CODE } from '../../schema/index.js';
import { financialYearOf, parseFinancialYear, type FinancialYear } from '../../workbook/index.js';
import { bodyName } from '../engine/circumstances.js';
import { monthIn } from '../period.js';

/** A CCG as far as it is known: `key` tells whether two are the same. */
export interface KnownCcg {
  readonly key: string;
  readonly code: string | null;
  readonly name: string | null;
}

/** The CCGs that some workbook or the configuration names, by code and by name. */
export class KnownCcgs {
  readonly #byCode = new Map<string, KnownCcg>();
  readonly #byName = new Map<string, KnownCcg>();

  /** Takes a CCG that is named somewhere. A name alone, known with a code elsewhere, is that CCG. */
  add(code: string | null, name: string | null): void {
    const body = name === null ? '' : bodyName(name);
    if (code !== null) {
      const known = this.#byCode.get(code);
      const ccg = known?.name ? known : { key: code, code, name };
      this.#byCode.set(code, ccg);
      if (body !== '') this.#byName.set(body, ccg);
    } else if (body !== '' && !this.#byName.has(body)) {
      this.#byName.set(body, { key: `name ${body}`, code: null, name });
    }
  }

  /** The CCG of a code and a name, of which one may be null; null where neither says anything. */
  of(code: string | null, name: string | null): KnownCcg | null {
    if (code !== null) return this.#byCode.get(code) ?? { key: code, code, name };
    const body = name === null ? '' : bodyName(name);
    return body === '' ? null : (this.#byName.get(body) ?? { key: `name ${body}`, code: null, name });
  }

  /** The CCG that a file, folder or sheet is named after; null where its name tells none, or more than one. */
  namedIn(text: string): KnownCcg | null {
    const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
    const codes = new Set(words.filter((word) => this.#byCode.has(word)));
    if (codes.size > 0) return codes.size === 1 ? this.of([...codes][0]!, null) : null;
    const spaced = ` ${bodyName(text)} `;
    const bodies = [...this.#byName.keys()].filter((body) => spaced.includes(` ${body} `));
    const longest = bodies.sort((a, b) => b.length - a.length)[0];
    if (longest !== undefined)
      return bodies.every((body) => ` ${longest} `.includes(` ${body} `)) ? this.#byName.get(longest)! : null;
    // A code that nothing else knows: at the beginning only, where `25K` is no sum of money.
    const first = words[0] ?? '';
    if (CCG_CODE.pattern.test(first)) return this.of(first, null);
    const full = /\bNHS\s+([A-Z][A-Za-z,&' -]*?)\s+(?:CCG|Clinical Commissioning Group)\b/.exec(
      spacedText(text),
    );
    return full === null ? null : this.of(null, full[0]);
  }
}

/** The financial year that a file, folder or sheet is named after; null where its name tells none. */
export function yearIn(text: string): FinancialYear | null {
  for (const [label] of text.matchAll(/(?<!\d)(?:FY ?)?(?:20)?\d{2} ?[/_-] ?(?:20)?\d{2}(?!\d|[/_-]\d)/gi)) {
    const year = /^(?:FY|20)/i.test(label) ? parseFinancialYear(label.replace('_', '-')) : null;
    if (year !== null) return year;
  }
  const end = monthIn(spacedText(text));
  return end === null ? null : financialYearOf(end);
}

function spacedText(text: string): string {
  return text.replaceAll('_', ' ');
}
