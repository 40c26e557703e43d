import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The version of Microsoft's library that this workbench supports; npm gets no newer one. */
export const LIBRARY_VERSION = '1.1.110';

/** The global that the library looks for when it loads, to find a native host. */
export const SEAM = '_richApiNativeBridge';

const PACKAGE = '@microsoft/office-js';
const EXCEL = 'excel-win32-16.01.js';

export interface Library {
  readonly version: string;
  /** The folder with `office.js`, to be served as it is. */
  readonly folder: string;
  /** The file with the Excel API. */
  readonly excel: string;
}

/** A package's folder, searched from where the program runs or is installed; packages without a main file are found too. */
export function packageFolder(name: string, from: readonly string[] = defaultPlaces()): string | undefined {
  for (const place of from) {
    try {
      return dirname(createRequire(join(place, 'here.js')).resolve(`${name}/package.json`));
    } catch {
      // Not found from there.
    }
  }
  return undefined;
}

function defaultPlaces(): readonly string[] {
  const script = process.argv[1];
  return [process.cwd(), ...(script === undefined ? [] : [dirname(script)])];
}

/**
 * Finds Microsoft's library on this machine. It may be used but not redistributed, so it is only read from its package.
 * @throws Error that says what is missing or has changed, and what to do
 */
export function officeLibrary(from?: readonly string[]): Library {
  const root = packageFolder(PACKAGE, from);
  if (root === undefined)
    throw new Error(`${PACKAGE} is not installed. Run "npm ci" in the folder of this program.`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  if (version !== LIBRARY_VERSION)
    throw new Error(`${PACKAGE} is ${version}; the workbench is made for ${LIBRARY_VERSION}. Run "npm ci".`);
  const folder = join(root, 'dist');
  const excel = join(folder, EXCEL);
  if (!existsSync(excel)) throw new Error(`${PACKAGE} lacks dist/${EXCEL}. Run "npm ci".`);
  if (!readFileSync(excel, 'utf8').includes(SEAM))
    throw new Error(`${PACKAGE} no longer looks for ${SEAM}: the workbench cannot stand behind it.`);
  return { version, folder, excel };
}
