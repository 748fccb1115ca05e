import { attributeOf, textOf, type Edit, type XmlElement } from '../../ooxml/index.js';
import { ownFormula } from '../../checking/marks/index.js';
import type { SheetEnd } from '../package/sheet-end.js';

/** The edit that takes an element out. */
export function without({ start, end }: XmlElement): Edit {
  return { at: start, remove: end - start, insert: new Uint8Array(0) };
}

/** The conditional formats of ours on a sheet, as edits that take them out (places in the end's own bytes). */
export function ownFormats({ root, bytes }: SheetEnd, whose: 'mark' | 'list'): Edit[] {
  return root.children
    .filter(({ local }) => local === 'conditionalFormatting')
    .flatMap((format) => {
      const rules = format.children.filter(({ local }) => local === 'cfRule');
      const own = rules.filter((rule) => isOwn(bytes, rule, whose));
      if (own.length > 0 && own.length === rules.length) return [without(format)];
      return own.map(without);
    });
}

function isOwn(bytes: Uint8Array, rule: XmlElement, whose: 'mark' | 'list'): boolean {
  if (attributeOf(bytes, rule, 'type')?.value !== 'expression') return false;
  const formula = rule.children.find(({ local }) => local === 'formula');
  return formula !== undefined && ownFormula(textOf(bytes, formula.openEnd, formula.closeStart)) === whose;
}
