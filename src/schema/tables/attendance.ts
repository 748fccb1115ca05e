import { text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const attendance = defineTable({
  name: 'attendance',
  template: 'governance',
  sheet: 'Attendance',
  sheetSynonyms: ['Attendance register', 'Meeting attendance'],
  record: 'attendance',
  title: 'Attendance at meetings',
  help: 'One row for each person at each meeting.',
  key: ['meeting_id', 'person_id'],
  recognisedBy: { needs: ['meeting_id', 'person_id', 'present'], atLeast: 4 },
  fields: {
    meeting_id: text({
      heading: 'Meeting reference',
      synonyms: ['Meeting ID', 'Meeting ref', 'Meeting number', 'Meeting'],
      help: 'Reference of the meeting on the Meetings sheet.',
      required: true,
      references: 'meetings.meeting_id',
    }),
    person_id: text({
      heading: 'Person reference',
      synonyms: ['Person ID', 'Person ref', 'Member ID', 'Name', 'Member'],
      help: 'Your reference of the person, the same on every sheet, or their name.',
      required: true,
    }),
    present: yesNo({
      heading: 'Present',
      synonyms: ['Attended', 'In attendance'],
      help: 'Whether the person was present.',
    }),
    voted: yesNo({
      heading: 'Voted',
      synonyms: ['Took part in the vote', 'Vote cast'],
      help: 'Whether the person voted.',
    }),
    declared_interest: yesNo({
      heading: 'Declared an interest',
      synonyms: ['Declared interest', 'Interest declared'],
      help: 'Whether the person declared an interest at the meeting.',
    }),
  },
});
