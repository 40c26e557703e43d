import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createContext, runInContext, Script } from 'node:vm';
import { newBook, spreadsheetApp, utilities, type FakeOptions } from '../fakes/spreadsheet-app/app';
import { htmlService, lockService, newDesk, session, type Desk } from '../fakes/spreadsheet-app/services';
import type { BookState } from '../fakes/spreadsheet-app/state';

const root = resolve(__dirname, '../..');
export const built = join(root, 'dist/apps-script');

/**
 * Builds what is named, where a source is newer; after `npm test` has built everything, none is.
 * @param builds as `build` of scripts/build.mjs takes them; what clasp would push unless said otherwise
 */
export function build(builds = ['apps-script/Code.js', 'sidebar/sidebar.html/apps-script']): void {
  const code = `
    import { build } from ${JSON.stringify(pathToFileURL(join(root, 'scripts/build.mjs')))};
    for (const names of process.argv.slice(1)) build(...names.split('/'));`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', code, ...builds], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** A spreadsheet with the script in it, and what a person sees of both. */
export interface World {
  readonly book: BookState;
  readonly desk: Desk;
  /** The built script; Code.js unless said otherwise. */
  readonly script?: string;
}

export const newWorld = (options: FakeOptions = {}): World => ({ book: newBook(options), desk: newDesk() });

const scripts = new Map<string, Script>();

function compiled(path: string): Script {
  const code = scripts.get(path) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, code);
  return code;
}

const sidebarFile = new Map([['sidebar.html', () => readFileSync(join(built, 'sidebar.html'), 'utf8')]]);

/** The page that Google shows when a person opens the sidebar. */
export function shownSidebar(world: World): string {
  executed(world, 'showSidebar');
  return world.desk.sidebar?.content ?? '';
}

/** Only ECMAScript and the services: as on Google's side there is no Node, no page, no clock to wait on. */
function freshContext({ book, desk }: World): object {
  const services = {
    SpreadsheetApp: spreadsheetApp(book, desk),
    Utilities: utilities(book),
    HtmlService: htmlService(book, sidebarFile),
    LockService: lockService(book, desk),
    Session: session(book, desk),
  };
  const context = createContext({ ...services }, { codeGeneration: { strings: false, wasm: false } });
  runInContext('delete globalThis.Intl; delete globalThis.WebAssembly;', context);
  return context;
}

/**
 * Runs one of the script's functions as Google does: the built Code.js is read anew, in a world of its own, and gone
 * afterwards. What goes in and out must be what Google lets through.
 */
export function executed(world: World, name: string, ...given: readonly unknown[]): unknown {
  const context = freshContext(world);
  world.book.wire.isPending = false;
  try {
    compiled(world.script ?? join(built, 'Code.js')).runInContext(context);
    const found: unknown = runInContext(`typeof ${name} === 'function' && ${name}`, context);
    if (typeof found !== 'function' || name.endsWith('_'))
      throw new Error(`Script function not found: ${name}`);
    return Reflect.apply(found, undefined, given);
  } finally {
    // What a script has not flushed is written when it ends; the lock goes with it.
    world.book.wire.isPending = false;
    if (world.desk.lock === 'taken') world.desk.lock = 'free';
  }
}
