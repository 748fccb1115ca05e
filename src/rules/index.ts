// Generated from this folder by `npm run generate`.
import type { Rule } from '../rulekit/index.js';
import ac01 from './acceptances/acceptance-holds.js';
import aq01 from './aqp/one-fixed-price.js';
import aq02 from './aqp/price-basis.js';
import aq03 from './aqp/fewest-services.js';
import aq04 from './aqp/national-list.js';
import aq05 from './aqp/advertised.js';
import aq06 from './aqp/qualified-before-start.js';
import aq07 from './aqp/no-guaranteed-income.js';
import aq08 from './aqp/standard-contract.js';
import aq09 from './aqp/priced-before-live.js';
import bc01 from './better-care-fund/minimum-contribution.js';
import bc02 from './better-care-fund/agreement-signed.js';
import bc03 from './better-care-fund/spending-equals-contributions.js';
import bc04 from './better-care-fund/written-agreement-2020.js';
import bc05 from './better-care-fund/social-care-maintained.js';
import br01 from './business-rules/contingency.js';
import br02 from './business-rules/planned-surplus.js';
import br03 from './business-rules/non-recurrent-reserve.js';
import br04 from './business-rules/recurrent-on-reserve.js';
import br05 from './business-rules/savings-plan.js';
import br06 from './business-rules/underlying-position.js';
import br07 from './business-rules/surplus-carried-forward.js';
import cd01 from './codes/ccg-code.js';
import cd02 from './codes/practice-code.js';
import cd03 from './codes/provider-code.js';
import cd04 from './codes/local-authority-code.js';
import ci01 from './conflicts/conflict-handled.js';
import ci02 from './conflicts/conflicted-decision-maker.js';
import ci10 from './conflicts/register-covers-members.js';
import ci11 from './conflicts/declared-in-time.js';
import ci12 from './conflicts/register-columns-filled.js';
import ci13 from './conflicts/confirmed-each-year.js';
import ci14 from './conflicts/expired-interest-stays.js';
import ci15 from './conflicts/only-decision-makers-published.js';
import ci16 from './conflicts/three-lay-members.js';
import ci17 from './conflicts/conflicts-guardian.js';
import ci18 from './conflicts/gifts-and-hospitality.js';
import ci19 from './conflicts/breaches-published.js';
import ci20 from './conflicts/conflicts-audit-and-training.js';
import ci21 from './conflicts/decision-register-complete.js';
import ci22 from './conflicts/award-has-decision.js';
import co01 from './co-commissioning/level-is-known.js';
import co02 from './co-commissioning/greater-involvement-moves-no-money.js';
import co03 from './co-commissioning/joint-committee.js';
import co04 from './co-commissioning/six-delegated-functions.js';
import co05 from './co-commissioning/reserved-functions.js';
import co06 from './co-commissioning/national-terms.js';
import co07 from './co-commissioning/incentive-scheme-voluntary.js';
import co08 from './co-commissioning/running-cost-uplift.js';
import co09 from './co-commissioning/special-measures.js';
import co10 from './co-commissioning/submission-deadline.js';
import co11 from './co-commissioning/delegation-sign-off.js';
import co12 from './co-commissioning/constitution-amended.js';
import co13 from './co-commissioning/members-consulted.js';
import co14 from './co-commissioning/levels-do-not-overlap.js';
import co15 from './co-commissioning/accountable-body.js';
import co16 from './co-commissioning/order-of-steps.js';
import co17 from './co-commissioning/greater-involvement-no-committee.js';
import da01 from './data/error-value.js';
import da02 from './data/unreadable-value.js';
import da03 from './data/required-blank.js';
import da04 from './data/value-off-list.js';
import da05 from './data/repeated-key.js';
import da06 from './data/dangling-reference.js';
import da07 from './data/end-before-start.js';
import da08 from './data/missing-column.js';
import da09 from './data/how-a-column-was-read.js';
import en01 from './enhanced-services/des-commissioner.js';
import en02 from './enhanced-services/local-service-contract-form.js';
import en03 from './enhanced-services/name-les-retired.js';
import en04 from './enhanced-services/newly-designed-needs-level.js';
import en05 from './enhanced-services/lmc-involved.js';
import en06 from './enhanced-services/local-service-of-ccg.js';
import en07 from './enhanced-services/local-service-route.js';
import fi01 from './finance/spend-within-resources.js';
import fi02 from './finance/running-cost-cap.js';
import fi03 from './finance/payment-not-practice-income.js';
import fi04 from './finance/quality-premium.js';
import fi05 from './finance/delegated-budget-ties-out.js';
import fi06 from './finance/top-up-visible.js';
import fi08 from './finance/risk-pool-disclosed.js';
import fi09 from './finance/delegated-scale.js';
import fi10 from './finance/year-end-statement.js';
import fi11 from './finance/staff-in-primary-care-budget.js';
import gb01 from './governing-body/six-members.js';
import gb02 from './governing-body/roles-present.js';
import gb03 from './governing-body/one-of-each-officer.js';
import gb04 from './governing-body/clinician-not-of-provider.js';
import gb05 from './governing-body/audit-and-remuneration.js';
import gb06 from './governing-body/lay-leads.js';
import gb07 from './governing-body/name-of-ccg.js';
import gm01 from './practice-payments/global-sum-price.js';
import gm02 from './practice-payments/global-sum-quarter.js';
import gm03 from './practice-payments/qof-payment.js';
import gm04 from './practice-payments/correction-factor.js';
import gm05 from './practice-payments/seniority-ended.js';
import gv01 from './governance/committee-chair-is-lay.js';
import gv02 from './governance/lay-and-executive-majority.js';
import gv03 from './governance/meeting-majority.js';
import gv04 from './governance/health-and-wellbeing-board.js';
import gv05 from './governance/constitution-covers-conflicts.js';
import gv06 from './governance/constitution-and-practice-contract.js';
import gv07 from './governance/decisions-register-kept.js';
import hi01 from './historic/indicative-budget.js';
import hi02 from './historic/sub-consortium-controls.js';
import in01 from './integrity/variance-recomputes.js';
import in02 from './integrity/totals-add-up.js';
import in03 from './integrity/year-to-date-within-year.js';
import in04 from './integrity/year-end-forecast.js';
import in05 from './integrity/plan-balances.js';
import in06 from './integrity/forecast-unchanged.js';
import in07 from './integrity/budget-moved-without-virement.js';
import in09 from './integrity/typed-among-formulas.js';
import in10 from './integrity/met-flag-agrees.js';
import in11 from './integrity/period-within-life.js';
import mh01 from './mental-health/investment-standard.js';
import pf01 from './pooled-funds/pooled-core-primary-medical.js';
import pf02 from './pooled-funds/contribution-to-own-functions.js';
import pf03 from './pooled-funds/risk-bearer-in-joint-pool.js';
import ph01 from './per-head-schemes/over-75s.js';
import ph02 from './per-head-schemes/practice-transformation.js';
import ph03 from './per-head-schemes/network-participation.js';
import pm01 from './practice-payments/pms-review.js';
import pm02 from './practice-payments/pms-premium.js';
import pp01 from './payment-practice/paid-on-time.js';
import pp02 from './payment-practice/prompt-payment.js';
import pp03 from './payment-practice/late-payment.js';
import pr01 from './procurement/route-stated.js';
import pr02 from './procurement/route-justified.js';
import pr03 from './procurement/competition-law-considered.js';
import pr04 from './procurement/contract-splitting.js';
import pr05 from './procurement/member-practice-award.js';
import pr10 from './procurement/non-health-regulated-procedure.js';
import pr11 from './procurement/health-light-touch-notice.js';
import pr12 from './procurement/part-b-award-notice.js';
import pr13 from './procurement/health-opportunity-advertised.js';
import pr14 from './procurement/record-of-award.js';
import pr15 from './procurement/record-of-duties.js';
import pr16 from './procurement/only-capable-provider.js';
import pr18 from './procurement/contracts-finder.js';
import pr19 from './procurement/waiver-recorded.js';
import pr20 from './procurement/waiver-below-threshold.js';
import pr21 from './procurement/expired-contract-paid.js';
import pr22 from './procurement/extension-within-terms.js';
import pr23 from './procurement/contract-form.js';
import rc02 from './running-costs/programme-does-not-pay.js';
import rc03 from './running-costs/administration-in-programme.js';
import s7501 from './section-75/agreement-contents.js';
import s7502 from './section-75/host-and-manager.js';
import s7503 from './section-75/quarterly-reports.js';
import s7504 from './section-75/excluded-functions.js';
import s7505 from './section-75/legal-basis.js';
import sc01 from './scope/core-contract-held-by-ccg.js';
import sc02 from './scope/excluded-service-category.js';
import sc03 from './scope/outside-co-commissioning.js';
import sc04 from './scope/public-health-belongs-to-councils.js';
import sc05 from './scope/nhs-england-public-health.js';
import sc06 from './scope/ccg-is-not-a-provider.js';
import sc07 from './scope/contract-before-authority.js';
import sc08 from './scope/practice-in-one-ccg.js';
import sc09 from './scope/national-gp-it.js';
import sc10 from './scope/area-team-payments.js';
import sc11 from './scope/maternity-proposal.js';
import sc13 from './scope/practice-performance.js';
import sc14 from './scope/family-health-support.js';
import sc15 from './scope/contractor-payments.js';
import sc16 from './scope/emergency-services-covered.js';
import sd01 from './duties/expenditure-within-income.js';
import sd02 from './duties/capital-within-limit.js';
import sd03 from './duties/revenue-within-limit.js';
import sd04 from './duties/capital-on-specified-matters.js';
import sd05 from './duties/revenue-on-specified-matters.js';
import sd06 from './duties/administration-within-limit.js';
import sd07 from './duties/cash-within-limit.js';
import tr02 from './transparency/spend-below-threshold.js';
import tr03 from './transparency/payroll-and-persons.js';
import tr04 from './transparency/supplier-has-contract.js';
import tr05 from './transparency/spend-month-and-repeats.js';
import xw01 from './cross-workbook/better-care-fund-in-budget.js';
import xw02 from './cross-workbook/delegated-budget-in-report.js';
import xw03 from './cross-workbook/contracts-match-budget.js';
import xw04 from './cross-workbook/payments-to-declared-interests.js';
import xw05 from './cross-workbook/practice-lists-agree.js';
import xw06 from './cross-workbook/quality-premium-has-uses.js';
import xw07 from './cross-workbook/decisions-match-contracts.js';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  ac01,
  aq01,
  aq02,
  aq03,
  aq04,
  aq05,
  aq06,
  aq07,
  aq08,
  aq09,
  bc01,
  bc02,
  bc03,
  bc04,
  bc05,
  br01,
  br02,
  br03,
  br04,
  br05,
  br06,
  br07,
  cd01,
  cd02,
  cd03,
  cd04,
  ci01,
  ci02,
  ci10,
  ci11,
  ci12,
  ci13,
  ci14,
  ci15,
  ci16,
  ci17,
  ci18,
  ci19,
  ci20,
  ci21,
  ci22,
  co01,
  co02,
  co03,
  co04,
  co05,
  co06,
  co07,
  co08,
  co09,
  co10,
  co11,
  co12,
  co13,
  co14,
  co15,
  co16,
  co17,
  da01,
  da02,
  da03,
  da04,
  da05,
  da06,
  da07,
  da08,
  da09,
  en01,
  en02,
  en03,
  en04,
  en05,
  en06,
  en07,
  fi01,
  fi02,
  fi03,
  fi04,
  fi05,
  fi06,
  fi08,
  fi09,
  fi10,
  fi11,
  gb01,
  gb02,
  gb03,
  gb04,
  gb05,
  gb06,
  gb07,
  gm01,
  gm02,
  gm03,
  gm04,
  gm05,
  gv01,
  gv02,
  gv03,
  gv04,
  gv05,
  gv06,
  gv07,
  hi01,
  hi02,
  in01,
  in02,
  in03,
  in04,
  in05,
  in06,
  in07,
  in09,
  in10,
  in11,
  mh01,
  pf01,
  pf02,
  pf03,
  ph01,
  ph02,
  ph03,
  pm01,
  pm02,
  pp01,
  pp02,
  pp03,
  pr01,
  pr02,
  pr03,
  pr04,
  pr05,
  pr10,
  pr11,
  pr12,
  pr13,
  pr14,
  pr15,
  pr16,
  pr18,
  pr19,
  pr20,
  pr21,
  pr22,
  pr23,
  rc02,
  rc03,
  s7501,
  s7502,
  s7503,
  s7504,
  s7505,
  sc01,
  sc02,
  sc03,
  sc04,
  sc05,
  sc06,
  sc07,
  sc08,
  sc09,
  sc10,
  sc11,
  sc13,
  sc14,
  sc15,
  sc16,
  sd01,
  sd02,
  sd03,
  sd04,
  sd05,
  sd06,
  sd07,
  tr02,
  tr03,
  tr04,
  tr05,
  xw01,
  xw02,
  xw03,
  xw04,
  xw05,
  xw06,
  xw07,
];
