import { LOCAL_AUTHORITY_CODE } from '../codes.js';
import { code, date, financialYear, money, text, yesNo } from '../field.js';
import { defineTable } from '../table.js';

export const bcf = defineTable({
  name: 'bcf',
  excelName: 'tblBCF',
  template: 'pooled-funds',
  sheet: 'Better Care Fund',
  sheetSynonyms: ['BCF', 'BCF funding', 'BCF contributions'],
  record: 'Better Care Fund area',
  title: 'Better Care Fund',
  help: 'One row for each Health and Wellbeing Board area and year.',
  shapes: ['list', 'form'],
  key: ['hwb', 'financial_year'],
  recognisedBy: { needs: ['hwb', 'minimum_contribution'], atLeast: 4 },
  fields: {
    hwb: text({
      heading: 'Health and Wellbeing Board',
      synonyms: ['HWB', 'Health and Wellbeing Board area', 'HWB area', 'HWB name'],
      help: 'Name of the Health and Wellbeing Board.',
      required: true,
    }),
    financial_year: financialYear({
      heading: 'Financial year',
      synonyms: ['Year', 'FY'],
      help: 'The year of the plan, such as 2016/17.',
      required: true,
    }),
    minimum_contribution: money({
      heading: 'CCG minimum contribution',
      synonyms: [
        'Minimum contribution',
        'Minimum CCG contribution',
        'NHS minimum contribution',
        'CCG minimum',
      ],
      help: 'The least that this CCG must put into the fund of the area, in the units of the Cover.',
      required: true,
    }),
    additional_contribution: money({
      heading: 'Additional CCG contribution',
      synonyms: ['Additional contribution', 'CCG additional contribution', 'Additional NHS contribution'],
      help: 'What the CCG puts in beyond the minimum.',
    }),
    dfg: money({
      heading: 'Disabled Facilities Grant',
      synonyms: ['DFG', 'Disabled facilities grant (DFG)'],
      help: 'The council’s Disabled Facilities Grant in the fund.',
    }),
    ibcf: money({
      heading: 'Improved Better Care Fund',
      synonyms: ['iBCF', 'iBCF contribution', 'Improved BCF'],
      help: 'The council’s improved Better Care Fund grant.',
    }),
    social_care_from_ccg: money({
      heading: 'Social care paid from the CCG minimum',
      synonyms: ['Social care from CCG', 'Adult social care from CCG minimum', 'Protection of social care'],
      help: 'How much of the CCG minimum pays for social care.',
    }),
    nhse_condition_met: yesNo({
      heading: 'National conditions met',
      synonyms: ['NHS England condition met', 'National condition met', 'Conditions met'],
      help: 'Whether NHS England’s conditions are met.',
    }),
    plan_approved_on: date({
      heading: 'Plan approved on',
      synonyms: ['Date plan approved', 'Plan approval date'],
      help: 'The day the plan was approved, as day/month/year.',
    }),
    local_authority_code: code({
      heading: 'Local authority code',
      synonyms: ['HWB code', 'LA code', 'ONS code'],
      help: 'The council’s code in the lists of the Office for National Statistics, such as E10000012.',
      pattern: LOCAL_AUTHORITY_CODE,
    }),
  },
});
