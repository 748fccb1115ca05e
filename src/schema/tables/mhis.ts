import { financialYear, money, percentage, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const mhis = defineTable({
  name: 'mhis',
  excelName: 'tblMHIS',
  template: 'finance',
  sheet: 'MHIS',
  sheetSynonyms: ['Mental health investment standard', 'Mental health standard'],
  record: 'year of mental health spending',
  title: 'Mental Health Investment Standard',
  help: 'One row for each year; the year before is needed to work out the growth.',
  shapes: ['list', 'form'],
  key: ['financial_year'],
  recognisedBy: { needs: ['mh_spend', 'allocation_growth_pct'], atLeast: 3 },
  fields: {
    financial_year: financialYear({
      heading: 'Financial year',
      synonyms: ['Year', 'FY'],
      help: 'The year of the spending, such as 2018/19.',
      required: true,
    }),
    mh_spend: money({
      heading: 'Mental health spend',
      synonyms: ['Mental health expenditure', 'Mental health spending', 'MHIS spend', 'MHIS expenditure'],
      help: 'Spending that counts towards the standard, in the units of the Cover.',
      required: true,
    }),
    excluded_ld_dementia: money({
      heading: 'Learning disability and dementia left out',
      synonyms: ['Excluded learning disability and dementia', 'Learning disability and dementia'],
      help: 'Spending on learning disability and dementia that is left out of the figure.',
    }),
    excluded_transformation: money({
      heading: 'Transformation money left out',
      synonyms: ['Excluded transformation', 'Transformation funding'],
      help: 'One-off transformation money that is left out of the figure.',
    }),
    allocation_growth_pct: percentage({
      heading: 'Growth of allocation',
      synonyms: ['Allocation growth', 'Allocation growth %', 'Programme allocation growth'],
      help: 'Growth of the programme allocation over the year before, such as 2.5%.',
      required: true,
    }),
    additional_increment_pct: percentage({
      heading: 'Additional increment',
      synonyms: ['Additional percentage', 'Additional increment %'],
      help: 'From 2019/20: the further growth asked of this CCG, such as 0.7%.',
    }),
    met: yesNo({
      heading: 'Standard met',
      synonyms: ['Met', 'MHIS met', 'MHIS achieved'],
      help: 'Whether the standard was met.',
    }),
    source_ref: text({
      heading: 'Definition used',
      synonyms: ['Source', 'Source reference', 'Definition'],
      help: 'Return or guidance whose definition of mental health spending was used; years are compared where it is the same.',
    }),
  },
});
