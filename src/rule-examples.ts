// Generated from templates/examples/breaches by `npm run generate`.
import type { RuleExample } from './reports/index.js';

/** Of every rule that has one, a breach in the example workbooks and what the check says of it. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  'AC-01': {
    file: 'Procurement log 2016-17.xlsx',
    sheet: 'Accepted findings',
    cell: 'A4',
    messageId: 'expired',
    severity: 'warning',
    message:
      'The acceptance of PR-10 for T6 ended on 31 December 2016. The period ends on 31 March 2017, so what it accepted stands again.',
    remedy: 'Put the matter right, or have it approved again with a later end.',
  },
  'AQ-01': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP providers',
    cell: 'J7',
    messageId: 'otherThanSetPrice',
    severity: 'error',
    message:
      "The unit price of this provider is £45.00 (J7). The price set for the service on 1 June 2015 (H7) is £42.50 ('AQP services'!H6). Since April 2012 all providers in an area are paid the one fixed price of an AQP service.",
    remedy: 'Pay the set price, before the market forces factor, or correct the price that is wrong.',
  },
  'AQ-02': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP services',
    cell: 'F7',
    messageId: 'basisBlank',
    severity: 'error',
    message:
      'The price of Continence does not say whether it is the national tariff or a local price. Since April 2012 the price of an AQP service is one of the two.',
    remedy: 'Choose national tariff or local price.',
  },
  'AQ-03': {
    file: 'Shadow budget 2012-13.xlsx',
    sheet: 'AQP services',
    cell: 'A2',
    messageId: 'tooFewServices',
    severity: 'error',
    message:
      'The number of AQP services listed as live in 2012/13 is 2. In 2012/13 commissioners had to provide at least 3 through AQP.',
    remedy: 'List every service that was live in the year, with its dates.',
  },
  'AQ-04': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP services',
    cell: 'E8',
    messageId: 'notJustified',
    severity: 'info',
    message:
      'Vasectomy is not among the eight services that were named nationally for AQP in April 2012, and no local reason is given for choosing it.',
    remedy: 'Record the reason, or mark the service as one of the national list.',
  },
  'AQ-05': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP services',
    cell: 'L8',
    messageId: 'notAdvertised',
    severity: 'error',
    message:
      'The list does not say where Vasectomy was advertised. Since April 2012 a service that any qualified provider may offer is advertised to providers.',
    remedy: 'Enter the site on which the service was advertised. If it was not, advertise it.',
  },
  'AQ-06': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP providers',
    cell: 'F8',
    messageId: 'qualifiedLate',
    severity: 'error',
    message:
      'This provider was qualified on 2 June 2015 (F8), after its contract started on 1 June 2015 (H8). Since April 2012 AQP providers must be qualified before they offer a service.',
    remedy:
      'Correct the date that is wrong. If both are right, record how patients were kept safe until then.',
  },
  'AQ-07': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP providers',
    cell: 'L7',
    messageId: 'incomeGuaranteed',
    severity: 'warning',
    message:
      '£20,000 (L7) is guaranteed to this provider. AQP contracts promise neither patients nor income.',
    remedy: 'Correct the figure if it is an estimate. If it is a promise, have the contract looked at.',
  },
  'AQ-08': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP providers',
    cell: 'D7',
    messageId: 'noContract',
    severity: 'warning',
    message:
      'Happy Feet Limited has offered Podiatry since 1 June 2015 (H7), and the contract register has no contract with this provider. Since 1 April 2013 AQP providers are bound by the normal contract for NHS services.',
    remedy: 'Enter the contract in the register, or correct the name or code of the provider.',
  },
  'AQ-09': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'AQP services',
    cell: 'J9',
    messageId: 'pricedLate',
    severity: 'warning',
    message:
      'Wheelchair services (children) has been live since 1 June 2015 (N9), and its first price holds from 1 July 2015 (J9). Since 1 April 2013 the price and the advert come before the first patient.',
    remedy: 'Correct the date that is wrong, or add the price that held before.',
  },
  'BC-01': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Better Care Fund',
    cell: 'C6',
    messageId: 'belowMinimum',
    severity: 'error',
    message:
      'CCG contributions to the Better Care Fund of Anyshire for 2015/16 are £4,000,000. That is £200,000 below the minimum of £4,200,000 (C6). Since 1 April 2015 a CCG must pay at least its minimum into the pooled funds of each Health and Wellbeing Board area.',
    remedy:
      'Check the minimum and the contributions against the agreed plan, and add the contribution that is missing.',
  },
  'BC-02': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'H8',
    messageId: 'signedLate',
    severity: 'warning',
    message:
      'The agreement of pool S75-1 for the Better Care Fund of Anyshire was signed on 20 April 2015 (H8), 19 days after the pool began its year on 1 April 2015. Since 1 April 2015 the money of the Better Care Fund is pooled under an agreement by section 75 of the NHS Act 2006, signed by that day.',
    remedy: 'Check the date. Where it is right, note why the agreement was late.',
  },
  'BC-03': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'A8',
    messageId: 'plannedDiffers',
    severity: 'error',
    message:
      'Planned spending of the Better Care Fund of Anyshire is £4,000,000 + £1,250,000 = £5,250,000. That is £250,000 above the contributions to its pools, £4,000,000 + £1,000,000 = £5,000,000. Since 1 April 2015 the two must be equal for each Health and Wellbeing Board area.',
    remedy:
      'Add the scheme or the contribution that is missing. Show an underspend carried forward as a contribution.',
  },
  'BC-04': {
    file: 'pooled-funds-2020-21.xlsx',
    sheet: 'Pools',
    cell: 'H6',
    messageId: 'notInWriting',
    severity: 'warning',
    message:
      'No agreement for the Better Care Fund of Farfield has a date of signature, and 2020/21 ended on 31 March 2021. No plan had to be sent in for that year from 1 April 2020, but the use of the money had to be agreed in writing.',
    remedy: 'Enter the day on which the agreement for 2020/21 was signed.',
  },
  'BC-05': {
    file: 'pooled-funds-2020-21.xlsx',
    sheet: 'Better Care Fund',
    cell: 'G7',
    messageId: 'belowYearBefore',
    severity: 'warning',
    message:
      'Social care paid from the CCG’s contribution for Farfield is £2,000,000 (G7) in 2020/21. That is £100,000 below £2,100,000: the £2,100,000 (G6) of 2019/20 and growth of 0%. Since 1 April 2016 it is to be maintained from year to year.',
    remedy:
      'Check both years against the agreed plans. Where they are right, note who agreed to the reduction.',
  },
  'BR-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'F28',
    messageId: 'contingencyBelowShare',
    severity: 'warning',
    message:
      'The contingency for 2015/16 is £500,000. 0.5% of the revenue resource limit of £168,000,000 (Allocation!B6) would be £840,000. Planning guidance has asked for this share since 1 April 2015.',
    remedy:
      'Check that every line of contingency is marked as one. If some of it has been used, or NHS England agreed to less, note that.',
  },
  'BR-02': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Allocation',
    cell: 'B12',
    messageId: 'surplusBelowShare',
    severity: 'warning',
    message:
      'The planned surplus for 2015/16 is £1,500,000. 1% of the revenue resource limit of £168,000,000 would be £1,680,000. Planning guidance has asked for this share since 1 April 2015.',
    remedy: 'Check the plan. If NHS England agreed to less, enter what it agreed to as the control total.',
  },
  'BR-03': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'F29',
    messageId: 'reserveBelowShare',
    severity: 'warning',
    message:
      'The non-recurrent reserve for 2015/16 is £900,000. 1% of the recurrent allocation of £165,200,000 (Allocation!B17) would be £1,652,000. Planning guidance has asked for this share since 1 April 2015.',
    remedy: 'Check that every line of the reserve is marked as one, and what NHS England agreed to.',
  },
  'BR-04': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'D29',
    messageId: 'recurrentOnReserve',
    severity: 'info',
    message:
      '“Headroom” is a non-recurrent reserve of £900,000 (F29) and is marked as recurrent. Since 1 April 2013 planning guidance has kept such a reserve for spending that does not recur.',
    remedy: 'Mark the line as non-recurrent, or pay for what recurs from a recurrent budget.',
  },
  'BR-05': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'QIPP',
    cell: 'J7',
    messageId: 'shortfallUnexplained',
    severity: 'warning',
    message:
      'The forecast saving of “Medicines optimisation” is £520,000 (G7) against a plan of £700,000 (D7), £180,000 below it, and no reason is given. Since 1 April 2013 a forecast below plan is to be explained.',
    remedy: 'Give the reason for the shortfall and what is done about it.',
  },
  'BR-06': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Allocation',
    cell: 'B19',
    messageId: 'underlyingNotStated',
    severity: 'info',
    message:
      'The underlying position for 2015/16, without what does not recur, is not stated. Planning guidance has asked for it since 1 April 2013.',
    remedy: 'Enter the surplus or deficit that is left when everything non-recurrent is taken out.',
  },
  'BR-07': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Allocation',
    cell: 'B11',
    messageId: 'openingDiffers',
    severity: 'warning',
    message:
      'The surplus brought forward into 2015/16 is £1,400,000 (B11), and the year before ended with -£400,000 (B13), a difference of £1,800,000. Since 1 April 2014 a CCG has carried its surplus or deficit forward from year to year.',
    remedy: 'Check both figures against the accounts of the year before and the allocation notified.',
  },
  'CD-01': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Member practices',
    cell: 'C7',
    messageId: 'notLikeOne',
    severity: 'error',
    message:
      'CCG code holds "099X". A CCG code is two digits and a letter, such as 04R, or five characters such as A3A8R.',
    remedy: 'Enter the code again, with the column formatted as text.',
  },
  'CD-02': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice contracts',
    cell: 'A7',
    messageId: 'notLikeOne',
    severity: 'error',
    message: 'Practice code holds "YY9812". A GP practice code is a letter and five digits, such as Y03660.',
    remedy: 'Enter the code again, with the column formatted as text.',
  },
  'CD-03': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'I26',
    messageId: 'notLikeOne',
    severity: 'info',
    message: 'Provider code holds "R9A/2". A provider code is three to six letters and digits, such as RX1.',
    remedy: 'Enter the code again, with the column formatted as text.',
  },
  'CD-04': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Better Care Fund',
    cell: 'J6',
    messageId: 'notLikeOne',
    severity: 'warning',
    message:
      'Local authority code holds "E99000001". A local authority code is E06, E07, E08, E09 or E10 and six digits, such as E10000012.',
    remedy: 'Enter the code again, with the column formatted as text.',
  },
  'CI-01': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Procurement decisions',
    cell: 'M6',
    messageId: 'notManaged',
    severity: 'error',
    message:
      'A conflict of interest is recorded for this decision, and nothing says how it was managed. Since 1 April 2013 a CCG has to manage each conflict and keep a record of how.',
    remedy:
      'Say what was done: who withdrew or did not vote, which committee decided instead, or whose advice was asked.',
  },
  'CI-02': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Procurement decisions',
    cell: 'J8',
    messageId: 'decidedOnOwnInterest',
    severity: 'error',
    message:
      'PE01 is shown among those who took this decision on 11 March 2015 (B8), and had on that day an interest in Anytown GP Federation Limited (AX5), the provider that was awarded the contract. Since 1 April 2013 a CCG has to keep people with an interest in a provider out of the decision to award it a contract.',
    remedy:
      'If they did not vote, leave them out of the decision makers and say how the conflict was managed. If they did, record a breach and take advice on the award.',
  },
  'CI-10': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'B9',
    messageId: 'noEntry',
    severity: 'error',
    message:
      'Max Duplicate is a member on 31 March 2016 and has no entry in the register of interests. Since 1 April 2013 the register has to cover the governing body, the committees and the employees.',
    remedy: 'Ask for a declaration, and add it: of the type Nil where the person has no interest.',
  },
  'CI-11': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Interests',
    cell: 'J7',
    messageId: 'late',
    severity: 'error',
    message:
      'This interest arose on 15 January 2015 (I7) and was declared on 20 April 2015 (J7), 95 days later. Since 1 April 2013 an interest must be declared within 28 days of arising.',
    remedy:
      'Check both dates. If they are right, record the late declaration as a breach and check what the person decided in between.',
  },
  'CI-12': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Interests',
    cell: 'F6',
    messageId: 'blank',
    severity: 'error',
    message:
      'Organisation is blank. Since 28 June 2016 the register of interests has to give it for each interest.',
    remedy: 'Ask the person, and fill it in. If there is no interest, give the type as Nil.',
  },
  'CI-13': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Interests',
    cell: 'N9',
    messageId: 'outOfDate',
    severity: 'warning',
    message:
      'This entry was last confirmed on 22 January 2018 (N9), which was good to 22 January 2019. On 31 March 2019 it is out of date: since 16 June 2017 declarations have to be confirmed at least every 12 months.',
    remedy: 'Ask the person to confirm or change the entry, and give the day.',
  },
  'CI-14': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Interests',
    cell: 'O10',
    messageId: 'removedEarly',
    severity: 'warning',
    message:
      'The interest ended on 31 August 2018 (L10) and is on the public register until 31 December 2018 (O10). Since 28 June 2016 it has to stay there for 6 months after it ended, here until 28 February 2019.',
    remedy:
      'Keep the entry on the public register for the whole time. The CCG’s own record of it is kept for at least six years.',
  },
  'CI-15': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Interests',
    cell: 'O13',
    messageId: 'otherStaff',
    severity: 'info',
    message:
      'This person is not one of the decision-making staff, and the entry is on the public register until 31 March 2020 (O13). Since 16 June 2017 the published register need hold decision-making staff only.',
    remedy: 'Keep the entry in the CCG’s own register, and take it off the public one if the CCG so decides.',
  },
  'CI-16': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Governing body',
    cell: 'A5',
    messageId: 'tooFew',
    severity: 'warning',
    message:
      'The governing body has 2 lay members on 31 March 2019. Since 28 June 2016 the guidance on conflicts of interest recommends at least 3; the law asks for two.',
    remedy: 'Appoint another lay member, or correct the kind of member if one is shown as another kind.',
  },
  'CI-17': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Committee members',
    cell: 'C6',
    messageId: 'chairsPrimaryCare',
    severity: 'warning',
    message:
      'Tom Dummy is the conflicts of interest guardian and chairs the primary care commissioning committee on 31 March 2019. Since 28 June 2016 the guardian is not to chair that committee.',
    remedy: 'Name another guardian or another chair.',
  },
  'CI-18': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Gifts and hospitality',
    cell: 'I6',
    messageId: 'supplierGift',
    severity: 'warning',
    message:
      'A gift worth £90 of Rolling Along Limited, who is shown as a supplier, was accepted. Since 28 June 2016 gifts of suppliers and contractors are declined whatever they are worth, save promotional items worth less than £6.',
    remedy: 'Check whether the donor is a supplier. If so, record the breach and return the gift.',
  },
  'CI-19': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Breaches',
    cell: 'E6',
    messageId: 'notPublished',
    severity: 'warning',
    message:
      'No day is given on which this breach was published. Since 28 June 2016 breaches are published on the CCG’s website, without names.',
    remedy: 'Publish the breach without names, and give the day.',
  },
  'CI-20': {
    file: 'governance-registers-2018-19.xlsx',
    sheet: 'Cover',
    cell: 'B17',
    messageId: 'auditedInAnotherYear',
    severity: 'info',
    message:
      'The internal audit of conflicts of interest is dated 20 February 2018 (B17), which is not in 2018/19. Since 28 June 2016 there has to be one in each year.',
    remedy: 'Give the date of the year’s audit, or note that there was none.',
  },
  'CI-21': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Procurement decisions',
    cell: 'C11',
    messageId: 'noDetails',
    severity: 'error',
    message:
      'The register does not say what was decided on. Since December 2014 it has to give the details of each procurement decision.',
    remedy: 'Give the title of the contract or service.',
  },
  'CI-22': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'A24',
    messageId: 'noDecision',
    severity: 'error',
    message:
      'Contract C-112 with Anytown Print House Limited is shown as awarded (New), and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one.',
    remedy:
      'Add the decision to the register, or put the reference of this contract in its entry. If the contract was extended or taken over and not awarded, correct its origin.',
  },
  'CO-01': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'A6',
    messageId: 'unknownLevel',
    severity: 'error',
    message:
      'The level of co-commissioning is given as “Shadow delegation”. The scheme has three levels: greater involvement, joint commissioning and delegated commissioning; before or without them the level is None.',
    remedy: 'Choose one of the four from the list.',
  },
  'CO-02': {
    file: 'Primary care report 2016-17.xlsx',
    sheet: 'Primary care budget',
    cell: 'B3',
    messageId: 'delegatedMoney',
    severity: 'warning',
    message:
      'The level on 31 March 2017 is greater involvement, and the primary care budget has lines from a delegated allocation that add up to £4,100,000. Since 1 April 2015 this level has moved no money to the CCG.',
    remedy:
      'Correct the level, or the funding source: local services that the CCG pays for itself are from its own programme money.',
  },
  'CO-03': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Cover',
    cell: 'B14',
    messageId: 'noCommittee',
    severity: 'error',
    message:
      'The level is joint commissioning on 31 March 2016, and on that day no joint committee or committees in common for primary care are listed. Since 1 April 2015 joint commissioning is done through one of the two.',
    remedy: 'List the committee, with its type and the day on which it was set up, or correct the level.',
  },
  'CO-04': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'A8',
    messageId: 'functionMissing',
    severity: 'error',
    message:
      'The CCG is delegated on 31 March 2016, and the list of functions has no row for F6 (Discretionary payments). Since 1 April 2015 a delegated CCG takes on all six functions.',
    remedy: 'Add the row, with whether and from when the CCG has the function.',
  },
  'CO-05': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegated functions',
    cell: 'B12',
    messageId: 'reservedFunction',
    severity: 'error',
    message:
      'Function R2 (List management) is shown as taken on by the CCG. Since 1 April 2013 it has been NHS England’s, and no level of co-commissioning brings it to a CCG.',
    remedy: 'Enter No, and leave the function to NHS England.',
  },
  'CO-06': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'National terms',
    cell: 'C6',
    messageId: 'termDiffers',
    severity: 'error',
    message:
      'The local value of this term of GMS contracts is £74.50, and the national value is £75.77. Since 1 April 2013 all terms of GMS contracts, and the nationally determined ones of PMS and APMS contracts, are set nationally and cannot be varied by a CCG.',
    remedy:
      'Use the national value. For PMS and APMS, enter No under nationally determined if the term is a local one.',
  },
  'CO-07': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Incentive schemes',
    cell: 'D6',
    messageId: 'notVoluntary',
    severity: 'error',
    message:
      'This scheme is offered in place of the QOF, and it is not voluntary for practices. Since 1 April 2015 a CCG may offer such a scheme, and practices are free to decline it.',
    remedy: 'Let practices choose between the scheme and the national one, or correct the entry.',
  },
  'CO-08': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'C11',
    messageId: 'namedLikeAddition',
    severity: 'info',
    message:
      'The line Co-commissioning team, with a budget of £60,000 (F11) among running costs, is named like an addition for co-commissioning. In 2015/16 NHS England gave no more for running costs with it.',
    remedy: 'Check that the line is paid for from the running cost allowance as it was.',
  },
  'CO-09': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'G7',
    messageId: 'governanceIssues',
    severity: 'warning',
    message:
      'The level from 1 December 2014 (B7) is Joint commissioning, and the CCG is shown with serious governance issues in that period. Since November 2014 NHS England has supported a CCG into joint or delegated commissioning unless it has such issues.',
    remedy:
      'Check both entries. If NHS England agreed to the level all the same, keep its decision with the record.',
  },
  'CO-10': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Submissions',
    cell: 'C6',
    messageId: 'late',
    severity: 'warning',
    message:
      'The submission for Delegated commissioning in the round of 2015/16 was made on 12 January 2015 (C6). NHS England asked for it by 9 January 2015.',
    remedy:
      'Correct the date, the round or the level; or keep with the submission that NHS England accepted it late.',
  },
  'CO-11': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'D8',
    messageId: 'signedOffLate',
    severity: 'warning',
    message:
      'NHS England’s sign-off is shown on 17 April 2015 (D8), and delegated commissioning from 1 April 2015 (B8). Since 1 April 2015 NHS England signs off each delegation before it begins.',
    remedy: 'Correct one of the two days.',
  },
  'CO-12': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'B8',
    messageId: 'notAmended',
    severity: 'warning',
    message:
      'Delegated commissioning began on 1 April 2015 (B8), and no version of the constitution that NHS England approved by then has co-commissioning, primary care commissioning or delegation as its reason. For the round of 2015/16 the change was to be made with the submission.',
    remedy:
      'Enter the version that was made for delegation, or name delegation in the reason of the one that holds it.',
  },
  'CO-13': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Submissions',
    cell: 'D6',
    messageId: 'notConsulted',
    severity: 'warning',
    message:
      'The submission for Delegated commissioning was made on 12 January 2015 (C6), and no day is given on which the member practices were consulted. The round of 2015/16 asked the CCG to confirm that they had seen and agreed to the arrangements.',
    remedy: 'Enter the day on which the member practices agreed.',
  },
  'CO-14': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'B8',
    messageId: 'periodsOverlap',
    severity: 'error',
    message:
      'The level Delegated commissioning begins on 1 April 2015 (B8), and the level Joint commissioning from 1 December 2014 (B7) lasts to 30 June 2015. Since 1 April 2015 a CCG may change its level; it has one at a time.',
    remedy: 'End the earlier level on the day before the later one begins.',
  },
  'CO-15': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegation',
    cell: 'E8',
    messageId: 'bodyNotNamed',
    severity: 'info',
    message:
      'No body is named as accountable for the functions delegated from 1 April 2015 (B8). Since 1 April 2015 NHS England has delegated its functions and stayed accountable for them.',
    remedy: 'Enter NHS England.',
  },
  'CO-16': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Submissions',
    cell: 'E6',
    messageId: 'outOfOrder',
    severity: 'warning',
    message:
      'The submission is on 12 January 2015 (C6), after the review by the regional team on 9 January 2015 (E6). Since the round of 2015/16 the steps are submission, review by the regional team, sign-off by NHS England and start of the level.',
    remedy: 'Correct the day that is wrong.',
  },
  'CO-17': {
    file: 'Primary care report 2016-17.xlsx',
    sheet: 'Committees',
    cell: 'E5',
    messageId: 'committeeDecides',
    severity: 'info',
    message:
      'The level on 31 March 2017 is greater involvement, and this committee for primary care is shown with powers to decide. Since 1 April 2015 decisions on GP contracts are NHS England’s at this level.',
    remedy:
      'Check the level and the powers: a committee that only advises, or decides on the CCG’s own services, is in order.',
  },
  'DA-01': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'P33',
    messageId: 'errorValue',
    severity: 'error',
    message: 'Annual value holds #REF!: the formula in this cell fails.',
    remedy: 'Repair the formula, or enter the value.',
  },
  'DA-02': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'Q30',
    messageId: 'unreadable',
    severity: 'error',
    message:
      'Total value holds "see schedule 3", which cannot be read as an amount in pounds, such as 1234.50.',
    remedy: 'Enter an amount in pounds, such as 1234.50, or leave the cell empty.',
  },
  'DA-03': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'B28',
    messageId: 'requiredBlank',
    severity: 'error',
    message: 'Title is blank. This template asks for it in every row that is begun.',
    remedy: 'Fill in Title, or clear the whole row if it is not a contract.',
  },
  'DA-04': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'D29',
    messageId: 'offList',
    severity: 'error',
    message:
      'Service category holds "Chiropody", which is not on its list: Acute, Mental health, Community, Ambulance, NHS111/OOH, Maternity and 18 more.',
    remedy: 'Choose the value from the list.',
  },
  'DA-05': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'A31',
    messageId: 'repeatedKey',
    severity: 'error',
    message: 'C-101 stands in an earlier row too. Each contract has a reference of its own.',
    remedy: 'Give one of the rows another reference, or remove the row that is there twice.',
  },
  'DA-06': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'X32',
    messageId: 'dangling',
    severity: 'warning',
    message: 'Procurement reference P-999 is not found in Procurement register.',
    remedy: 'Correct the reference, or add the missing row to Procurement register.',
  },
  'DA-07': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'N27',
    messageId: 'endBeforeStart',
    severity: 'error',
    message: 'End date 31 March 2015 (N27) is before Start date 1 October 2015 (M27).',
    remedy: 'Correct whichever of the two dates is wrong.',
  },
  'DA-08': {
    file: 'Payments over 25k October 2015.csv',
    sheet: 'Payments over 25k October 2015',
    cell: 'A1',
    messageId: 'spendFieldMissing',
    severity: 'warning',
    message: 'No column is headed Expense area. A list of spend over £25,000 shows it for each payment.',
    remedy: 'Add the column, or head the one that holds it Expense area.',
  },
  'DA-09': {
    file: 'Contract register September 2014.xlsx',
    sheet: 'Local services',
    cell: 'I3',
    messageId: 'textAsValue',
    severity: 'info',
    message:
      'Annual value has 4 of its values typed as text. They were read as values here; Excel’s own sums leave them out.',
    remedy: 'Select the cells and use Data, Text to Columns, Finish.',
  },
  'EN-01': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'D6',
    messageId: 'ccgWithoutDelegation',
    severity: 'error',
    message:
      'The CCG is shown as commissioner of this directed enhanced service on 31 March 2016, when its level of co-commissioning was: Joint commissioning. Since 1 April 2013 NHS England commissions these services; a CCG does so only while it has delegated commissioning.',
    remedy:
      'Name NHS England as the commissioner, or put the level and its first day on the Cover or the Delegation sheet.',
  },
  'EN-02': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'E8',
    messageId: 'notStandardContract',
    severity: 'error',
    message:
      'This local service of the CCG is under a contract of the form GMS on 31 March 2016. Since 1 April 2013 such services are bought under the NHS Standard Contract, full or shorter form; a delegated CCG may also use GMS, PMS and APMS contracts.',
    remedy: 'Correct the form, or move the service to the NHS Standard Contract when it is next agreed.',
  },
  'EN-03': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'B10',
    messageId: 'retiredName',
    severity: 'info',
    message:
      'This service of the CCG, which started on 1 April 2015 (G10), is called “Care homes LES”. Services of CCGs have not been called local enhanced services, or LES, since 1 April 2013.',
    remedy: 'Call it a local service. The figures are not affected.',
  },
  'EN-04': {
    file: 'Primary care report 2016-17.xlsx',
    sheet: 'Enhanced services',
    cell: 'C3',
    messageId: 'withoutCoCommissioning',
    severity: 'error',
    message:
      'The CCG is shown as commissioner of this newly designed enhanced service on 31 March 2017, when its level of co-commissioning was: Greater involvement. Since 1 April 2015 a CCG has had this function only with delegated or joint commissioning.',
    remedy:
      'Correct the type of service or its commissioner, or put the level and its first day on the Cover or the Delegation sheet.',
  },
  'EN-05': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'J11',
    messageId: 'notConsulted',
    severity: 'info',
    message:
      'No day is given on which the Local Medical Committee was consulted on this service of the CCG, which started on 1 April 2015 (G11). The guidance for the CCGs that began on 1 April 2013 has Local Medical Committees involved in decisions on such services.',
    remedy: 'Enter the day on which the Local Medical Committee was consulted, if it was.',
  },
  'EN-06': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'D12',
    messageId: 'byNhsEngland',
    severity: 'info',
    message:
      'NHS England is shown as commissioner of this local service on 31 March 2016. CCGs have commissioned the former local enhanced services since 1 April 2013.',
    remedy: 'Check the commissioner, and whether this is a directed enhanced service.',
  },
  'EN-07': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Enhanced services',
    cell: 'L11',
    messageId: 'noReference',
    severity: 'info',
    message:
      'This local service of the CCG, which started on 1 April 2015 (G11), has no reference of a procurement or a contract. Procurement processes apply to the CCGs’ local services, as they did to local enhanced services before 1 April 2013.',
    remedy: 'Enter the reference of the procurement or of the contract under which the service is bought.',
  },
  'FI-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'J31',
    messageId: 'overLimitOutturn',
    severity: 'error',
    message:
      'Spending of £171,780,000 for 2015/16 is £3,780,000 above the revenue resource limit of £168,000,000 (Allocation!B6). Since 1 April 2013 a CCG’s spending in a year may not exceed the limit that NHS England notifies.',
    remedy:
      'Check the lines and the limit last notified. Where both are right, the breach is to be reported.',
  },
  'FI-02': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'J12',
    messageId: 'overAllowanceOutturn',
    severity: 'error',
    message:
      'Running cost spending of £3,810,000 for 2015/16 is £210,000 above the running cost allowance of £3,600,000 (Allocation!B9). Since 1 April 2013 a CCG may spend no more than its allowance on running itself.',
    remedy: 'Check the lines and the allowance notified. Where both are right, the breach is to be reported.',
  },
  'FI-03': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice payments',
    cell: 'G10',
    messageId: 'noReference',
    severity: 'error',
    message:
      'The payment of £24,000 (F10) to practice Y99813 for Local service has no contract reference. Since CCGs began on 1 April 2013 their money has been distinct from the income of practices, which is earned under a contract, a service or an incentive scheme.',
    remedy: 'Enter the contract, service or scheme under which the practice is paid.',
  },
  'FI-04': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Allocation',
    cell: 'B18',
    messageId: 'paidAfterOverspend',
    severity: 'error',
    message:
      'A quality premium of £200,000 (B18) is shown for 2015/16, although 2014/15, the year in which it would have been earned, ended with a deficit of £400,000 (B13). Since 2013/14 no premium has been paid to a CCG that overspent.',
    remedy: 'Check the outturn of the year before; where it is right, take the premium out.',
  },
  'FI-05': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Primary care',
    cell: 'C7',
    messageId: 'linesExceed',
    severity: 'error',
    message:
      'The lines paid for from the delegated allocation are budgeted at £8,140,000, which is £140,000 above the allocation of £8,000,000 (Limits!B7) for 2015/16. From the start of delegation the lines must add up to the allocation.',
    remedy:
      'Correct the lines or the allocation, or show what the CCG adds as a line of CCG programme money.',
  },
  'FI-06': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Primary care',
    cell: 'C2',
    messageId: 'topUpNotInProgramme',
    severity: 'warning',
    message:
      'The primary care budget for 2015/16 has £350,000 of CCG programme money, but the CCG’s own budget has only £100,000 for primary care. Since 1 April 2015 what a CCG adds to primary medical services has been expected to be part of its programme plan, which must still balance.',
    remedy: 'Put the money into the CCG’s budget under Primary Care (CCG), or correct the funding source.',
  },
  'FI-08': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'E30',
    messageId: 'poolInContract',
    severity: 'info',
    message:
      'The line “Risk pool of the CCGs of Anyshire” is shown as a provider contract, and its words are those of a risk pool. Since the proposals of 2010 pools with other commissioners have been meant to be seen for themselves.',
    remedy: 'Show the contribution as a line of the type Risk pool, apart from the contract.',
  },
  'FI-09': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Primary care',
    cell: 'C7',
    messageId: 'aboveScale',
    severity: 'info',
    message:
      'The delegated primary care budget for 2015/16 looks large: £8,140,000 for 30,000 (Limits!B9) people is £271.33 a head, above £250. Since delegation began on 1 April 2015 budgets have been well below that.',
    remedy: 'Check the units of the figures, the lines and the population.',
  },
  'FI-10': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'A5',
    messageId: 'dutiesMissing',
    severity: 'warning',
    message:
      'The statement of financial duties for 2015/16 has nothing for SD-04. Since 1 April 2013 the accounts of a CCG’s year state all of SD-01 to SD-06.',
    remedy: 'Fill in target and performance of each duty; a duty that does not arise is nil.',
  },
  'FI-11': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Primary care budget',
    cell: 'K14',
    messageId: 'staffLine',
    severity: 'info',
    message:
      'The line “Staff for contracting” of the primary care budget reads as if it paid for staff. The CCG has been delegated on 31 March 2016, and its staff are running costs: no administrative resources came with delegation, since 1 April 2015.',
    remedy: 'Move the line to running costs, or describe what it pays for if the staff are a provider’s.',
  },
  'GB-01': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'A5',
    messageId: 'tooFewWithVacancies',
    severity: 'warning',
    message:
      '5 persons are listed as members of the governing body on 31 March 2016, and 1 posts as vacant. Since 1 April 2013 it must have at least 6 members.',
    remedy: 'Fill the vacant posts, and enter who holds them and from when.',
  },
  'GB-02': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'A5',
    messageId: 'roleMissing',
    severity: 'error',
    message:
      'Nobody is listed as Deputy chair of the governing body on 31 March 2016. Since 1 April 2013 a governing body must have one.',
    remedy:
      'List the person with a row for this post, from its first day. A person with two posts has two rows, and an officer shared with other CCGs counts.',
  },
  'GB-03': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'C9',
    messageId: 'twoFinanceOfficers',
    severity: 'error',
    message:
      '2 persons are listed as chief finance officer on 31 March 2016. Since 1 April 2013 a CCG has exactly one, who may be shared with other CCGs.',
    remedy: 'Enter the last day of the officer who has left, or correct the role.',
  },
  'GB-04': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'I10',
    messageId: 'worksForProvider',
    severity: 'warning',
    message:
      'The Registered nurse of the governing body on 31 March 2016 is employed by Anytown Hospitals NHS Foundation Trust, which has a contract with the CCG on that day. Since 1 April 2013 the nurse and the secondary care specialist may not be employed by a provider of the CCG.',
    remedy: 'Check the employer and the contract, and take advice on the appointment if both are right.',
  },
  'GB-05': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Committees',
    cell: 'A5',
    messageId: 'committeeMissing',
    severity: 'error',
    message:
      'No remuneration committee is listed on 31 March 2016. Since 1 April 2013 a governing body must have one.',
    remedy: 'List the committee with its type, and with the day on which it was set up.',
  },
  'GB-06': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'A5',
    messageId: 'noLead',
    severity: 'warning',
    message:
      'No lay member of the governing body on 31 March 2016 is listed as leading on patient and public involvement. Since 1 April 2013 one is to do so.',
    remedy: 'Give the lay member who leads on it that role.',
  },
  'GB-07': {
    file: 'Governance registers Otherton 2015-16.xlsx',
    sheet: 'Front sheet',
    cell: 'B3',
    messageId: 'otherName',
    severity: 'warning',
    message:
      'The name of the CCG is given as Otherton CCG. Since 1 April 2013 such a name begins with “NHS” and ends with “Clinical Commissioning Group”, for which “CCG” is accepted.',
    remedy: 'Enter the name in full, such as NHS Anytown Clinical Commissioning Group.',
  },
  'GM-01': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice payments',
    cell: 'D6',
    messageId: 'otherPrice',
    severity: 'error',
    message:
      'The global sum of practice Y99811 for Q3 2015/16 is paid at £75.00 (D6) a weighted patient. The national price from 1 October 2015 is £76.51 (£75.77 is accepted too); a CCG cannot vary it.',
    remedy: 'Correct the price, or the period it is for. Enter the price of a whole year, before deductions.',
  },
  'GM-02': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice payments',
    cell: 'F7',
    messageId: 'paymentDiffers',
    severity: 'warning',
    message:
      'The global sum of practice Y99811 for Q4 2015/16 is £195,000. Worked out again it is 9,610.5 × £76.51 ÷ 4 = £183,824.84, a difference of £11,175.16. Since 1 April 2013 CCGs can expect the two to agree to the pound.',
    remedy:
      'Check the weighted list of the quarter, the price, and whether the practice opted out of out-of-hours care.',
  },
  'GM-03': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice payments',
    cell: 'F8',
    messageId: 'paymentDiffers',
    severity: 'info',
    message:
      'The QOF achievement of practice Y99811 for 2015/16 is paid with £104,000 (F8). 540 points × £160.15 × 1.05 = £90,805.05, a difference of £13,194.95. The value of a point is national and has held since 1 April 2015.',
    remedy:
      'Check the points and the list size adjustment. Prevalence, or aspiration paid before, may explain the rest.',
  },
  'GM-04': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice payments',
    cell: 'F9',
    messageId: 'factorDiffers',
    severity: 'warning',
    message:
      'The correction factor of practice Y99811 for 2015/16 is £60,000 (F9). From £70,000 (H9) in 2013/14, 71.43% is left: £50,000 for 12 months, a difference of £10,000. Since 1 April 2014 a seventh of the factor goes each year.',
    remedy: 'Check the factor of 2013/14 and the period. A merger of practices may explain a difference.',
  },
  'GM-05': {
    file: 'Delegation history June 2021.xlsx',
    sheet: 'Payments to practices',
    cell: 'D3',
    messageId: 'seniorityPaid',
    severity: 'warning',
    message:
      'Seniority of £840 (D3) is paid to practice Y99811 for April 2021. There are no seniority payments for days from 1 April 2020 on.',
    remedy: 'Stop the payment. If it settles an earlier year, enter that year as its period.',
  },
  'GV-01': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Committee members',
    cell: 'D6',
    messageId: 'chairNotLay',
    severity: 'error',
    message:
      'The chair of the primary care commissioning committee on 31 March 2016 is of the kind GP. Since 1 April 2015 the chair must be a lay member.',
    remedy: 'Appoint a lay member as chair, or correct the role or the kind of member if it is wrong.',
  },
  'GV-02': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Committees',
    cell: 'B6',
    messageId: 'noMajority',
    severity: 'error',
    message:
      'On 31 March 2016 2 of the 4 voting members are lay members or executives. Since 1 April 2015 more than half of them must be. A GP counts as a GP whatever post they hold.',
    remedy: 'Appoint more lay members or executives, or let fewer of the other members vote.',
  },
  'GV-03': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Meetings',
    cell: 'A6',
    messageId: 'noMajority',
    severity: 'warning',
    message:
      'At the meeting of 10 June 2015 (C6) 1 of the 3 voting members present were lay members or executives. Since 1 April 2015 more than half of them must be when the committee decides.',
    remedy: 'Correct the attendance, or show that the GPs with an interest took no part in the vote.',
  },
  'GV-04': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Governing body',
    cell: 'A5',
    messageId: 'noRepresentative',
    severity: 'warning',
    message:
      'Nobody on the governing body is listed as the CCG’s representative on the Health and Wellbeing Board on 31 March 2016. Since 1 April 2013 each CCG has had to take part in the board of its area.',
    remedy:
      'Add a row for the person who represents the CCG there, with that role. A person with two posts has two rows.',
  },
  'GV-05': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Constitution',
    cell: 'F6',
    messageId: 'conflictsNotCovered',
    severity: 'error',
    message:
      'Version 2.0 of the constitution, in force on 31 March 2016, is shown as not covering conflicts of interest. Since 1 April 2013 a constitution must say how they are managed.',
    remedy: 'Correct the entry, or amend the constitution.',
  },
  'GV-06': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Constitution',
    cell: 'H6',
    messageId: 'obligesBeyondContract',
    severity: 'info',
    message:
      'Version 2.0 of the constitution is shown with a clause that obliges practices beyond their contract. Since there are CCGs, the practice’s contract has come before the constitution.',
    remedy: 'Review the clause. A practice can be asked to do what it says, and not be obliged to.',
  },
  'GV-07': {
    file: 'Governance registers Otherton 2015-16.xlsx',
    sheet: 'Member practices',
    cell: 'A2',
    messageId: 'noRegister',
    severity: 'warning',
    message:
      'The level on 31 March 2016 is delegated commissioning, and the governance registers hold no register of procurement decisions. Since 1 April 2015 a delegated CCG keeps and publishes one.',
    remedy: 'Add the register to the workbook, or check the workbook that holds it together with this one.',
  },
  'HI-01': {
    file: 'Shadow budget 2012-13.xlsx',
    sheet: 'Budget',
    cell: 'E4',
    messageId: 'notMarkedIndicative',
    severity: 'info',
    message:
      'Of the 3 lines of the budget for 2012/13, 1 are not marked as indicative. Under the proposals of 2010 consortia had indicative budgets until 2012/13 and real ones from 2013/14.',
    remedy: 'Mark the lines as indicative, or correct the financial year.',
  },
  'HI-02': {
    file: 'Shadow budget 2012-13.xlsx',
    sheet: 'Budget',
    cell: 'F5',
    messageId: 'noBudgetHolder',
    severity: 'info',
    message:
      'The budget line “Northern locality” is for a practice or a locality, and no budget holder is named. Under the proposals of 2010, for the years to 2012/13, a consortium was to have internal controls over commissioning at that level.',
    remedy: 'Name the person or post that answers for the line.',
  },
  'IN-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'I13',
    messageId: 'wrongVariance',
    severity: 'error',
    message:
      'The year to date variance is shown as £150,000 (I13). From a budget of £20,000,000 (G13) and an actual or forecast of £20,100,000 (H13) it is £100,000, as actual less budget. A variance follows from its row in every month.',
    remedy: 'Work out the variance with a formula from its own row, or correct the figure that is wrong.',
  },
  'IN-02': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'J8',
    messageId: 'totalDoesNotAdd',
    severity: 'error',
    message:
      'This total is £111,000,000 (J8). Of the sums that it could be, the nearest is £111,700,000, of 2 figures. A total equals the lines since the total before it, all lines above it, or the totals above it, in every month.',
    remedy: 'Correct the formula of the total, or the row above it that is missing, wrong or counted twice.',
  },
  'IN-03': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'G16',
    messageId: 'aboveYear',
    severity: 'info',
    message:
      'The budget to date is £3,100,000 (G16) and that of the whole year £3,000,000 (F16). Without regard to signs £3,100,000 less £3,000,000 is £100,000 more than the year’s. In most months and lines it is no more, save where costs are seasonal or credits follow.',
    remedy: 'Check both budgets of the line. If the line is seasonal, nothing need change.',
  },
  'IN-04': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'J17',
    messageId: 'notTheOutturn',
    severity: 'warning',
    message:
      'In month 12 actual spending is £960,000 (H17) and the forecast outturn £900,000 (J17), a difference of £60,000. At the end of each year the two are the same, once final accruals are in.',
    remedy:
      'Bring the forecast or the actual up to date. If the report was drawn before final accruals, say so in it.',
  },
  'IN-05': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'F31',
    messageId: 'planDoesNotBalance',
    severity: 'error',
    message:
      'The budgets of the year and the planned surplus add up to £169,360,000. That is £1,360,000 above the revenue resource limit of £168,000,000 (Allocation!B6). In the plan and at the year end the two are equal, in every year since 2013/14.',
    remedy:
      'Check for a line that is missing or there twice, a total that is not marked as one, and the limit last notified.',
  },
  'IN-06': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Financial position',
    cell: 'G10',
    messageId: 'unchanged',
    severity: 'warning',
    message:
      'The variance to date is £400,000, which is more than £100,000 and more than 5% of the annual budget of £6,000,000 (F10). The forecast outturn is still the annual budget. In each year a forecast is looked at again where that is so from month 6 on.',
    remedy: 'Bring the forecast up to date, or say in the report why the variance will reverse.',
  },
  'IN-07': {
    file: 'finance-report-2016-17-m09.xlsx',
    sheet: 'Budget',
    cell: 'F6',
    messageId: 'moved',
    severity: 'warning',
    message:
      'The budget of line A01 was £39,600,000 (Budget!F6 of finance-report-2016-17-m08.xlsx) in the month before and is £40,080,000 (F6). The change is £480,000; virements of the month explain £0 of it. In every year since 2013/14 budgets have been changed by virements or by changes of allocation.',
    remedy:
      'Record the virement or change of allocation with its day, lines and amount, or correct the budget.',
  },
  'IN-09': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'I15',
    messageId: 'typedInColumn',
    severity: 'warning',
    message:
      '£30,000 (I15) is typed in, and 23 of the 26 figures of the column Year to date variance are formulas. In every month a typed figure stays as it is when the others change.',
    remedy: 'Put the formula of the cells above and below in its place, or note why the figure is typed.',
  },
  'IN-10': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'D8',
    messageId: 'notMet',
    severity: 'error',
    message:
      'SD-03 is shown as met. Performance of £172,000,000 (C8) less the target of £168,000,000 (B8) is £4,000,000: the target was exceeded. In every year a duty is met where performance is no more than the target.',
    remedy: 'Show the duty as not met, or correct the figure that is wrong.',
  },
  'IN-11': {
    file: 'Shadow budget 2012-13.xlsx',
    sheet: 'Front sheet',
    cell: 'B6',
    messageId: 'noCcgs',
    severity: 'error',
    message:
      'The period ends on 31 March 2013 (B6). There were clinical commissioning groups from 1 April 2013 to 30 June 2022 only.',
    remedy: 'Correct the period end on the Cover.',
  },
  'MH-01': {
    file: 'finance-report-2018-19-m12.xlsx',
    sheet: 'MHIS',
    cell: 'B7',
    messageId: 'belowStandard',
    severity: 'error',
    message:
      'Mental health spending of £9,700,000 (B7) in 2018/19 is £94,500 short of £9,794,500: £9,500,000 (B6) in 2017/18, and 3.1% of growth on top. Since 1 April 2018 every CCG has had to let mental health spending grow at least as fast as its allocation, and from 1 April 2019 by a further percentage.',
    remedy: 'Check both figures against the definition used. Where they are right, the standard was missed.',
  },
  'PF-01': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pool contributions',
    cell: 'D6',
    messageId: 'corePrimaryMedical',
    severity: 'error',
    message:
      'A CCG contribution of £612,000 (G6) to pool JP-1 is for core primary medical services. Since 1 April 2015 a CCG’s contribution to a joint commissioning pool may pay for the CCG’s own functions only.',
    remedy:
      'Move the amount to NHS England’s contribution, or record the CCG’s own function that it pays for.',
  },
  'PF-02': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pool contributions',
    cell: 'F7',
    messageId: 'excludedCategory',
    severity: 'error',
    message:
      'A CCG contribution of £85,000 (G7) to pool JP-1 is for “Specialised”, which is for NHS England to commission. Since 1 April 2015 a CCG’s contribution to a joint commissioning pool must relate to the CCG’s own functions.',
    remedy: 'Move the amount to the body that commissions the service, or correct the service category.',
  },
  'PF-03': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'A6',
    messageId: 'plannedAboveContribution',
    severity: 'warning',
    message:
      'In pool JP-1 the lines at the risk of the local authority are planned at £45,000 in all, and the local authority pays in £0. Since 1 April 2015 the CCG and NHS England each answer for their own money in a joint commissioning pool.',
    remedy: 'Reduce the plan, show the missing contribution, or correct who bears the risk of each line.',
  },
  'PH-01': {
    file: 'finance-report-2014-15-m12.xlsx',
    sheet: 'Budget',
    cell: 'F5',
    messageId: 'belowRate',
    severity: 'warning',
    message:
      'Support for patients over 75 is budgeted at £120,000 for 2014/15, more than 2% below £5 for each of 60,000 (Allocation!B16) people (£300,000). CCGs were asked for £5 a head of the whole list, from 1 April 2014.',
    remedy:
      'Check that all lines of the scheme are marked and that the population is that of the allocation.',
  },
  'PH-02': {
    file: 'finance-report-2018-19-m12.xlsx',
    sheet: 'Budget',
    cell: 'F5',
    messageId: 'belowRate',
    severity: 'warning',
    message:
      'Practice transformational support is budgeted at £60,000 + £60,000 = £120,000 for 2017/18 and 2018/19, more than 2% below £3 for each of 60,000 (Allocation!B16) people (£180,000). CCGs were asked for £3 a head over the two years that began on 1 April 2017.',
    remedy:
      'Check that the lines of the support are marked in the budgets of both years, and the population.',
  },
  'PH-03': {
    file: 'finance-report-2020-21-m10.xlsx',
    sheet: 'Budget',
    cell: 'F5',
    messageId: 'belowRate',
    severity: 'warning',
    message:
      'The core payment to primary care networks is budgeted at £60,000 for 2020/21, more than 2% below £1.50 a head and year for each of 60,000 (Allocation!B16) people and 12 months (£90,000). It has been due since 1 July 2019.',
    remedy:
      'Check that all lines of the payment are marked and that the population is that of the allocation.',
  },
  'PM-01': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice contracts',
    cell: 'I8',
    messageId: 'reviewLate',
    severity: 'warning',
    message:
      'The review of the PMS contract of practice Y99813 was completed on 15 April 2016 (I8). NHS England asked for the reviews of PMS contracts by 31 March 2016 at the latest.',
    remedy: 'Check the date. Where it is right, note why the review was late.',
  },
  'PM-02': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Primary care budget',
    cell: 'E12',
    messageId: 'notReinvested',
    severity: 'warning',
    message:
      'For 2015/16 the PMS premium released is £300,000, and £180,000 is reinvested. That leaves £120,000. Since 1 April 2013 CCGs are asked to reinvest what is released in primary medical services.',
    remedy: 'Show where the rest is spent on primary medical services as a line of PMS premium reinvestment.',
  },
  'PP-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'BPPC',
    cell: 'E8',
    messageId: 'belowTarget',
    severity: 'warning',
    message:
      'Non-NHS invoices by number: 6,032 of 6,410, or 94.1% was paid on time, which is below 95%. The target of the Better Payment Practice Code since 1 April 2013 is to pay 95% of invoices within 30 days or the agreed terms. It is a target and not law.',
    remedy: 'Check the figures. If they are right, explain in the report why payments were late.',
  },
  'PP-02': {
    file: 'Spend over 25k June 2020.csv',
    sheet: 'Spend over 25k June 2020',
    cell: 'I1',
    messageId: 'laterThanAim',
    severity: 'info',
    message:
      '1 of 2 lines with an invoice of 20 April 2020 or later were paid more than 7 and up to 30 days after it. From 20 April 2020 NHS bodies aimed to pay within 7 days.',
    remedy: 'It was an aim: nothing need be put right. Lines paid later still are reported one by one.',
  },
  'PP-03': {
    file: 'spend-over-25k-march-2016.xlsx',
    sheet: 'Spend over 25000',
    cell: 'C8',
    messageId: 'late',
    severity: 'warning',
    message:
      'The invoice of 11 January 2016 (K8) was paid on 7 March 2016 (C8), 56 days later. Since 1 April 2013 the Better Payment Practice Code asks for payment within 30 days of a valid invoice, or the agreed terms.',
    remedy:
      'Check both dates: the days count from when a valid invoice was received. If they are right, and no longer terms were agreed, the payment counts as late.',
  },
  'PR-01': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'F6',
    messageId: 'routeBlank',
    severity: 'error',
    message:
      'Procurement P-101 does not state its route. Since 1 April 2013 a CCG has to say for each procurement how the provider is selected.',
    remedy: 'Choose the route from the list.',
  },
  'PR-02': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'H8',
    messageId: 'directAwardUnjustified',
    severity: 'error',
    message:
      'Procurement P-103 has the route “Single tender” and no justification. Since 1 April 2013 a CCG has to justify the tendering process it chooses.',
    remedy: 'Give the reason for the route, or record the waiver or decision that gives it.',
  },
  'PR-03': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'I12',
    messageId: 'competitionLawNotConsidered',
    severity: 'warning',
    message:
      'Procurement P-107 is worth £250,000, and competition law is not shown as considered. From 1 April 2013, according to LMC guidance, competition law is relevant to contracts over £100,000.',
    remedy: 'Record that competition law was considered, or have it considered.',
  },
  'PR-04': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'Q23',
    messageId: 'splitUnderGuidance',
    severity: 'warning',
    message:
      '2 contracts with Therapy First Limited for Community start between 1 April 2015 and 1 September 2015 and are worth £120,000 together. From 1 April 2013, according to LMC guidance, competition law is relevant to contracts over £100,000: none is over it. Contracts for like services that start within 12 months count together.',
    remedy:
      'Record that competition law was considered for them together, or note why they are separate purchases.',
  },
  'PR-05': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'A46',
    messageId: 'noDecision',
    severity: 'error',
    message:
      'Contract C-142 with Abbey Road Surgery, a member practice or owned by one, was awarded on 1 April 2015, and the register of procurement decisions has no entry for it. Since 1 January 2015 each award has to have one.',
    remedy:
      'Add the decision to the register, or put the reference of this contract in its entry. If the contract was not awarded but extended or taken over, say so under origin.',
  },
  'PR-10': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'F14',
    messageId: 'unregulatedRoute',
    severity: 'error',
    message:
      'Procurement P-109 is worth £300,000 (D14) without VAT. From 1 January 2014 the threshold for goods and services was £172,514; at or above it a regulated procedure is needed, and the route is Quotations.',
    remedy:
      'Correct the route, the nature or the value. If the regulations allowed an award without a notice, give the route as negotiated without notice, with its ground. Otherwise take legal advice.',
  },
  'PR-11': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'M18',
    messageId: 'noNotice',
    severity: 'error',
    message:
      'Procurement P-113 is worth £700,000 (D18) without VAT. From 26 February 2015 the light-touch threshold was £625,050; at or above it a contract notice or prior information notice must be published, and none is recorded.',
    remedy: 'Record the number of the notice, or the ground in the regulations for doing without.',
  },
  'PR-12': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'O12',
    messageId: 'noAwardNotice',
    severity: 'warning',
    message:
      'Procurement P-107 is worth £250,000 (D12) without VAT and was awarded on 15 September 2015 (N12), and no award notice is recorded. For procedures begun from 1 April 2013 to 17 April 2016, an award for health care at or above the threshold was announced in the Official Journal; from 1 January 2014 the threshold was £172,514.',
    remedy: 'Record the number of the award notice in OJEU/TED.',
  },
  'PR-13': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'K11',
    messageId: 'otherSite',
    severity: 'warning',
    message:
      'Procurement P-106 was advertised on 11 May 2015 on Portal. Since 1 April 2013 opportunities to provide NHS health care are advertised on the website kept for them; on that day it was Supply2Health or Contracts Finder.',
    remedy: 'Correct the site or the date, or record the notice on Contracts Finder.',
  },
  'PR-14': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'H28',
    messageId: 'missing',
    severity: 'error',
    message:
      'The record of contract C-116 does not give the name of the provider. Since 1 April 2013 the published record of a contract for NHS health care gives the provider and its address, what the provider does, what is paid, the dates, and how the provider was selected.',
    remedy: 'Fill in the cell.',
  },
  'PR-15': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'V54',
    messageId: 'noRecord',
    severity: 'info',
    message:
      'Contract C-152 does not give the reference of its record of duties. Since 1 April 2013 a CCG keeps a record, for each contract that it awards for health care, of how the award meets its duties on effectiveness, quality and integration.',
    remedy: 'Enter the reference of the paper that holds the record.',
  },
  'PR-16': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'J8',
    messageId: 'notShown',
    severity: 'warning',
    message:
      'Procurement P-103 for health care went to a single tender, without evidence that only this provider is capable of the service. Since 1 April 2013 a contract may be awarded without competition only where that is shown.',
    remedy: 'Record where it is shown, or the waiver that says so.',
  },
  'PR-18': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'Q22',
    messageId: 'notOnContractsFinder',
    severity: 'error',
    message:
      'Procurement P-117, which is not for health care, is worth £30,000 (D22). From 1 April 2015, from £25,000 up to the procurement threshold of £172,514, a contract that is advertised is published on Contracts Finder as well, and no notice there is recorded.',
    remedy: 'Record the number of the notice on Contracts Finder.',
  },
  'PR-19': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Procurement',
    cell: 'F13',
    messageId: 'noWaiver',
    severity: 'error',
    message:
      'Procurement P-108 is worth £150,000 (D13) and went to a single tender, and the register of waivers has none for it. Since 1 April 2013 CCGs’ own rules ask for quotations (here from £15,000) or a tender (here over £50,000), unless that is waived.',
    remedy: 'Record the waiver with the reference of the procurement, or correct the route.',
  },
  'PR-20': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Waivers',
    cell: 'D7',
    messageId: 'mayReachThreshold',
    severity: 'warning',
    message:
      'Waiver W-112 is for £180,000 (D7), and nothing says whether it is for health care. From 1 January 2014 the procurement threshold for anything else was £172,514; at or above it a CCG cannot waive competition by its own rules.',
    remedy: 'Record the procurement that the waiver is for, and what it buys.',
  },
  'PR-21': {
    file: 'spend-over-25k-march-2016.xlsx',
    sheet: 'Spend over 25000',
    cell: 'C7',
    messageId: 'paidAfterEnd',
    severity: 'warning',
    message:
      'Scan on Wheels Limited was paid on 3 March 2016, 308 days after its last contract in the register ended on 30 April 2015 (Contracts!N57 of contract-register-2015-16.xlsx); payments more than 92 days after that end: 1. Last invoices are usually paid within that time.',
    remedy: 'Enter the extension or the contract that followed, or check what the payments are for.',
  },
  'PR-22': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'Z55',
    messageId: 'beyondTerms',
    severity: 'warning',
    message:
      'Contract C-153 is extended to 30 September 2017. At its award the last day with all extensions was 31 March 2017 (O55).',
    remedy: 'Correct the date that is wrong. If both are right, treat the time beyond as a new award.',
  },
  'PR-23': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'L9',
    messageId: 'notPrimaryMedicalForm',
    severity: 'error',
    message:
      'Contract C-123 (Core primary medical) is of the form Other on 31 March 2016. Since 1 April 2013 primary medical care is provided under GMS, PMS or APMS.',
    remedy: 'Correct the form or the category.',
  },
  'RC-02': {
    file: 'finance-report-2014-15-m12.xlsx',
    sheet: 'Allocation',
    cell: 'B9',
    messageId: 'budgetAboveAllowance',
    severity: 'warning',
    message:
      'Running costs are budgeted at £1,600,000 for 2014/15, £120,000 above the running cost allowance of £1,480,000 (B9), although the forecast is within it. Since 1 April 2013 only the allowance has been for running costs: the rest of the budget would come from money for services.',
    remedy: 'Bring the budget within the allowance, and show what is over as a budget for services.',
  },
  'RC-03': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'C27',
    messageId: 'readsLikeAdministration',
    severity: 'info',
    message:
      'The line “Corporate communications” stands under Other Programme, and its words are those of a cost of running the CCG. Since 1 April 2013 such costs have counted against the running cost allowance.',
    remedy: 'Move the line to running costs, or describe the service that it pays for.',
  },
  'S75-01': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'K8',
    messageId: 'contentMissing',
    severity: 'error',
    message:
      'The section 75 agreement of pool S75-1 does not state aims and outcomes: the check-list says No. Regulation 7(3) of SI 2000/617 has asked for it of every CCG’s pooled fund since 1 April 2013.',
    remedy: 'Have the agreement varied so that it states this. If it does already, enter Yes.',
  },
  'S75-02': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'F9',
    messageId: 'noHost',
    severity: 'error',
    message:
      'No host is named for section 75 pool S75-2. Since 1 April 2013 each pooled fund of a CCG under SI 2000/617 has one partner that hosts it.',
    remedy: 'Enter the partner that hosts the pool, as the agreement names it.',
  },
  'S75-03': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'S8',
    messageId: 'reportsApart',
    severity: 'warning',
    message:
      'Two reports in succession on section 75 pool S75-1 are of 28 August 2015 and 29 January 2016, more than 3 months apart, counted by calendar months. Since 1 April 2013 a CCG’s pools are to be reported on every quarter.',
    remedy: 'Check the dates. Where they are right, note why the report was late.',
  },
  'S75-04': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pool spending',
    cell: 'C13',
    messageId: 'excludedCategory',
    severity: 'warning',
    message:
      'Journeys to day centres in section 75 pool S75-2, planned at £300,000 (D13), is of the category Ambulance. Section 75 partnerships of CCGs since 1 April 2013 leave out surgery, radiotherapy, termination of pregnancy, endoscopy, Class 4 laser and other invasive treatment, emergency ambulance, as far as is known here.',
    remedy:
      'Check the scheme against the regulations. If it is transport of patients, say so in its name; else take it out of the pool.',
  },
  'S75-05': {
    file: 'pooled-funds-2015-16.xlsx',
    sheet: 'Pools',
    cell: 'D10',
    messageId: 'basisDiffers',
    severity: 'warning',
    message:
      'Pool S256-1 is entered as “Section 256” and its legal basis as s.76. These do not belong together: since 1 April 2013 each of these arrangements has had a section of its own in the NHS Act 2006.',
    remedy: 'Correct the arrangement or the legal basis as the agreement has it.',
  },
  'SC-01': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'F7',
    messageId: 'coreContract',
    severity: 'error',
    message:
      'The CCG is shown as commissioner of this GMS contract for core GP services on 31 March 2016, when its level of co-commissioning was: Joint commissioning. Since 1 April 2013 NHS England holds these contracts; a CCG holds them only while it has delegated commissioning.',
    remedy:
      'Name NHS England as the commissioner. If the CCG was delegated on that day, put the level and its first day on the Cover or the Delegation sheet. If the contract is not for core services, correct its service category.',
  },
  'SC-02': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'D15',
    messageId: 'excludedCategory',
    severity: 'error',
    message:
      'The CCG is shown as paying for services of the category Specialised. Since 1 April 2013 these are for NHS England to commission, not for a CCG.',
    remedy:
      'Correct the category if the services are of another kind. If it is right, name the body that commissions them and take the CCG’s money out.',
  },
  'SC-03': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Delegated functions',
    cell: 'B13',
    messageId: 'outsideFunction',
    severity: 'error',
    message:
      'Function X1 (Dental) is shown as taken on by the CCG. Since co-commissioning began on 1 April 2015 it has covered general practice only, and this function has stayed with NHS England.',
    remedy: 'Enter No, and leave the function to NHS England.',
  },
  'SC-04': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'G17',
    messageId: 'publicHealth',
    severity: 'error',
    message:
      'The CCG is shown as commissioner of public health services on 31 March 2016, with no partnership agreement. Since 1 April 2013 local authorities commission them.',
    remedy:
      'Name the local authority as the commissioner, or give the section 75 or section 256 agreement under which the CCG pays.',
  },
  'SC-05': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'D13',
    messageId: 'publicHealth',
    severity: 'error',
    message:
      'The CCG is shown as paying for services of the category Children 0-5 public health on 31 March 2016. Since 1 October 2015 these are for the local authority to commission, and at no time for a CCG.',
    remedy:
      'Correct the category if the services are of another kind. If it is right, name the body that commissions them and take the CCG’s money out.',
  },
  'SC-06': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'I20',
    messageId: 'ownCode',
    severity: 'error',
    message:
      'The provider’s code is 99X, which is the CCG’s own. Since 1 April 2013 CCGs commission health services and cannot provide them.',
    remedy:
      'Give the code of the body that provides the service. If the contract is not for health services, such as a hosted team, say so under service nature.',
  },
  'SC-07': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'S56',
    messageId: 'notFromPct',
    severity: 'warning',
    message:
      'This contract of the CCG started on 1 October 2012 (M56), before CCGs could hold contracts, and its origin is given as Extension. Contracts from before 1 April 2013 came to CCGs from primary care trusts.',
    remedy: 'Correct the start date, or enter Transferred from PCT as the origin.',
  },
  'SC-08': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Member practices',
    cell: 'A10',
    messageId: 'listedTwice',
    severity: 'error',
    message:
      'Practice Y99904 is listed as a member twice, from 1 April 2013 on. Since 1 April 2013 each practice has been a member of one CCG, and is listed once.',
    remedy: 'Remove the row that is there twice, or correct the days on which the practice joined and left.',
  },
  'SC-09': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'C22',
    messageId: 'nationalService',
    severity: 'info',
    message:
      'The budget line “N3 network of the practices” reads like a national IT service for GP practices. NHS England has commissioned these since 1 April 2013; the CCG’s part is local GP IT infrastructure and support.',
    remedy: 'Check what the line pays for. No change is needed if it is local support.',
  },
  'SC-10': {
    file: 'Primary care report 2016-17.xlsx',
    sheet: 'Primary care budget',
    cell: 'A4',
    messageId: 'paidByCcg',
    severity: 'warning',
    message:
      'The line Premises is paid for from the CCG’s own money on 31 March 2017, when its level of co-commissioning was: Greater involvement. Since 1 April 2013 NHS England’s area teams have made these payments to practices, until the CCG is delegated.',
    remedy:
      'Correct the funding source, or name the agreement under which the CCG hosts the payment. If the CCG was delegated, put the level and its first day on the Cover or the Delegation sheet.',
  },
  'SC-11': {
    file: 'Shadow budget 2012-13.xlsx',
    sheet: 'Contract register',
    cell: 'C3',
    messageId: 'maternity',
    severity: 'info',
    message:
      'A consortium is shown as commissioner of maternity services on 31 December 2010. Under the proposals of July to December 2010 they were to be the NHS Commissioning Board’s; CCGs have commissioned them since 1 April 2013.',
    remedy: 'Nothing: the proposal was taken back.',
  },
  'SC-13': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'B11',
    messageId: 'contractCompliance',
    severity: 'info',
    message:
      '“Contract monitoring of GP practices” reads like checking compliance with GP contracts on 31 March 2016, when the CCG’s level of co-commissioning was: Joint commissioning. Since 1 April 2013 that has been NHS England’s, until the CCG is delegated.',
    remedy:
      'Check what the CCG pays for here. If the CCG was delegated, put the level and its first day on the Cover or the Delegation sheet.',
  },
  'SC-14': {
    file: 'contract-register-2015-16.xlsx',
    sheet: 'Contracts',
    cell: 'F8',
    messageId: 'coreContractFromPct',
    severity: 'warning',
    message:
      'This contract for core GP services came from a primary care trust, and the CCG is shown as its commissioner on 31 March 2016, when its level of co-commissioning was: Joint commissioning. Such contracts went to NHS England on 1 April 2013; a CCG holds them only while it has delegated commissioning.',
    remedy:
      'Name NHS England as the commissioner. If the CCG was delegated on that day, put the level and its first day on the Cover or the Delegation sheet.',
  },
  'SC-15': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'C26',
    messageId: 'contractorPayment',
    severity: 'info',
    message:
      'The budget line “Pharmacy contractors” reads like payments to pharmacy or dental contractors. Since 1 April 2013 the NHS Business Services Authority has made these for NHS England; the cost of prescribing is the CCG’s.',
    remedy: 'Check what the line pays for. No change is needed if it is a local service of the CCG.',
  },
  'SC-16': {
    file: 'Procurement log 2016-17.xlsx',
    sheet: 'Contracts register',
    cell: 'A2',
    messageId: 'noAmbulance',
    severity: 'info',
    message:
      'Of the contracts in force on 31 March 2017, 5 in all, none is in the category Ambulance. Since 1 April 2013 the CCG has had to see to emergency services for its area.',
    remedy: 'Add the contract, also where another CCG leads on it, or correct its category.',
  },
  'SD-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C6',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Expenditure of £173,000,000 (C6) for 2015/16 is £4,100,000 above income of £168,900,000 (B6). Since 1 April 2013 a CCG’s expenditure in a year may not exceed its income.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-02': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C7',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Capital spending of £45,000 (C7) for 2015/16 is £45,000 above the capital resource limit of £0 (B7). Since 1 April 2013 a CCG’s capital spending in a year may not exceed the amount that directions specify; where none is given, it is nil.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-03': {
    file: 'finance-report-2014-15-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C8',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Revenue spending of £65,900,000 (C8) for 2014/15 is £500,000 above the revenue resource limit of £65,400,000 (B8). Since 1 April 2013 a CCG’s revenue spending in a year may not exceed the amount that directions specify.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-04': {
    file: 'finance-report-2014-15-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C9',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Capital spending on specified matters of £95,000 (C9) for 2014/15 is £15,000 above the limit for them of £80,000 (B9). Since 1 April 2013 a CCG’s capital spending on matters that directions name may not exceed the amount given for them.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-05': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C9',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Revenue spending on specified matters of £530,000 (C9) for 2015/16 is £30,000 above the limit for them of £500,000 (B9). Since 1 April 2013 a CCG’s revenue spending on matters that directions name may not exceed the amount given for them.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-06': {
    file: 'finance-report-2014-15-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C11',
    messageId: 'aboveAtYearEnd',
    severity: 'error',
    message:
      'Revenue spending on administration of £1,510,000 (C11) for 2014/15 is £30,000 above the limit for it of £1,480,000 (B11). Since 1 April 2013 a CCG may spend no more on administration, its running costs, than the amount that directions specify.',
    remedy:
      'Check both figures. Where they are right, the breach is to be reported, also where NHS England agreed to it.',
  },
  'SD-07': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Statutory duties',
    cell: 'C11',
    messageId: 'drawdownAboveAtYearEnd',
    severity: 'error',
    message:
      'The cash drawn down for 2015/16, £166,900,000 (C11), is £900,000 above the most that may be drawn down, £166,000,000 (B11). Since 1 April 2013 a CCG may not draw more cash in a year than it is allotted.',
    remedy: 'Check both figures. Where they are right, the breach is to be reported.',
  },
  'TR-02': {
    file: 'Spend over 25k September 2015.csv',
    sheet: 'Spend over 25k September 2015',
    cell: 'G8',
    messageId: 'belowThreshold',
    severity: 'info',
    message:
      'This invoice has one line, of £24,999.99 (G8). CCGs have had to publish invoices of £25,000 or more since April 2013, credit notes by their size.',
    remedy: 'Check whether a line of the invoice is missing. To publish smaller invoices as well is allowed.',
  },
  'TR-03': {
    file: 'spend-over-25k-march-2016.xlsx',
    sheet: 'Spend over 25000',
    cell: 'D12',
    messageId: 'payroll',
    severity: 'warning',
    message: 'The expense type of this line is payroll. Lists published since April 2013 leave payroll out.',
    remedy: 'Take the line out before the list is published, or correct the expense type.',
  },
  'TR-04': {
    file: 'spend-over-25k-march-2016.xlsx',
    sheet: 'Spend over 25000',
    cell: 'F9',
    messageId: 'noContract',
    severity: 'warning',
    message:
      'Lines of 2015/16 with Blue Sky Thinking Limited add up to £84,000. The contract register has no provider of this name. Since 1 April 2013 officers look for a contract with each supplier that is paid £25,000 or more in a year.',
    remedy:
      'Add the contract to the register, or put its reference in the spend list if the register names the provider otherwise.',
  },
  'TR-05': {
    file: 'Spend over 25k September 2015.csv',
    sheet: 'Spend over 25k September 2015',
    cell: 'F12',
    messageId: 'repeatedRow',
    severity: 'warning',
    message:
      'An earlier row has the same body, date, expense type, expense area, supplier, transaction number and amount (£1,033,333.33 (G11)). A list shows each payment once, since April 2013.',
    remedy:
      'If the payment was made once, remove one of the rows. If it was made twice, ask for the second to be returned.',
  },
  'XW-01': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'F19',
    messageId: 'contributionsDiffer',
    severity: 'warning',
    message:
      'The budget lines of the Better Care Fund for 2015/16 come to £3,700,000. The CCG’s contributions to the pools of the fund come to £4,000,000 + £500,000 = £4,500,000, £800,000 more. The two have shown the same money since 1 April 2015.',
    remedy:
      'Compare both with the agreed plan: look for a contribution or line that is missing, and for one that is coded to another programme area.',
  },
  'XW-02': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Financial position',
    cell: 'F8',
    messageId: 'budgetsDiffer',
    severity: 'warning',
    message:
      'The lines of delegated primary medical services in the finance report are budgeted at £8,000,000 for 2015/16. The lines of the delegated budget come to £5,900,000 + £1,150,000 + £1,090,000 = £8,140,000, £140,000 more. Since 1 April 2015 the two have been one allocation.',
    remedy:
      'Check whether both are of the same month, and look for a line that is missing or coded to another programme area.',
  },
  'XW-03': {
    file: 'finance-report-2015-16-m12.xlsx',
    sheet: 'Budget',
    cell: 'F18',
    messageId: 'budgetDiffers',
    severity: 'warning',
    message:
      'The budget for Best Foot Forward Limited in 2015/16 is £310,000. The contracts with this provider cost £250,000 a year: the budget is £60,000 more. The two may differ by 2%, in every year since 2013/14.',
    remedy:
      'Check the yearly values in the register, contract variations, and the lines coded to this provider. Correct the one that is out of date.',
  },
  'XW-04': {
    file: 'spend-over-25k-march-2016.xlsx',
    sheet: 'Spend over 25000',
    cell: 'F10',
    messageId: 'paidWhereInterested',
    severity: 'info',
    message:
      'Anytown GP Federation Limited was paid £41,600 in 1 payment from 10 March 2016 to 10 March 2016, and 1 person on the register of interests declared an interest in it on those days. CCGs have published both lists since 1 April 2013.',
    remedy:
      'Check in the register of procurement decisions how the interest was handled when the payments were decided on.',
  },
  'XW-05': {
    file: 'delegated-primary-care-2015-16-m12.xlsx',
    sheet: 'Practice contracts',
    cell: 'A7',
    messageId: 'contractOfNonMember',
    severity: 'warning',
    message:
      'Practice YY9812 has a GMS contract on 31 March 2016, and the list of member practices does not have it on that day. Since 1 April 2013 a practice with a registered list has had to be a member of a CCG.',
    remedy: 'Add the practice to the list of members, or correct its code or its days in one of the two.',
  },
  'XW-06': {
    file: 'Finance report month 6 2015-16.xlsx',
    sheet: 'Limits',
    cell: 'B11',
    messageId: 'noUseYet',
    severity: 'info',
    message:
      'A quality premium of £110,000 (B11) is shown for 2015/16, and the list of its uses has none for a premium earned in 2014/15 or 2015/16. Since 1 April 2013 the premium has had to be used for the quality of services, for outcomes or against inequalities.',
    remedy: 'List what the premium is to be spent on before the end of the year.',
  },
  'XW-07': {
    file: 'governance-registers-2015-16.xlsx',
    sheet: 'Procurement decisions',
    cell: 'O15',
    messageId: 'otherProvider',
    severity: 'warning',
    message:
      'The decision on contract C-139 of 11 March 2015 names Anytown Carers Trust. The contract register has it with Getting Better Limited. Since 1 January 2015 the register of decisions has had to say to whom a contract is awarded.',
    remedy:
      'Correct the name or the contract reference. If the contract was transferred, record the decision on that.',
  },
};
