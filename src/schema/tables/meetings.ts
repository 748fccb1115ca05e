import { date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const meetings = defineTable({
  name: 'meetings',
  template: 'governance',
  sheet: 'Meetings',
  sheetSynonyms: ['Meeting dates', 'Committee meetings'],
  record: 'meeting',
  title: 'Meetings',
  help: 'One row for each meeting of a committee.',
  key: ['meeting_id'],
  recognisedBy: { needs: ['meeting_id', 'committee_id', 'date'], atLeast: 3 },
  fields: {
    meeting_id: text({
      heading: 'Meeting reference',
      synonyms: ['Meeting ID', 'Meeting ref', 'Meeting number'],
      help: 'Your reference of the meeting, different on every row.',
      required: true,
    }),
    committee_id: text({
      heading: 'Committee reference',
      synonyms: ['Committee ID', 'Committee ref', 'Committee'],
      help: 'Reference of the committee on the Committees sheet.',
      required: true,
      references: 'committees.committee_id',
    }),
    date: date({
      heading: 'Date',
      synonyms: ['Meeting date', 'Date of meeting', 'Held on'],
      help: 'The day of the meeting, as day/month/year.',
      required: true,
    }),
    decisions_taken: yesNo({
      heading: 'Decisions taken',
      synonyms: ['Decision taken', 'Decisions made'],
      help: 'Whether the meeting decided anything.',
    }),
  },
});
