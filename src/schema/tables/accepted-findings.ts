import { date, price, text } from '../field.js';
import { defineTable } from '../table.js';

export const acceptedFindings = defineTable({
  name: 'acceptedFindings',
  template: 'none',
  sheet: 'Accepted findings',
  sheetSynonyms: ['Acceptances', 'Findings accepted', 'Accepted exceptions'],
  record: 'acceptance',
  title: 'Accepted findings',
  help: 'One row for each finding that the CCG has looked at and accepts, with who approved it and until when.',
  periods: [['from', 'until']],
  recognisedBy: { needs: ['rule', 'owner', 'approver', 'until'], atLeast: 6 },
  fields: {
    rule: text({
      heading: 'Rule',
      synonyms: ['Rule ID', 'Rule reference', 'Finding rule'],
      help: 'The rule as the report names it, such as PR-10.',
      required: true,
      blankOwner: 'AC-01',
    }),
    ccg: text({
      heading: 'CCG',
      synonyms: ['CCG code', 'CCG name'],
      help: 'Code or name of the CCG. Leave blank for the CCG on the Cover.',
    }),
    table: text({
      heading: 'Sheet',
      synonyms: ['Table', 'Sheet or table'],
      help: 'The sheet that the finding is on, as this workbook or its template calls it.',
    }),
    key: text({
      heading: 'Reference',
      synonyms: ['Row reference', 'Record reference', 'Key'],
      help: 'Reference of the row, such as C-014. Several parts are separated by commas.',
    }),
    figure: price({
      heading: 'Accepted figure',
      synonyms: ['Figure accepted', 'Accepted amount', 'Amount accepted'],
      help: 'The amount that was accepted, in pounds whatever the units of the workbook: when it changes, the finding stands again.',
    }),
    reason: text({
      heading: 'Reason',
      synonyms: ['Reason for acceptance', 'Why accepted', 'Justification'],
      help: 'Why the finding is accepted, in a sentence.',
      required: true,
    }),
    owner: text({
      heading: 'Owner',
      synonyms: ['Owned by', 'Responsible officer'],
      help: 'Name or post of the officer who answers for it.',
      required: true,
    }),
    approver: text({
      heading: 'Approver',
      synonyms: ['Approved by', 'Approving officer'],
      help: 'Name or post of the officer who approved it.',
      required: true,
    }),
    from: date({
      heading: 'From',
      synonyms: ['Accepted from', 'Valid from'],
      help: 'The first day on which a period may end for the finding to be accepted, as day/month/year.',
      required: true,
    }),
    until: date({
      heading: 'Until',
      synonyms: ['Accepted until', 'Valid until', 'Review by'],
      help: 'The last day on which a period may end for the finding to be accepted, as day/month/year.',
      required: true,
    }),
  },
});
