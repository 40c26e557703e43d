import MinimizerPlugin from 'minimizer-webpack-plugin';

/** The script that says why a page does not start, and its words. */
export const startGuard = './src/entries/start-guard.ts';
/** The sources of it. */
export const guardModules = /[\\/]src[\\/](?:entries[\\/]start-guard|text[\\/](?:sv|en|nb)[\\/]start)\.ts$/;

/** It has to run in any engine that a page is opened in, so that it can say that the rest does not. */
export const es5 = {
  test: guardModules,
  loader: 'swc-loader',
  options: { swcrc: false, jsc: { target: 'es5', parser: { syntax: 'typescript' } } },
};

/** What webpack writes around modules: nothing that such an engine could not read. */
export const plainRuntime = {
  arrowFunction: false,
  const: false,
  templateLiteral: false,
  destructuring: false,
};

/** swc's, which takes a small part of the time of terser's and gives as little. */
const minified = (which, more) =>
  new MinimizerPlugin({
    ...which,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 2 }, mangle: true, ...more },
    extractComments: false,
  });
const guardFile = /(?:^|[\\/])start-guard\.js$/;
/** Everything is made small as it is, that script as what an old engine can read. */
export const minimizer = [
  minified({ exclude: guardFile }),
  minified({ include: guardFile }, { ecma: 5, format: { ecma: 5 } }),
];
