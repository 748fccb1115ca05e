/** The import table of docs/architecture.md: which folder of src may import which. */
const MAY_IMPORT = {
  workbook: [],
  sources: [],
  schema: ['workbook'],
  parameters: ['workbook', 'sources'],
  rulekit: ['schema', 'parameters', 'sources', 'workbook'],
  rules: ['rulekit', 'schema', 'parameters', 'sources', 'workbook'],
  checking: ['rulekit', 'schema', 'parameters', 'sources', 'workbook'],
  ooxml: [],
  reading: ['ooxml', 'workbook'],
  writing: ['ooxml', 'checking', 'schema', 'workbook'],
  reports: ['checking', 'rulekit', 'schema', 'parameters', 'sources', 'workbook'],
  testing: ['checking', 'rulekit', 'schema', 'workbook'],
};

/** Packages that a folder may use. */
const MAY_USE = {
  schema: ['zod'],
  checking: ['zod', '@noble/hashes'],
  reading: ['papaparse'],
  batch: ['zod', 'tinyglobby'],
  cli: ['zod'],
};

const PURE = Object.keys(MAY_IMPORT);

const folders = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length === 0 ? 'no other folder' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|addin|scripts|test|bench)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

const packages = [...PURE, 'batch', 'cli'].map((folder) => ({
  name: `${folder}-packages`,
  comment: `src/${folder} may use ${(MAY_USE[folder] ?? ['no package']).join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
    ...(MAY_USE[folder] === undefined ? {} : { pathNot: `node_modules/(${MAY_USE[folder].join('|')})/` }),
  },
}));

module.exports = {
  forbidden: [
    ...folders,
    ...packages,
    {
      name: 'pure-core',
      comment: 'Only src/batch and src/cli may use what Node alone has.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(batch|cli)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'library-imports',
      comment:
        'The library joins engine, rules, reading, writing, reports and testing; it knows no file system.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: '^(src/(batch|cli)|addin|scripts|test|bench)/' },
    },
    {
      name: 'batch-imports',
      severity: 'error',
      from: { path: '^src/batch/' },
      to: { path: '^(src/cli|addin|scripts|test|bench)/' },
    },
    {
      name: 'cli-imports',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^(addin|scripts|test|bench)/' },
    },
    {
      name: 'no-circular',
      comment: 'Files that import each other cannot be understood or loaded one at a time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
