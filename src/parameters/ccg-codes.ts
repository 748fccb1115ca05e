import { odsCcgList, refer } from '../sources/index.js';
import { confirmed } from './dated.js';
import { day, type Day } from '../workbook/index.js';
import type { LookedUp } from './parameter.js';

/**
 * Codes of clinical commissioning groups by the days on which they opened and closed. An extract of the list `eccg` of
 * the Organisation Data Service without commissioning hubs. Its names are left out: those of codes that live on were
 * overwritten in 2022. Contains public sector information licensed under the Open Government Licence v3.0.
 */
const CODES: readonly { readonly from: string; readonly to: string | null; readonly codes: string }[] = [
  {
    from: '2013-04-01',
    to: null,
    codes: [
      '00L 00N 00P 00Q 00R 00T 00V 00X 00Y 01A 01D 01E 01F 01G 01H 01J 01K 01T 01V 01W 01X 01Y 02A 02E',
      '02G 02H 02M 02P 02Q 02T 02X 02Y 03F 03H 03K 03L 03N 03Q 03R 03W 04C 04V 04Y 05D 05G 05Q 05V 05W',
      '06H 06K 06L 06N 06Q 06T 07G 07H 07K 09D 10Q 10R 11J 11M 11N 11X 12F 99A 99C 99E 99F 99G',
    ].join(' '),
  },
  {
    from: '2013-04-01',
    to: '2015-03-31',
    codes: '00F 00G 00H',
  },
  {
    from: '2013-04-01',
    to: '2017-03-31',
    codes: '00W 01M 01N',
  },
  {
    from: '2013-04-01',
    to: '2018-03-31',
    codes: '02V 03C 03G 04X 05P 10G 10H 10M 10N 10T 10W 10Y 11C 11D 11H 11T 12A 13P',
  },
  {
    from: '2013-04-01',
    to: '2019-03-31',
    codes: '03X 03Y 04J 04R 99P 99Q',
  },
  {
    from: '2013-04-01',
    to: '2020-03-31',
    codes: [
      '00C 00D 00J 00K 00M 01C 01R 02D 02F 02N 02R 02W 03D 03E 03M 03T 03V 04D 04E 04G 04H 04K 04L 04M',
      '04N 04Q 05F 05J 05T 06D 06M 06V 06W 06Y 07J 07M 07N 07Q 07R 07V 07X 08A 08D 08H 08J 08K 08L 08P',
      '08Q 08R 08T 08X 09C 09E 09F 09G 09H 09J 09L 09N 09P 09W 09X 09Y 10A 10D 10E 11E 12D 99D 99H 99J',
      '99K 99N',
    ].join(' '),
  },
  {
    from: '2013-04-01',
    to: '2021-03-31',
    codes: [
      '03A 03J 04F 05A 05C 05H 05L 05N 05R 05X 05Y 06A 06F 06P 07L 07P 07T 07W 07Y 08C 08E 08F 08G 08M',
      '08N 08V 08W 08Y 09A 10C 10J 10K 10L 10V 10X 11A 99M',
    ].join(' '),
  },
  {
    from: '2014-11-26',
    to: null,
    codes: '13T',
  },
  {
    from: '2017-04-01',
    to: null,
    codes: '14L',
  },
  {
    from: '2018-04-01',
    to: null,
    codes: '14Y 15A 15C 15E 15F',
  },
  {
    from: '2018-04-01',
    to: '2021-03-31',
    codes: '15D',
  },
  {
    from: '2019-04-01',
    to: null,
    codes: '15M 15N',
  },
  {
    from: '2020-04-01',
    to: null,
    codes: '16C 18C 26A 27D 36J 36L 42D 52R 70F 71E 72Q 78H 84H 91Q 92A 92G 93C 97R',
  },
  {
    from: '2021-04-01',
    to: null,
    codes: 'A3A8R B2M3M D2P2L D4U1Y D9Y0V M1J4Y M2L0M W2U3Z X2C4Y',
  },
];

const lives = new Map(
  CODES.flatMap(({ from, to, codes }) => codes.split(' ').map((code) => [code, { from, to }])),
);

/**
 * When a code of a CCG was open: first and last day, both in; null where the code is not on the list. `on` is the day
 * that is asked about, which a finding shows.
 */
export function lifeOfCcgCode(
  code: string,
  on: Day,
): { readonly opened: Day; readonly closed: Day | null; readonly found: LookedUp<string> } | null {
  const life = lives.get(code);
  if (life === undefined) return null;
  const { from, to } = life;
  const entry = confirmed(from, to, code, refer(odsCcgList));
  const parameter = {
    id: 'ccg.code',
    title: 'Code of a CCG while it was open',
    unit: 'text',
    values: [entry],
  } as const;
  return {
    opened: day(from),
    closed: to === null ? null : day(to),
    found: { parameter, entry, on },
  };
}
