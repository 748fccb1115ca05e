import assert from 'node:assert/strict';
import { cite, defineRule, defineSource, type Parameter } from '../../src/index.js';
import {
  NO_BACKGROUND,
  notARuleText,
  parametersText,
  ruleData,
  rulesText,
  ruleText,
  speaksOf,
} from '../../src/reports/index.js';
import { PLAIN_LOOK } from '../../src/reports/page.js';
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
    isNot: { severity: 'error', text: '{title} is not so by {dayOfRest}.{note}', remedy: 'Make it so.' },
    isLate: { severity: 'warning', text: '{title} is late.', remedy: '' },
  },
  limbs: (limb) => [
    limb.record({
      name: 'a',
      of: 'contracts',
      needs: { contracts: ['title', 'start_date'] },
      uses: { contracts: ['end_date'] },
      applies: { from: '2015-04-01', to: '2022-06-30', by: ({ start_date: start }) => start },
      check: () => undefined,
    }),
  ],
});

const parameter: Parameter = {
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
};

describe('the rules in words', () => {
  it('are listed with their worst severity', () => {
    const text = rulesText([rule], () => 'section-75');
    assert.match(text, /^Section 75 agreements\n\nXX-01 {2}Error {2}A thing is so$/m);
  });

  it('are shown in full: why, dates and what decides them, columns, findings, source and quote', () => {
    const text = ruleText(rule);
    for (const part of [
      /^XX-01 A thing is so$/m,
      /^Why: It should be\.$/m,
      /^Rests on national guidance\.$/m,
      /^Also called YY-01\.$/m,
      /^ {2}Part \(a\)\. Each contract, from 1 April 2015 to 30 June 2022\.\n {4}The date that decides: “Start date”\.$/m,
      /^ {2}Contract register \(sheet “Contracts”; Contract and procurement register\)\n {4}Needs: Title, Start date\n {4}Uses where it is there: End date$/m,
      /^ {2}Error: \[title\] is not so by \[day of rest\]\. \(isNot\)\n {4}What to do: Make it so\.$/m,
      /^ {2}Warning: \[title\] is late\. \(isLate\)$/m,
      /^ {2}A guide, A publisher, 2015\n {4}“it is so”\n {4}https:\/\/example\.org\/guide$/m,
    ])
      assert.match(text, part);
    assert.doesNotMatch(text, /example that fails|See also|goes by/);
  });

  it('are shown with what is known of them besides: topic, parameters, an example, related rules', () => {
    const text = ruleText(rule, PLAIN_LOOK, {
      topic: 'section-75',
      parameters: [parameter],
      related: [{ ...rule, id: 'XX-02', title: 'Another thing is so' }],
      example: {
        file: 'a.xlsx',
        sheet: 'Contracts',
        cell: 'F7',
        messageId: 'isNot',
        severity: 'error',
        message: 'Community nursing (B7) is not so.',
        remedy: 'Make it so.',
      },
    });
    for (const part of [
      /^Topic: Section 75 agreements\.$/m,
      /^Figures, dates and lists that it goes by\n\n {2}Threshold \(x\.threshold\)\n {4}£589,148 /m,
      /^An example that fails\n\n {2}Contracts!F7 of a\.xlsx\n {2}Error: Community nursing \(B7\) is not so\.\n {4}What to do: Make it so\.$/m,
      /^See also\n\n {2}XX-02 {2}Another thing is so$/m,
    ])
      assert.match(text, part);
  });

  it('name parts that only some limbs read, and say what a figure is compared with', () => {
    const two = defineRule({
      ...rule,
      id: 'XX-03',
      limbs: (limb) => [
        limb.record({
          name: 'a',
          of: 'contracts',
          needs: { contracts: ['title'] },
          uses: { contracts: ['end_date'] },
          check: () => undefined,
        }),
        limb.dossier({
          name: 'b',
          needs: { contracts: ['title', 'end_date'] },
          earlier: { period: 'month', needs: { budget: ['annual_budget'] } },
          check: () => undefined,
        }),
      ],
    });
    const text = ruleText(two);
    assert.match(text, /^ {4}Needs: Title, End date \(b\)$/m);
    assert.doesNotMatch(text, /Uses where it is there/);
    assert.match(
      text,
      /^ {2}Part \(b\)\. The tables as a whole, on any date\.\n {4}Compared with the workbook of the month before, which needs “Budget, actual\n {6}and forecast” \(Annual budget\)\.$/m,
    );
  });

  it('say once what several parts have in common', () => {
    const part = { of: 'contracts', needs: { contracts: ['title'] }, check: () => undefined } as const;
    const three = defineRule({
      ...rule,
      id: 'XX-04',
      limbs: (limb) => [
        limb.record({ ...part, name: 'a' }),
        limb.record({ ...part, name: 'b', rows: 'all' }),
        limb.record({ ...part, name: 'c' }),
        limb.record(part),
      ],
    });
    assert.match(
      ruleText(three),
      /^ {2}Parts \(a\) and \(c\)\. Each contract, on any date\.\n {2}Part \(b\)\. Each row of “Contract register”, totals too, on any date\.\n {2}Each contract, on any date\.$/m,
    );
  });

  it('are data: all but the code, with the date that decides and what is known besides', () => {
    const data = JSON.parse(JSON.stringify(ruleData(rule))) as Record<string, unknown>;
    assert.deepEqual(data.limbs, [
      {
        name: 'a',
        grain: 'record',
        of: 'contracts',
        from: '2015-04-01',
        to: '2022-06-30',
        decidedBy: '“Start date”',
        needs: { contracts: ['title', 'start_date'] },
        uses: { contracts: ['end_date'] },
        earlier: null,
      },
    ]);
    assert.equal(data.topic, null);
    assert.deepEqual([data.parameters, data.related, data.example], [[], [], null]);
  });

  it('are found by words, all of which they must speak of', () => {
    const background = { ...NO_BACKGROUND, parameters: [parameter] };
    for (const words of ['thing', 'XX-01', 'yy-01', 'LATE guide', 'threshold', 'make it so'])
      assert.equal(speaksOf(rule, words, background), true, words);
    for (const words of ['thing elsewhere', 'threshold nothing'])
      assert.equal(speaksOf(rule, words, background), false, words);
  });

  it('are told apart from statements that are none', () => {
    assert.equal(
      notARuleText({ id: 'XX-09', title: 'A thing may be so', reason: 'A permission.' }),
      'XX-09 A thing may be so\n\nNot a rule of this program: A permission.\n',
    );
  });
});

describe('the parameters in words', () => {
  it('are shown with value, dates, status and source', () => {
    const text = parametersText([parameter]);
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
