import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { compressorApart } from './scripts/builds/compressor-apart.mjs';
import { globalFunctions } from './scripts/builds/global-functions.mjs';
import { guideSite } from './scripts/builds/guide-site.mjs';
import { inlinedPage } from './scripts/builds/inlined-page.mjs';
import { nodeModules, withoutComments } from './scripts/builds/node-program.mjs';
import { es5, guardModules, minimizer, plainRuntime, startGuard } from './scripts/builds/start-guard.mjs';
import { menuFunctions, verbs } from './scripts/verbs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Applied to what the compiler has made of a module: the letters of its patterns as ranges, which the engine need not look up. */
const letterRanges = here('scripts/builds/letter-ranges.mjs');

/** What every build shares: nothing from outside, no clock, the same bytes from the same sources. */
const common = {
  mode: 'production',
  devtool: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: [/node_modules/, guardModules], use: [letterRanges, 'swc-loader'] },
      es5,
    ],
  },
  optimization: { splitChunks: false, minimizer },
  // `import defer`: a module's body runs when something of the module is first used.
  experiments: { deferImport: true },
  performance: false,
  stats: 'errors-warnings',
};

/** Written also when nothing changed, so that a file's time tells whether its sources are newer (scripts/build.mjs). */
const output = (name, more) => ({ path: here(`dist/${name}`), compareBeforeEmit: false, ...more });

/** The compressor as CommonJS, which stays a function of its own: see `compressorApart`. */
const compressorForNode = here('node_modules/fflate/lib/node.cjs');

/** For Node: a file of its own for each entry, everything in it, with its names: a stack says which function it came from. */
const forNode = (name, entry, more = {}) => ({
  ...common,
  name,
  target: 'node20',
  entry,
  output: output(name, { filename: '[name].cjs', ...more.output }),
  module: nodeModules,
  optimization: { ...common.optimization, minimizer: withoutComments },
  node: { __filename: false, __dirname: false },
  resolve: { ...common.resolve, alias: { fflate$: compressorForNode, ...more.alias } },
  plugins: more.plugins ?? [],
  externals: more.externals ?? {},
});

/** Pages, styles and pictures are emitted as they are, beside the scripts that name them. */
const emitted = (test, filename) => ({ test, type: 'asset/resource', generator: { filename } });

/**
 * For a web view: small, and with source maps, so that what ships can be read. What a person need not wait for is a
 * chunk of its own (`import()` with a name).
 */
const forBrowser = (name, entry, plugins = []) => ({
  ...common,
  name,
  target: ['web', 'es2022'],
  devtool: 'source-map',
  entry: { 'start-guard': startGuard, ...entry },
  plugins,
  output: output(name, {
    filename: '[name].js',
    chunkFilename: '[name].js',
    publicPath: '',
    environment: plainRuntime,
  }),
  module: {
    ...common.module,
    rules: [
      ...common.module.rules,
      emitted(/\.(html|css)$/, '[name][ext]'),
      emitted(/\.png$/, 'assets/[name][ext]'),
      emitted(/\.svg$/, '[name][ext]'),
    ],
  },
});

/** For Google, whose script engine is not the newest: `how` says what syntax is let through. */
const forGoogle = (how, exclude) => ({
  test: /\.[jt]sx?$/,
  exclude,
  use: [
    letterRanges,
    {
      loader: 'swc-loader',
      options: {
        swcrc: false,
        ...how,
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
          ...how.jsc,
        },
      },
    },
  ],
});

const es2020 = forGoogle({ jsc: { target: 'es2020' } }, /node_modules/);

/**
 * No template literals, of packages neither: Google's server has been seen to take `//` within one for a comment when it
 * serves a page. `+` in their place, for what is put into our texts are texts and numbers. The page itself is opened in
 * browsers only, of which Google's editors support the two latest versions.
 */
const withoutTemplates = forGoogle(
  {
    env: { targets: { chrome: '100' }, include: ['transform-template-literals'] },
    jsc: { assumptions: { ignoreToPrimitiveHint: true } },
  },
  guardModules,
);

const filesIn = (folder, ending) =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `./${folder}/${name}`);

/**
 * One script for Google's servers, and the manifest of its rights.
 * @param choice what several global functions share (scripts/builds/global-functions.mjs)
 */
const forAppsScript = (name, entry, choice) => ({
  ...common,
  name,
  target: ['web', 'es2020'],
  entry: Object.fromEntries(
    Object.entries(entry).map(([script, module]) => [script, ['./appsscript/appsscript.json', module]]),
  ),
  output: output(name, { filename: '[name].js', library: { name: 'planbok', type: 'var' } }),
  module: { rules: [es2020, compressorApart, emitted(/appsscript\.json$/, '[name][ext]')] },
  plugins: [
    globalFunctions('planbok', choice),
    // Named in the half of the compressor that works beside the page, which nothing calls and Google has nothing of.
    new webpack.DefinePlugin({ setTimeout: 'undefined' }),
  ],
});

/** A page: its script, its own html, and what only it shows. */
const page = (name, script, ...shown) => [script, `./src/entries/${name}.html`, ...shown];

const pageIcons = ['assets', 'workbench/bench/page/icons'].flatMap((folder) =>
  readdirSync(here(folder))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `./${folder}/${name}`),
);

const builds = {
  cli: forNode(
    'cli',
    // What holds the terminal is a small program; what does the work is loaded by it, compiled as it was the last time.
    { planbok: './src/entries/cli.ts', work: './src/entries/cli-work.ts' },
    {
      output: { library: { type: 'commonjs2' } },
      plugins: [
        new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, include: /planbok\.cjs$/ }),
      ],
      // Installed where somebody wants it, and loaded when it is asked for.
      externals: {
        '@googleapis/sheets': 'commonjs @googleapis/sheets',
        '@duckdb/node-api': 'commonjs @duckdb/node-api',
      },
    },
  ),
  /** What manifest.xml names, for any static host. The help page has no script of its own; another brings it along. */
  addin: forBrowser(
    'addin',
    {
      taskpane: page(
        'taskpane',
        './src/entries/taskpane.tsx',
        './src/entries/before.css',
        ...filesIn('src/pane', '.css'),
      ),
      commands: page('commands', './src/entries/commands.ts'),
      notice: page('notice', './src/entries/notice.ts', './src/entries/page.css'),
      conformance: page(
        'conformance',
        './src/entries/conformance.tsx',
        './src/entries/help.html',
        ...filesIn('assets', '.png'),
      ),
    },
    [guideSite(here('.'))],
  ),
  /** The page with which IT puts the add-in in place; a release adds release.js, which says what was released. */
  setup: forBrowser('setup', {
    setup: page('setup', './src/entries/setup.tsx', './src/entries/setup.css', './src/entries/page.css'),
  }),
  /** What clasp pushes, with `sidebar` and nothing else: one script whose exports are global functions. */
  'apps-script': forAppsScript(
    'apps-script',
    { Code: './src/entries/apps-script.ts' },
    { of: 'menuChoice', by: menuFunctions(verbs) },
  ),
  /** The trial of what is taken for granted of Google Sheets, pushed to a script of its own. */
  'apps-script-conformance': forAppsScript('apps-script-conformance', {
    Conformance: './src/entries/apps-script-conformance.ts',
  }),
  /** The pane in Google Sheets, as one file. */
  sidebar: {
    ...common,
    name: 'sidebar',
    target: ['web', 'es2020'],
    entry: {
      'start-guard': startGuard,
      sidebar: page(
        'sidebar',
        './src/entries/sidebar.ts',
        './src/entries/before.css',
        ...filesIn('src/pane', '.css'),
      ),
    },
    output: output('apps-script', { filename: '[name].js', environment: plainRuntime }),
    module: { rules: [withoutTemplates, es5, emitted(/\.(html|css)$/, '[name][ext]')] },
    plugins: [inlinedPage('sidebar.html')],
  },
  /** Excel without Excel: the server, for Node; its page, for a browser. */
  workbench: forNode(
    'workbench',
    {
      serve: './src/entries/workbench.ts',
      // A thread of the server's.
      engine: './workbench/office-double/recalculation/engine-thread.ts',
    },
    { output: { library: { type: 'commonjs2' } } },
  ),
  /** Tools for another program: the server, and what it runs in processes of their own. */
  mcp: forNode(
    'mcp',
    { serve: './src/entries/mcp.ts', job: './src/entries/mcp-job.ts', work: './src/entries/mcp-work.ts' },
    {
      output: { library: { type: 'commonjs2' } },
      // The SDK checks with it what a client answers; ours is asked for nothing (see `noValidator`).
      alias: { ajv: false, 'ajv-formats': false },
    },
  ),
  /** Spreadsheets of Google's. Its client is not built in: it is installed with a release, or by whoever wants it. */
  google: forNode(
    'google',
    { serve: './src/entries/google.ts' },
    {
      output: { library: { type: 'commonjs2' } },
      externals: { '@googleapis/sheets': 'commonjs @googleapis/sheets' },
    },
  ),
  page: forBrowser('page', {
    page: [
      './workbench/bench/page/page.ts',
      './workbench/bench/page/page.html',
      './workbench/bench/page/page.css',
      './workbench/bench/page/grid.css',
      './src/entries/before.css',
      ...pageIcons,
    ],
    'host-shim': './workbench/bench/page/host-shim.ts',
  }),
  /** What the project needs of itself: its reference pages, its speed, how well it reads. */
  tools: forNode(
    'tools',
    {
      pages: './scripts/pages.ts',
      bench: './scripts/bench-core.ts',
      'bench-portfolio': './scripts/bench-portfolio.ts',
      'bench-floor': './scripts/bench-floor.ts',
      'bench-links': './scripts/bench-links.ts',
      reading: './tests/reading/report.ts',
      'bench-pane': './scripts/bench-pane.ts',
      'guide-pictures': './scripts/guide/pictures.ts',
      manifest: './scripts/manifest/check-manifest.ts',
      'manifest-on': './src/setup/own-manifest.ts',
    },
    {
      output: { library: { type: 'commonjs2' } },
      externals: {
        'playwright-core': 'commonjs playwright-core',
        '@sparticuz/chromium': 'import @sparticuz/chromium',
      },
    },
  ),
};

/** Build one with `webpack --config-name cli`. */
export default Object.values(builds);
