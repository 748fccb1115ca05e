import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parameters } from '../../src/parameters/index.js';
import * as sources from '../../src/sources/index.js';
import { cite, type Source } from '../../src/sources/index.js';
import { quoteFaults, sourceText, sourceTextsAtHand } from './quotes.js';

const DOMAIN = new URL('../../../shared/domain/', import.meta.url);
const domainAtHand = existsSync(DOMAIN);

const byShortName: Readonly<Record<string, Source>> = {
  S0: sources.lmcCommissioningGuidance,
  S1: sources.securingExcellence2012,
  S2: sources.pulseCoCommissioning2014,
  S3: sources.essexLmcsBriefing2010,
  S4: sources.southernDerbyshireHwb2015,
};

/** Quotes that a text of the domain attributes to S0 to S4, as `S4 "..."`, with a few words between at most. */
function quotesOf(text: string): sources.Citation[] {
  return [...text.matchAll(/\b(S[0-4])\b(?: \(same\) and| listed| mentions)? "([^"]+)"/g)].map(
    ([, short = '', quote = '']) => cite(byShortName[short]!, quote),
  );
}

describe('quotes', () => {
  describe('against the source documents', () => {
    before(function () {
      if (!sourceTextsAtHand) {
        console.log('      skipped: the source documents (../shared/sources) are not at hand');
        this.skip();
      }
    });

    it('finds every quote of a parameter in its source', () => {
      const citations = parameters.flatMap(({ values }) => values.map(({ source }) => source));
      assert.ok(citations.filter(({ quote }) => quote !== null).length >= 20);
      assert.deepEqual(quoteFaults(citations), []);
    });

    it('tells a quote that differs in one letter, is of another source, or cannot be compared', () => {
      const { S0, S4 } = byShortName as { S0: Source; S4: Source };
      const exact = 'either through a joint committee or ‘committees in common’';
      assert.deepEqual(quoteFaults([cite(S4, exact)]), []);
      for (const wrong of [
        cite(S4, exact.replace('joint', 'Joint')),
        cite(S4, exact.replace('‘', "'")),
        cite(S0, exact),
        cite(sources.lightnessOfTouch, exact),
      ])
        assert.equal(quoteFaults([wrong]).length, 1);
    });

    it('holds the five documents under their own names', () => {
      const opening: Readonly<Record<string, string>> = {
        S0: 'Local Medical Committee Commissioning England Wales',
        S1: 'Securing Excellence in Commissioning Primary Care: Key Facts',
        S2: 'Cookie policy notice',
        S3: 'LIBERATING THE NHS: COMMISSIONING FOR PATIENTS',
        S4: 'Health and Wellbeing Board 15th January 2015',
      };
      for (const [short, source] of Object.entries(byShortName))
        assert.ok(sourceText(source.file!).startsWith(opening[short]!), short);
    });

    it('finds every quote that the rulebook and the readings attribute to a source', function () {
      if (!domainAtHand) {
        console.log('      skipped: the rulebook (../shared/domain) is not at hand');
        this.skip();
      }
      const rulebook = readFileSync(new URL('rulebook.md', DOMAIN), 'utf8');
      const seeds = rulebook.slice(rulebook.indexOf('\n## 1.1 '), rulebook.indexOf('\n## 1.8 '));
      const readings = readFileSync(new URL('readings.md', DOMAIN), 'utf8');
      const quoted = quotesOf(seeds);
      for (const source of Object.values(byShortName))
        assert.ok(quoted.filter((citation) => citation.source === source).length >= 5, source.id);
      assert.deepEqual(quoteFaults([...quoted, ...quotesOf(readings)]), []);
    });
  });
});

describe('sources', () => {
  const all = Object.values(sources).filter((value): value is Source => typeof value === 'object');

  it('have ids of their own, a title and a publisher', () => {
    assert.ok(all.length > 50);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    for (const source of all) {
      assert.match(source.id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      assert.ok(source.title !== '' && source.publisher !== '' && source.date !== '', source.id);
      if (source.url !== null) assert.match(source.url, /^https?:\/\/[a-z0-9.-]+\.[a-z]+(?:\/\S*)?$/);
    }
  });
});
