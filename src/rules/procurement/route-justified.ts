import { shortJustification } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { cite, lmcCommissioningGuidance } from '../../sources/index.js';
import { commencedOrJudged } from './dates.js';
import { isAmongQualified, isCompetitive, isDirectAward } from './routes.js';

const ASKED = 'Since 1 April 2013 a CCG has to justify the tendering process it chooses.';
const REMEDY = 'Give the reason for the route, or record the waiver or decision that gives it.';
/** A waiver, decision or framework with its number: `waiver W-014`, `Framework RM3745`. */
const NAMED_REFERENCE = /\b(?:waiver|decision|framework)\b.*\d/i;

export default defineRule({
  id: 'PR-02',
  slug: 'route-justified',
  title: 'The route of each procurement is justified',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'CCGs will need to provide justification for the tendering process they choose to use',
    ),
  ],
  why: 'A CCG must be able to show why it chose a route, above all where it asked one provider only.',
  messages: {
    directAwardUnjustified: {
      severity: 'error',
      text: `Procurement {procurement_ref} has the route “{route}” and no justification. ${ASKED}`,
      remedy: REMEDY,
    },
    limitedChoiceUnjustified: {
      severity: 'warning',
      text: `Procurement {procurement_ref} has the route “{route}” and no justification. ${ASKED}`,
      remedy: REMEDY,
    },
    competitionUnjustified: {
      severity: 'info',
      text: `Procurement {procurement_ref} has the route “{route}” and no justification. ${ASKED}`,
      remedy: REMEDY,
    },
    shortJustification: {
      severity: 'info',
      text: `The justification of procurement {procurement_ref} has {length} characters: “{justification}”. ${ASKED}`,
      remedy: 'Give the reason in a sentence, or the reference of the waiver, decision or framework.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['route'] },
      uses: {
        procurement: ['procurement_ref', 'route_justification', 'decision_ref', 'advert_date', 'award_date'],
        waivers: ['waiver_ref', 'procurement_ref', 'reason_text'],
        procurementDecisions: ['decision_ref', 'justification'],
      },
      where: ({ route }) => isDirectAward(route) || isAmongQualified(route) || isCompetitive(route),
      applies: { from: '2013-04-01', to: '2022-06-30', by: commencedOrJudged },
      prepare(context) {
        const { procurement, waivers, procurementDecisions } = context.tables;
        if (
          !procurement.has('route_justification') &&
          waivers?.has('reason_text') !== true &&
          procurementDecisions?.has('justification') !== true
        )
          context.cannotJudge(
            'column-missing',
            'no column for the reason for the route, and no waivers or decisions that give one',
          );
      },
      check(row, context) {
        const { procurement, waivers, procurementDecisions } = context.tables;
        const own = row.at('route_justification');
        const [given] = [
          { text: row.route_justification, place: own },
          ...(waivers?.where('procurement_ref', row.procurement_ref) ?? []).map((waiver) => ({
            text: waiver.reason_text,
            place: waiver.at('reason_text'),
          })),
          ...(procurementDecisions?.where('decision_ref', row.decision_ref) ?? []).map((decision) => ({
            text: decision.justification,
            place: decision.at('justification'),
          })),
        ].flatMap(({ text, place }) => (text === null ? [] : [{ text: text.trim(), place }]));
        const at = procurement.has('route_justification') ? 'route_justification' : 'route';
        if (given === undefined) {
          if (isDirectAward(row.route)) context.report('directAwardUnjustified', { at });
          else if (isAmongQualified(row.route)) context.report('limitedChoiceUnjustified', { at });
          else context.report('competitionUnjustified', { at });
          return;
        }
        const { text, place } = given;
        if (text.length >= context.constant(shortJustification)) return;
        const isReference = (word: string): boolean =>
          (waivers?.find('waiver_ref', word) ?? procurementDecisions?.find('decision_ref', word) ?? null) !==
          null;
        if (NAMED_REFERENCE.test(text) || text.split(/[\s,;]+/).some(isReference)) return;
        context.report('shortJustification', {
          at,
          values: { length: show.number(text.length), justification: show.text(text, place) },
          related: place === own ? [] : [place],
        });
      },
    }),
  ],
});
