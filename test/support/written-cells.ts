import fc from 'fast-check';

/** A cell as a test means it, and how its text is to be stored. */
export interface MeantCell {
  readonly value: number | string | boolean | { readonly error: string } | null;
  readonly store: 'shared' | 'inline' | 'formula';
  readonly style: number;
  readonly formula: string | null;
}

/** Rows of cells; a null is no cell at all. */
export type MeantRows = readonly (readonly (MeantCell | null)[])[];

/** Ways of writing one and the same sheet; `plain` is Excel's. */
export interface Writing {
  readonly prefix: string;
  readonly comments: boolean;
  readonly cdata: boolean;
  readonly spaces: boolean;
  readonly quote: '"' | "'";
  readonly styleLast: boolean;
  readonly addresses: boolean;
  readonly references: boolean;
}

export const PLAIN: Writing = {
  prefix: '',
  comments: false,
  cdata: false,
  spaces: false,
  quote: '"',
  styleLast: false,
  addresses: true,
  references: false,
};

/** Any way of writing. */
export const writings: fc.Arbitrary<Writing> = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  comments: fc.boolean(),
  cdata: fc.boolean(),
  spaces: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  styleLast: fc.boolean(),
  addresses: fc.boolean(),
  references: fc.boolean(),
});

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/[\ufffe\uffff]/.test(text)),
  fc.constantFrom('', ' ', '_x0041_', 'a & b', '<tag>', ']]>', '"', 'two\nlines', 'a\r\nb', '£1,234.50', '-'),
);

const values = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  texts,
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);

const cells: fc.Arbitrary<MeantCell> = fc.record({
  value: fc.oneof({ weight: 9, arbitrary: values }, fc.constant(null)),
  store: fc.constantFrom('shared', 'inline', 'formula'),
  style: fc.nat(3),
  formula: fc.option(fc.constantFrom('A1+1', 'IF(A1<2,"a&b","")', 'SUM(A1:B2)')),
});

/** Any sheet of up to 6 rows and columns. */
export const meantRows: fc.Arbitrary<MeantRows> = fc.array(
  fc.array(fc.option(cells, { freq: 4 }), { maxLength: 6 }),
  { maxLength: 6 },
);

/** The cells as XML, and the shared strings that they name. */
export function written(rows: MeantRows, writing: Writing): { rows: string; sharedStrings: string[] } {
  const sharedStrings: string[] = [];
  const { prefix, quote } = writing;
  const gap =
    (writing.spaces ? '\n  ' : '') +
    (writing.comments ? '<!-- <c r="A1"><v>99</v></c> --><?go </row>?>' : '');
  const attribute = (name: string, value: string | number): string => ` ${name}=${quote}${value}${quote}`;
  const element = (name: string, content: string, attributes = ''): string =>
    `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;

  const cell = (meant: MeantCell, address: string): string => {
    const { value, formula } = meant;
    const [type, child] = content(meant);
    const order = [
      writing.addresses ? attribute('r', address) : '',
      meant.style === 0 ? '' : attribute('s', meant.style),
      type === '' ? '' : attribute('t', type),
    ];
    const attributes = (writing.styleLast ? order.toReversed() : order).join('');
    const inner = (formula === null ? '' : element('f', characters(formula, writing))) + gap + child;
    return value === null && formula === null && !writing.comments
      ? `<${prefix}c${attributes}/>`
      : element('c', inner, attributes);
  };

  const content = ({ value, store, formula }: MeantCell): [type: string, child: string] => {
    if (value === null) return ['', ''];
    if (typeof value === 'number') return ['', element('v', characters(String(value), writing))];
    if (typeof value === 'boolean') return ['b', element('v', characters(value ? '1' : '0', writing))];
    if (typeof value === 'object') return ['e', element('v', characters(value.error, writing))];
    const escaped = escapedForOffice(value);
    if (formula !== null || store === 'formula') return ['str', element('v', characters(escaped, writing))];
    const text = characters(escaped, writing);
    if (store === 'inline') return ['inlineStr', element('is', element('t', text, ' xml:space="preserve"'))];
    sharedStrings.push(writing.references ? `<t xml:space="preserve">${text}</t>` : `<t>${text}</t>`);
    return ['s', element('v', String(sharedStrings.length - 1))];
  };

  const xml = rows.map((row, r) => {
    const inner = row.map((meant, c) => {
      if (meant === null) return writing.addresses ? '' : `<${prefix}c/>`;
      return gap + cell(meant, `${String.fromCharCode(65 + c)}${r + 1}`);
    });
    return gap + element('row', inner.join('') + gap, writing.addresses ? attribute('r', r + 1) : '');
  });
  return { rows: xml.join(''), sharedStrings };
}

/** Characters that XML cannot hold, and what looks like the escape of one, as Office escapes them. */
function escapedForOffice(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[^\t\n\u0020-\u{10ffff}]/gu, (c) => {
    return `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  });
}

function characters(text: string, writing: Writing): string {
  if (writing.cdata && !text.includes(']]>')) return `<![CDATA[${text}]]>`;
  return text.replace(writing.references ? /[&<>a-c0-9]/g : /[&<>]/g, (c) => {
    const entity = ENTITIES.get(c);
    return entity ?? `&#x${c.charCodeAt(0).toString(16)};`;
  });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
