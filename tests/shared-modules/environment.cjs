const { TestEnvironment } = require('jest-environment-node');

/** What `expect` keeps on the global object, and never takes away: matchers and equality testers that tests added. */
const ofExpect = Symbol.for('$$jest-matchers-object');

/** The one environment of this worker. */
let kept;

/**
 * One realm for all test files of a worker, so that they can share modules (`runtime.cjs`). What a file leaves on the global
 * object or in the process's variables is taken away when it ends.
 */
module.exports = class OneRealm extends TestEnvironment {
  sharesModules = true;

  constructor(config, context) {
    if (kept !== undefined) return kept;
    super(config, context);
    this.globals = Object.getOwnPropertyDescriptors(this.global);
    this.variables = { ...this.global.process.env };
    this.exit = Object.getOwnPropertyDescriptor(this.global.process, 'exit');
    kept = this;
  }

  /** Does not call the inherited one, which ends the realm. */
  async teardown() {
    this.restoreGlobals();
    const { process } = this.global;
    // Jest wraps it for each file.
    Object.defineProperty(process, 'exit', this.exit);
    const { env } = process;
    for (const name of Object.keys(env)) if (!(name in this.variables)) delete env[name];
    Object.assign(env, this.variables);
  }

  restoreGlobals() {
    const { global, globals } = this;
    for (const name of Reflect.ownKeys(global)) if (!(name in globals)) Reflect.deleteProperty(global, name);
    for (const name of Reflect.ownKeys(globals)) {
      const before = globals[name];
      // Those of Node are fetched from this file's realm when they are first asked for.
      const value = 'value' in before ? before.value : globalThis[name];
      if (before.configurable && global[name] !== value) Object.defineProperty(global, name, before);
    }
    global[ofExpect]?.customEqualityTesters.splice(0);
    for (const name of Object.keys(global[ofExpect]?.matchers ?? {})) delete global[ofExpect].matchers[name];
    // Jest notes each value that a global ever had, to empty it in the end: this end never comes.
    this._globalProxy.leftovers = [];
  }
};
