import { cite, defineParameter, defineRule, defineSource, show } from 'ccg-check';

const scheme = defineSource({
  id: 'anytown-scheme-of-delegation',
  title: 'Scheme of reservation and delegation',
  publisher: 'NHS Anytown CCG',
  date: '2015-04-01',
  url: null,
  file: null,
});

/** Dates and figures stand in a parameter, with where they come from: a finding then shows them. */
const limit = defineParameter({
  id: 'local.waiver-limit',
  title: 'Value above which the Accountable Officer approves a waiver',
  unit: 'pence',
  values: [
    {
      from: '2015-04-01',
      to: null,
      value: 25_000_00,
      status: 'local',
      source: cite(scheme, 'Waivers above £25,000 are approved by the Accountable Officer.'),
      confirmedOn: '2015-04-01',
    },
  ],
});

export default defineRule({
  id: 'LO-01',
  slug: 'waiver-approver',
  title: 'A waiver above the limit is approved by the Accountable Officer',
  basis: 'local',
  sources: [cite(scheme, 'Waivers above £25,000 are approved by the Accountable Officer.')],
  why: 'The governing body has kept large waivers to the officer who answers for the CCG’s money.',
  messages: {
    otherApprover: {
      severity: 'error',
      text: 'Waiver {waiver_ref} is for {value} and approved by {approved_by}. Above {limit}, the Accountable Officer approves it.',
      remedy: 'Have it approved by the Accountable Officer, or correct the value or the approver.',
    },
  },
  limbs: (limb) => [
    limb.record({
      of: 'waivers',
      needs: { waivers: ['waiver_ref', 'value', 'approved_by', 'approved_on'] },
      applies: { from: '2015-04-01', by: (waiver) => waiver.approved_on },
      check(waiver, context) {
        if (waiver.value === null || waiver.approved_by === null)
          return context.cannotJudge('blank', 'the value or the approver is blank', [waiver.place]);
        const above = context.value(limit, waiver.approved_on);
        if (waiver.value <= above || /accountable officer/i.test(waiver.approved_by)) return;
        context.report('otherApprover', { at: 'approved_by', values: { limit: show.money(above) } });
      },
    }),
  ],
});
