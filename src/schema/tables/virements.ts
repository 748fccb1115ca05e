import { date, money, text } from '../field.js';
import { defineTable } from '../table.js';

export const virements = defineTable({
  name: 'virements',
  template: 'finance',
  sheet: 'Virements',
  sheetSynonyms: ['Budget virements', 'Budget transfers', 'Budget changes', 'Budget movements'],
  record: 'virement',
  title: 'Virements and changes of allocation',
  help: 'One row for each change of the year’s budgets since the plan: a transfer between two lines, or money that came from or went back to NHS England.',
  key: ['virement_ref'],
  recognisedBy: { needs: ['from_line', 'to_line', 'amount'], atLeast: 4 },
  fields: {
    virement_ref: text({
      heading: 'Virement reference',
      synonyms: ['Virement ref', 'Virement number', 'Virement no', 'Transfer reference', 'Journal reference'],
      help: 'Your reference of the virement, different on every row.',
      required: true,
    }),
    date: date({
      heading: 'Date of virement',
      synonyms: ['Virement date', 'Effective date', 'Date of transfer', 'Date approved'],
      help: 'The day from which the budgets are changed, as day/month/year.',
      required: true,
    }),
    from_line: text({
      heading: 'From line',
      synonyms: ['From budget line', 'From budget', 'Transfer from', 'Budget reduced'],
      help: 'Reference on the Budget sheet of the line that gives. Leave blank for money from NHS England.',
      references: 'budget.line_id',
    }),
    to_line: text({
      heading: 'To line',
      synonyms: ['To budget line', 'To budget', 'Transfer to', 'Budget increased'],
      help: 'Reference on the Budget sheet of the line that receives. Leave blank for money that went back to NHS England.',
      references: 'budget.line_id',
    }),
    amount: money({
      heading: 'Amount moved',
      synonyms: ['Virement amount', 'Amount transferred', 'Amount of virement', 'Amount'],
      help: 'How much is moved, in the units of the Cover.',
      required: true,
    }),
    reason: text({
      heading: 'Reason',
      synonyms: ['Reason for virement', 'Purpose of virement', 'Description'],
      help: 'What the money is moved for, in a sentence.',
    }),
    approved_by: text({
      heading: 'Approved by',
      synonyms: ['Approver', 'Authorised by'],
      help: 'Who approved it, by role.',
    }),
  },
});
