const { default: Sequencer } = require('@jest/test-sequencer');

/** The tests that take longest, by a part of their path: begun first, so that none is left alone at the end. */
const longest = [
  'hosts/excel/contract.',
  '/libreoffice.',
  'pane/states.',
  'hosts/excel/traffic.',
  'engines/',
  'entries/on-workbench.',
  'workbench/flow.',
  'pane/flow.',
  'hosts/excel/torn.',
  'workbench/page/grid.',
  'tests/review/',
  'shared-workbooks.',
  'bundles/',
];

const place = ({ path }) => {
  const unix = path.replaceAll('\\', '/');
  const found = longest.findIndex((part) => unix.includes(part));
  return found < 0 ? longest.length : found;
};

/** Jest sorts by how long tests took the last time; where it has not run before, by the size of their files. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((a, b) => place(a) - place(b));
  }
};
