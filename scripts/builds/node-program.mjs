import { fileURLToPath } from 'node:url';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** How Node's programs are made of their modules. One that is looked for where the program runs is not webpack's to find. */
export const nodeModules = {
  rules: [{ test: /\.tsx?$/, use: [here('ascii-patterns.mjs'), here('letter-ranges.mjs'), 'swc-loader'] }],
  parser: { javascript: { dynamicImportMode: 'eager', createRequire: false } },
};

/** What is kept of comments: from which package a module is, and whose it is. */
const KEPT = 'node_modules|@license|Copyright';

/** Only what the engine need not read is left out: names stay. Letters beyond ASCII are spelled as escapes. */
export const withoutComments = [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: {
      compress: false,
      mangle: false,
      format: { comments: { regex: KEPT }, asciiOnly: true },
    },
    extractComments: false,
  }),
];
