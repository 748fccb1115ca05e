export * from './compare.js';
export {
  comparisonSchema,
  type Compared,
  type ComparedFinding,
  type ComparedSide,
  type Comparison,
  type ComparisonSummary,
  type FindingState,
} from './comparison.js';
