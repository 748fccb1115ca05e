import { goodsAndServicesThreshold } from '../../parameters/index.js';
import { defineRule, show } from '../../rulekit/index.js';
import { pelicanProcurementThresholds, refer, wardHadawayLightTouch } from '../../sources/index.js';
import { commencedOn } from './dates.js';
import { knownNature } from './nature.js';
import { isCompetitive } from './routes.js';
import { thresholdReached } from './threshold.js';

const WORTH =
  'Procurement {procurement_ref} is worth {value} {basis}. From {since} the threshold for goods and services was {threshold}; at or above it';

export default defineRule({
  id: 'PR-10',
  slug: 'non-health-regulated-procedure',
  title:
    'Goods and services other than health care are bought by a regulated procedure from the threshold on',
  basis: 'law',
  sources: [refer(wardHadawayLightTouch), refer(pelicanProcurementThresholds)],
  why: 'From the threshold on, the procurement regulations ask for a notice that lets suppliers compete, or a ground for doing without.',
  messages: {
    unregulatedRoute: {
      severity: 'error',
      text: `${WORTH} a regulated procedure is needed, and the route is {is}.`,
      remedy:
        'Correct the route, the nature or the value. If the regulations allowed an award without a notice, give the route as negotiated without notice, with its ground. Otherwise take legal advice.',
    },
    noNotice: {
      severity: 'error',
      text: `${WORTH} a competition needs a contract notice, and none is recorded for the route {route}.`,
      remedy: 'Record the number of the contract notice.',
    },
    frameworkNotNamed: {
      severity: 'error',
      text: `${WORTH} a framework must itself have been advertised, and neither the framework nor its notice is recorded.`,
      remedy: 'Name the framework in the reason for the route, or record its notice.',
    },
    noExemptionGround: {
      severity: 'error',
      text: `${WORTH} buying without a contract notice needs a ground in the regulations, and none is recorded for the route {route}.`,
      remedy: 'Record the ground, such as reg 12, reg 32(2)(b) or reg 72.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'procurement',
      needs: { procurement: ['est_value', 'route'] },
      uses: {
        procurement: [
          'procurement_ref',
          'service_nature',
          'vat_rate',
          'exemption_ground',
          'route_justification',
          'advert_date',
          'award_date',
          'notice_ref',
        ],
      },
      where: (row, context) => knownNature(row, context) === 'Non-health',
      applies: { from: '2013-04-01', to: '2022-06-30', by: commencedOn },
      check(row, context) {
        const values = thresholdReached(row, goodsAndServicesThreshold, commencedOn(row)!, context);
        if (values === null) return;
        const held = (field: 'exemption_ground' | 'route_justification' | 'notice_ref'): boolean => {
          if (context.tables.procurement.has(field)) return row[field] !== null;
          return context.cannotJudge(
            'column-missing',
            `no column that could excuse the route ${row.route ?? ''}`,
          );
        };
        switch (row.route) {
          case null:
          case 'Single tender':
          case 'AQP':
          case 'Quotations':
          case 'Grant':
            context.report('unregulatedRoute', {
              at: 'route',
              values: {
                ...values,
                is: row.route === null ? show.text('blank') : show.text(row.route, row.at('route')),
              },
            });
            return;
          case 'Framework':
            if (row.notice_ref === null && !held('route_justification') && !held('notice_ref'))
              context.report('frameworkNotNamed', { at: 'notice_ref', values });
            return;
          case 'Negotiated without notice':
          case 'Public body arrangement':
          case 'Variation or extension':
            if (!held('exemption_ground')) context.report('noExemptionGround', { at: 'notice_ref', values });
            return;
        }
        if (!isCompetitive(row.route))
          return context.cannotJudge('unreadable', 'the route is not on the list', [row.at('route')]);
        if (!held('notice_ref')) context.report('noNotice', { at: 'notice_ref', values });
      },
    }),
  ],
});
