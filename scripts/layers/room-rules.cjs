/**
 * Turns scripts/layers/rooms.json into rules for dependency-cruiser, and names of rooms into patterns. `src/plan` means a
 * folder with everything in it, `src/hosts/*` only the files directly in it, `src/cli/order.ts` one file.
 */
const rooms = require('./rooms.json');

const escaped = (text) => text.replaceAll('.', String.raw`\.`);
const pattern = (name) => {
  if (name.endsWith('/*')) return `^${escaped(name.slice(0, -1))}[^/]+$`;
  return /\.tsx?$/.test(name) ? `^${escaped(name)}$` : `^${escaped(name)}/`;
};

/** Kinds of packages as dependency-cruiser distinguishes them; packages that contain only types are always allowed. */
const fromPackages = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];

/** `src/hosts/*` → `hosts-files`, `workbench/bench/page` → `workbench-bench-page`. */
const ruleName = (room) => room.replace('src/', '').replace('/*', '/files').replaceAll('/', '-');

const error = (name, from, to) => ({ name, severity: 'error', from, to });

const rulesOf = ({ room, imports, packages, node = false }) => {
  const name = ruleName(room);
  const from = { path: pattern(room) };
  const known = packages.map((one) => `node_modules/${one}/`);
  return [
    error(`${name}-rooms`, from, {
      path: '^(src|workbench)/',
      pathNot: [pattern(room), ...imports.map(pattern)],
    }),
    error(`${name}-packages`, from, {
      dependencyTypes: fromPackages,
      pathNot: ['node_modules/@types/', ...known],
    }),
    ...(node ? [] : [error(`${name}-without-node`, from, { dependencyTypes: ['core'] })]),
  ];
};

/** Every file must belong to a room: a file in none may import nothing. */
const everyFileHasARoom = error(
  'every-file-has-a-room',
  { path: '^(src|workbench)/', pathNot: rooms.map(({ room }) => pattern(room)) },
  {},
);

module.exports = { roomRules: [...rooms.flatMap(rulesOf), everyFileHasARoom] };
