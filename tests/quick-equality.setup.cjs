const { isDeepStrictEqual } = require('node:util');

const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * Node's comparison is many times as fast as Jest's, and what is equal in its eyes is equal for `toEqual` and `toStrictEqual`.
 * What is not is left to Jest to judge and to print.
 */
expect.addEqualityTesters([
  (found, expected) =>
    isObject(found) && isObject(expected) && isDeepStrictEqual(found, expected) ? true : undefined,
]);
