const path = require('node:path');

/**
 * Beginnings of the paths of dear test files, of which `npm test` runs one in ten, the dearest first. Each room has others that
 * every run tries. All of them are run by `npm run tests`, by `npm test -- --all` and, those of its rooms, by `npm test -- --changed`.
 */
const drawnFiles = require('./drawn-files.json');

/** A run takes one of so many. */
const EVERY = 10;

const root = `${__dirname}/..`;

const place = (file) => {
  const unix = path.relative(root, file).replaceAll('\\', '/');
  return drawnFiles.findIndex((beginning) => unix.startsWith(beginning));
};

/** The place within its ten: there and back again, so that no run takes the dearest of all tens. */
const turn = (index) => (Math.floor(index / EVERY) % 2 === 0 ? index % EVERY : EVERY - 1 - (index % EVERY));

/**
 * @param paths of test files, absolute
 * @param seed of the run
 * @returns those to run, and how many of the dear ones are left out
 */
function drawn(paths, seed) {
  const dear = paths
    .filter((path) => place(path) >= 0)
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  const left = new Set(dear.filter((_, index) => turn(index) !== Math.abs(seed) % EVERY));
  return { filtered: paths.filter((path) => !left.has(path)), left: left.size, dear: dear.length };
}

/** Jest's `--filter`: the seed is that of its command. */
module.exports = async (paths) => {
  const seed = Number(process.argv.find((one) => one.startsWith('--seed='))?.slice('--seed='.length));
  const { filtered, left, dear } = drawn(paths, seed);
  process.stderr.write(
    `drawn by seed ${seed}: ${dear - left} of ${dear} dear test files; npm run tests runs all of them\n`,
  );
  return { filtered };
};
module.exports.drawn = drawn;
