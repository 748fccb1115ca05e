import { CCG_CODE, PRACTICE_CODE } from '../codes.js';
import { code, date, text } from '../field.js';
import { defineTable } from '../table.js';

/* No key: SC-08 reports a practice that is listed twice. */
export const memberPractices = defineTable({
  name: 'memberPractices',
  template: 'governance',
  sheet: 'Member practices',
  sheetSynonyms: ['Members', 'Membership', 'Practices'],
  record: 'member practice',
  title: 'Member practices',
  help: 'One row for each practice that is or was a member of the CCG.',
  periods: [['joined', 'left']],
  recognisedBy: { needs: ['practice_ods', 'ccg_ods', 'joined'], atLeast: 4 },
  fields: {
    practice_ods: code({
      heading: 'Practice code',
      synonyms: ['Practice ODS code', 'Practice ODS', 'GP practice code', 'ODS code'],
      help: 'The practice’s code in the lists of the Organisation Data Service, such as Y03660.',
      required: true,
      pattern: PRACTICE_CODE,
    }),
    practice_name: text({
      heading: 'Practice name',
      synonyms: ['Practice', 'Name of practice', 'GP practice', 'Member practice'],
      help: 'Name of the practice.',
      required: true,
    }),
    ccg_ods: code({
      heading: 'CCG code',
      synonyms: ['CCG ODS code', 'CCG ODS', 'CCG'],
      help: 'Code of the CCG that the practice is a member of, such as 04R.',
      required: true,
      pattern: CCG_CODE,
    }),
    joined: date({
      heading: 'Joined',
      synonyms: ['Date joined', 'Joined on', 'Member from'],
      help: 'First day of membership, as day/month/year.',
      required: true,
    }),
    left: date({
      heading: 'Left',
      synonyms: ['Date left', 'Left on', 'Member to'],
      help: 'Last day of membership, as day/month/year; blank for a member.',
    }),
  },
});
