import assert from 'node:assert/strict';
import { cite, defineRule, defineSource } from '../../src/index.js';
import { parametersText, ruleText, rulesText } from '../../src/reports/index.js';
import { parameterValue } from '../../src/reports/parameter-value.js';
import { datesInWords } from '../../src/reports/words.js';

const source = defineSource({
  id: 's',
  title: 'A guide',
  publisher: 'A publisher',
  date: '2015',
  url: 'https://example.org/guide',
  file: null,
});
const rule = defineRule({
  id: 'XX-01',
  slug: 'x',
  title: 'A thing is so',
  basis: 'national-guidance',
  sources: [cite(source, 'it is so')],
  why: 'It should be.',
  aliases: ['YY-01'],
  messages: {
    isNot: { severity: 'error', text: '{title} is not so.', remedy: 'Make it so.' },
    isLate: { severity: 'warning', text: '{title} is late.', remedy: '' },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['title', 'start_date'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: () => null },
      check: () => undefined,
    }),
  ],
});

describe('the rules in words', () => {
  it('are listed with their worst severity', () => {
    assert.match(rulesText([rule]), /^XX-01 {2}Error {2}A thing is so$/m);
  });

  it('are shown in full: why, source and quote, dates, needs, findings', () => {
    const text = ruleText(rule);
    for (const part of [
      /^XX-01 A thing is so$/m,
      /^Why: It should be\.$/m,
      /^Rests on national guidance\.$/m,
      /^Source: A guide, A publisher, 2015\n {2}“it is so”\n {2}https:\/\/example\.org\/guide$/m,
      /^Also called YY-01\.$/m,
      /^ {2}\(a\) From 1 April 2015 to 30 June 2022\. Needs: Contract register \(Title, Start\n {4}date\)\.$/m,
      /^ {2}Error: \{title\} is not so\. \(isNot\)\n {4}What to do: Make it so\.$/m,
      /^ {2}Warning: \{title\} is late\. \(isLate\)$/m,
    ])
      assert.match(text, part);
  });
});

describe('the parameters in words', () => {
  it('are shown with value, dates, status and source', () => {
    const text = parametersText([
      {
        id: 'x.threshold',
        title: 'Threshold',
        unit: 'pence',
        values: [
          {
            from: '2016-01-01',
            to: '2017-12-31',
            value: 58_914_800,
            when: { authorityClass: 'sub-central' },
            vat: 'excluded',
            status: 'confirmed',
            source: cite(source, 'the figure'),
            confirmedOn: '2026-11-01',
            note: 'A note.',
          },
        ],
      },
    ]);
    assert.equal(
      text,
      [
        '1 parameter, 1 dated value.',
        '',
        'Threshold (x.threshold)',
        '  £589,148 (sub-central, without VAT), from 1 January 2016 to 31 December 2017',
        '    A guide: seen in a published text, last compared on 1 November 2026.',
        '    “the figure”',
        '    A note.',
        '',
      ].join('\n'),
    );
  });

  const values: readonly [unit: Parameters<typeof parameterValue>[0], value: unknown, words: string][] = [
    ['pence', 2_500_000, '£25,000'],
    ['price', 889_600, '£88.96'],
    ['share', 0.005, '0.5%'],
    ['share', 0.00005, '0.005%'],
    ['share', 6 / 7, '85.71%'],
    ['share', 0.07, '7%'],
    ['days', 1, '1 day'],
    ['months', 12, '12 months'],
    ['date', '2016-04-18', '18 April 2016'],
    ['list', ['Lay', 'Chair'], 'Lay, Chair'],
    ['count', 6, '6'],
    ['text', '2013/14', '2013/14'],
  ];
  for (const [unit, value, words] of values)
    it(`are written by their unit: ${words}`, () => assert.equal(parameterValue(unit, value), words));

  it('have their dates in words', () => {
    assert.equal(datesInWords('2015-04-01', null), 'from 1 April 2015');
    assert.equal(datesInWords(undefined, '2022-06-30'), 'up to 30 June 2022');
    assert.equal(datesInWords('2013-04-01', '2013-04-01'), 'on 1 April 2013');
    assert.equal(datesInWords('1900-01-01', null), 'any date');
  });
});
