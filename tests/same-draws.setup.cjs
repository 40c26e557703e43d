/**
 * In the run of all tests the generated cases follow the run's seed, which `npm test -- --all` takes from the tree of
 * sources: what the build machine tries of a commit was tried before, where the same command ran.
 */
require('fast-check').configureGlobal({ seed: jest.getSeed() });
