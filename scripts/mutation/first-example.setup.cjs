/** A property that fails is not asked for its smallest example: that it fails is all there is to know, and looking takes minutes. */
const { readFileSync } = require('node:fs');

if (readFileSync(expect.getState().testPath, 'utf8').includes("from 'fast-check'"))
  require('fast-check').configureGlobal({ endOnFailure: true });
