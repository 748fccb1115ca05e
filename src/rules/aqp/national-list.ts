import { aqpNationalServices, aqpNationalServiceWords } from '../../parameters/index.js';
import { defineRule } from '../../rulekit/index.js';
import { cite, hsjAnyQualifiedProvider, lmcCommissioningGuidance, refer } from '../../sources/index.js';
import { liveFrom } from './service-period.js';

export default defineRule({
  id: 'AQ-04',
  slug: 'national-list',
  title: 'An AQP service is on the national list, or its choice is justified',
  basis: 'national-guidance',
  sources: [
    cite(
      lmcCommissioningGuidance,
      'In April 2012 eight services areas were identified by the Department of Health',
    ),
    refer(hsjAnyQualifiedProvider),
  ],
  why: 'Eight services were named nationally. A commissioner could open others to any qualified provider where it gave its reason.',
  messages: {
    notJustified: {
      severity: 'info',
      text: '{aqp_service} is not among the eight services that were named nationally for AQP in April 2012, and no local reason is given for choosing it.',
      remedy: 'Record the reason, or mark the service as one of the national list.',
    },
  },
  limbs: (limb) => [
    limb.group({
      of: 'aqpServices',
      by: ['aqp_service'],
      needs: { aqpServices: ['aqp_service', 'local_justification'] },
      uses: { aqpServices: ['on_national_list', 'price_from', 'live_from'] },
      applies: {
        from: '2012-04-01',
        by: ([first], context) => liveFrom(first!, context),
      },
      check(rows, context) {
        const [first] = rows;
        if (rows.some((row) => row.on_national_list === 'Yes' || row.local_justification !== null)) return;
        const isSaidToBeLocal = rows.some((row) => row.on_national_list === 'No');
        const on = liveFrom(first!, context)!;
        const name = first!.aqp_service!.trim().toLowerCase();
        const isNamed = context.value(aqpNationalServices, on).some((own) => own.toLowerCase() === name);
        const mayBeNamed = context.constant(aqpNationalServiceWords).some((word) => name.includes(word));
        if (isNamed || (!isSaidToBeLocal && mayBeNamed)) return;
        context.report('notJustified', { at: 'local_justification', subject: [name] });
      },
    }),
  ],
});
