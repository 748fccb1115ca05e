import { memberType } from '../common-fields.js';
import { choice, date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const committeeMembers = defineTable({
  name: 'committeeMembers',
  template: 'governance',
  sheet: 'Committee members',
  sheetSynonyms: ['Committee membership', 'Members of committees'],
  record: 'committee member',
  title: 'Members of committees',
  help: 'One row for each person on each committee.',
  key: ['committee_id', 'person_id', 'from'],
  periods: [['from', 'to']],
  recognisedBy: { needs: ['committee_id', 'person_id', 'voting'], atLeast: 5 },
  fields: {
    committee_id: text({
      heading: 'Committee reference',
      synonyms: ['Committee ID', 'Committee ref', 'Committee'],
      help: 'Reference of the committee on the Committees sheet.',
      required: true,
      references: 'committees.committee_id',
    }),
    person_id: text({
      heading: 'Person reference',
      synonyms: ['Person ID', 'Person ref', 'Member ID', 'Name', 'Member'],
      help: 'Your reference of the person, the same on every sheet, or their name.',
      required: true,
    }),
    role: choice({
      heading: 'Committee role',
      synonyms: ['Role', 'Role on committee'],
      help: 'What the person is on the committee.',
      values: ['Chair', 'Vice chair', 'Member', 'Attendee'],
      valueSynonyms: {
        chairman: 'Chair',
        'committee chair': 'Chair',
        'deputy chair': 'Vice chair',
        'vice-chair': 'Vice chair',
        'voting member': 'Member',
        'in attendance': 'Attendee',
        'non-voting attendee': 'Attendee',
      },
    }),
    member_type: memberType(),
    voting: yesNo({
      heading: 'Voting',
      synonyms: ['Voting member', 'Vote', 'Voting rights'],
      help: 'Whether the person may vote.',
      required: true,
    }),
    from: date({
      heading: 'From',
      synonyms: ['Date from', 'Start date', 'Appointed on', 'Date appointed'],
      help: 'First day on the committee, as day/month/year.',
      required: true,
    }),
    to: date({
      heading: 'To',
      synonyms: ['Date to', 'End date', 'Left on'],
      help: 'Last day on the committee, as day/month/year; blank while a member.',
    }),
  },
});
