import { chosen } from './dated.js';
import { defineParameter, gbp } from './parameter.js';

export const figureToleranceShare = defineParameter({
  id: 'acceptances.figure-tolerance-share',
  title: 'Share by which a figure may differ from the one accepted',
  unit: 'share',
  values: [
    chosen(
      0.01,
      'Who approved £125,000 would approve £126,000 unasked: a final invoice, a late accrual. A change of more than 1% is another decision.',
    ),
  ],
});

export const figureToleranceLeast = defineParameter({
  id: 'acceptances.figure-tolerance-least',
  title: 'Amount by which a figure may always differ from the one accepted',
  unit: 'pence',
  values: [chosen(gbp(1), 'Rounding to the pound, which is how amounts are read and approved.')],
});

export const acceptanceEndsSoonDays = defineParameter({
  id: 'acceptances.ends-soon-days',
  title: 'Days before its end from which an acceptance is said to end',
  unit: 'days',
  values: [
    chosen(30, 'A month: there is one more report in which to put the matter right or approve it anew.'),
  ],
});
