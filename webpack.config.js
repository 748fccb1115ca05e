import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EsbuildPlugin } from 'esbuild-loader';
import webpack from 'webpack';
import { rulePackHash } from './scripts/rule-pack.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** What every bundle has in common: ES modules for Node, TypeScript by esbuild, no trace of the machine. */
function bundle(name, entry, more = {}) {
  return {
    name,
    mode: 'production',
    target: 'node20.19',
    context: root,
    entry,
    devtool: false,
    experiments: { outputModule: true },
    output: {
      path: join(root, 'dist'),
      filename: '[name].js',
      chunkFilename: `${name}-[name].js`,
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
      ...more.output,
    },
    resolve: { extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } },
    module: {
      // `import.meta.url` stays what it is at run time: the worker is found beside the running file.
      parser: { javascript: { importMeta: false, url: false, worker: false, createRequire: false } },
      rules: [{ test: /\.ts$/, loader: 'esbuild-loader', options: { target: 'node20', loader: 'ts' } }],
    },
    externals: more.externals ?? [],
    optimization: {
      // Readable, but with constants written out where they are used: V8 reads an imported one anew each time.
      minimizer: [
        new EsbuildPlugin({ target: 'node20', minify: false, minifySyntax: true, legalComments: 'inline' }),
      ],
      splitChunks: false,
      chunkIds: 'named',
      moduleIds: 'named',
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    plugins: [
      new webpack.DefinePlugin({
        CCG_CHECK_VERSION: JSON.stringify(version),
        CCG_CHECK_RULE_PACK: JSON.stringify(rulePackHash()),
      }),
      ...(more.plugins ?? []),
    ],
  };
}

/** Who installs the library has its dependencies: they are not copied into it. */
const asInstalled = {
  externals: [({ request }, done) => done(null, isDependency(request) ? `module ${request}` : undefined)],
};

// Each entry by itself: a module that two entries share would stay apart from the others, and each use of what it
// exports, in the reader's innermost loops too, would be a look-up.
export default [
  bundle(
    'cli',
    { cli: './src/cli/main.ts' },
    { plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^cli\.js$/ })] },
  ),
  bundle('worker', { worker: './src/batch/worker.ts' }),
  bundle('library', { index: './src/index.ts' }, asInstalled),
  bundle('node', { node: './src/batch/index.ts' }, asInstalled),
  bundle('testing', { testing: './src/testing/index.ts' }, asInstalled),
];

function isDependency(request) {
  return Object.keys(dependencies).some((name) => request === name || request.startsWith(`${name}/`));
}
