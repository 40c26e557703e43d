import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Readable output without eval: what ships can be read, and a stack names the function it came from. */
const common = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: 'swc-loader' }],
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  optimization: { minimize: false, splitChunks: false },
  node: { __filename: false, __dirname: false },
  performance: false,
  stats: 'errors-warnings',
};

/** What runs in Node: a file of its own for each entry, with everything in it. */
const forNode = (name, entry) => ({
  ...common,
  name,
  target: 'node20',
  entry,
  output: { path: here(`dist/${name}`), filename: '[name].cjs' },
});

/** Build one with `webpack --config-name cli`. */
export default [
  {
    ...forNode('cli', { planbok: './src/entries/cli.ts' }),
    plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  },
  /** What the project needs of itself: its reference pages, its speed. */
  {
    ...forNode('tools', { pages: './scripts/pages.ts', bench: './scripts/bench-core.ts' }),
    output: { path: here('dist/tools'), filename: '[name].cjs', library: { type: 'commonjs2' } },
  },
];
