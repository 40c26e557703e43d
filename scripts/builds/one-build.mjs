/**
 * `node scripts/builds/one-build.mjs cli`: makes one of the builds in webpack.config.js, as `webpack --config-name cli` does,
 * without webpack's command, which a first start need not install.
 */
import webpack from 'webpack';
import configs from '../../webpack.config.js';

const [wanted] = process.argv.slice(2);
const compiler = webpack(configs.find(({ name }) => name === wanted));
compiler.run((failure, stats) => {
  compiler.close(() => undefined);
  if (!failure && !stats.hasErrors()) return;
  console.error(failure ?? stats.toString('errors-warnings'));
  process.exitCode = 1;
});
