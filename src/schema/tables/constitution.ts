import { date, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const constitution = defineTable({
  name: 'constitution',
  template: 'governance',
  sheet: 'Constitution',
  sheetSynonyms: ['Constitution versions', 'Constitution changes'],
  record: 'version of the constitution',
  title: 'Versions of the constitution',
  help: 'One row for each version of the CCG’s constitution.',
  shapes: ['list', 'form'],
  key: ['version'],
  recognisedBy: { needs: ['version', 'in_force_from', 'covers_conflicts'], atLeast: 4 },
  fields: {
    version: text({
      heading: 'Version',
      synonyms: ['Constitution version', 'Version number', 'Version no'],
      help: 'Number or name of the version.',
      required: true,
    }),
    submitted_on: date({
      heading: 'Submitted on',
      synonyms: ['Date submitted', 'Submission date'],
      help: 'The day the change was sent to NHS England, as day/month/year.',
    }),
    nhse_approved_on: date({
      heading: 'Approved by NHS England on',
      synonyms: ['NHS England approval date', 'Date approved by NHS England', 'Approved on'],
      help: 'The day NHS England approved it, as day/month/year.',
    }),
    in_force_from: date({
      heading: 'In force from',
      synonyms: ['Effective from', 'Date in force'],
      help: 'First day of the version, as day/month/year.',
      required: true,
    }),
    change_reason: text({
      heading: 'Reason for change',
      synonyms: ['Change reason', 'Summary of changes', 'Nature of change'],
      help: 'Why it was changed, such as co-commissioning of primary care.',
      required: true,
    }),
    covers_conflicts: yesNo({
      heading: 'Covers conflicts of interest',
      synonyms: ['Covers conflicts', 'Conflicts of interest covered'],
      help: 'Whether it says how conflicts of interest are managed.',
      required: true,
      blankOwner: 'GV-05',
    }),
    covers_member_practice_commissioning: yesNo({
      heading: 'Covers commissioning from member practices',
      synonyms: ['Covers member practice commissioning', 'Member practice commissioning covered'],
      help: 'Whether it says how conflicts are managed when services are bought from member practices.',
      required: true,
      blankOwner: 'GV-05',
    }),
    obliges_beyond_contract: yesNo({
      heading: 'Obliges practices beyond their contract',
      synonyms: ['Obliges beyond contract'],
      help: 'Whether a clause asks more of practices than their contract does.',
    }),
  },
});
