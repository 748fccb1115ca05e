import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

/** What would make a result differ from machine to machine or run to run. */
const IMPURE = [
  { selector: "Identifier[name='Intl']", message: 'Results must not depend on the language of the machine.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Results must not depend on the language of the machine.',
  },
  {
    selector: "MemberExpression[property.name='localeCompare']",
    message: 'Compare by code units: the same on every machine.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: dates come in as arguments.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core has no clock: dates come in as arguments.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same input must give the same output.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'templates/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Typed columns are indexed by numbers that the code itself has counted; `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The compiler's own option asks for brackets where a name may be absent.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `Record<never, never>` says "no fields" where a limb uses no optional columns.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Hostile text is what this project reads: its patterns name control characters.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/batch/**', 'src/cli/**'],
    rules: {
      'no-restricted-syntax': ['error', ...IMPURE],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Only src/batch and src/cli may use Node.' }] },
      ],
    },
  },
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // mocha's `it` and chained assertions give promises and expressions on purpose.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  prettier,
);
