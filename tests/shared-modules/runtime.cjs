const asyncHooks = require('node:async_hooks');
const path = require('node:path');
const { default: Runtime } = require('jest-runtime');

/** Evaluates what all test files of this worker share; never torn down. */
let library;

const frozen = new WeakSet();

/** Freezes tables and lists to their ends: a test that changes one would change it for the tests after it. */
function freezeData(value) {
  if (typeof value !== 'object' || value === null || frozen.has(value)) return;
  frozen.add(value);
  if (!Array.isArray(value) && !isPlain(value)) return;
  for (const part of Object.values(value)) freezeData(part);
  Object.freeze(value);
}

/** Of the realm of the tests, whose `Object` is another than this file's. */
function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An error's stack names lines of the files as they are written, whoever evaluated them. */
const mapsOfBoth = (own, shared) => ({
  get: (file) => own.get(file) ?? shared.get(file),
  *[Symbol.iterator]() {
    yield* own;
    yield* shared;
  },
});

/** Of the modules that Jest's runner loads by name, those that hold the state of a file's tests. */
const ofOneFile = new Set(['expect', '@jest/expect']);

const isolation = 'its first comment says `@jest-environment node`';

/**
 * Evaluates the sources and the packages once for a worker instead of once for a test file. Test files and their helpers are
 * evaluated for each file, as Jest does, and so are `src/entries`, which do something when they are loaded. A test file shares
 * nothing when its first comment says `@jest-environment node`.
 */
module.exports = class SharedModules extends Runtime {
  /** Those that the runner of this file has opened. */
  stores = [];

  constructor(...given) {
    super(...given);
    const [config, environment, resolver, transformer, , coverage, , globalConfig] = given;
    if (environment.sharesModules !== true) return;
    library ??= new Runtime(
      config,
      environment,
      resolver,
      transformer,
      new Map(),
      coverage,
      '',
      globalConfig,
    );
    this.library = library;
    this.resolver = resolver;
    this.sources = path.join(config.rootDir, 'src', path.sep);
    this.entries = path.join(this.sources, 'entries', path.sep);
    this.sourceMaps = mapsOfBoth(super.getSourceMaps(), library.getSourceMaps());
  }

  /** @param from the file that asks for the module `name`: a test, or a helper of one */
  requireModuleOrMock(from, name) {
    if (this.library === undefined || name === '@jest/globals' || this.resolver.isCoreModule(name))
      return super.requireModuleOrMock(from, name);
    if (this.mockState.shouldMockCjs(from, name).shouldMock) this.mustBeAlone('jest.mock');
    if (!name.startsWith('.')) return this.library.requireModuleOrMock(from, name);
    const file = this.resolver.resolveModule(from, name);
    if (!file.startsWith(this.sources) || file.startsWith(this.entries))
      return super.requireModuleOrMock(from, name);
    const exported = this.library.requireModuleOrMock(from, name);
    freezeData(exported);
    return exported;
  }

  /**
   * What Jest's runner is made of is evaluated once too, but for the runner itself, which Jest asks for by its path alone, and
   * the matchers.
   */
  requireInternalModule(from, name) {
    if (this.library !== undefined && name === 'node:async_hooks') return this.asyncHooks();
    const isShared = this.library !== undefined && name !== undefined && !ofOneFile.has(name);
    return isShared
      ? this.library.requireInternalModule(from, name)
      : super.requireInternalModule(from, name);
  }

  /**
   * Jest's runner opens a store for each test file and never closes it, and each promise that is made visits every open store:
   * after 60 files an eighth of the work of a file of short tests, and more with each file.
   */
  asyncHooks() {
    const { stores } = this;
    class Closable extends asyncHooks.AsyncLocalStorage {
      constructor(...given) {
        super(...given);
        stores.push(this);
      }
    }
    return { ...asyncHooks, AsyncLocalStorage: Closable };
  }

  teardown() {
    for (const store of this.stores) store.disable();
    super.teardown();
  }

  getSourceMaps() {
    return this.sourceMaps ?? super.getSourceMaps();
  }

  isolateModulesAsync(work) {
    this.mustBeAlone('jest.isolateModulesAsync');
    return super.isolateModulesAsync(work);
  }

  isolateModules(work) {
    this.mustBeAlone('jest.isolateModules');
    super.isolateModules(work);
  }

  setMock(...given) {
    this.mustBeAlone('jest.mock');
    super.setMock(...given);
  }

  mustBeAlone(name) {
    if (this.library !== undefined) throw new Error(`${name} is for a test file alone: ${isolation}`);
  }
};
