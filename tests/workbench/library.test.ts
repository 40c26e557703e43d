import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIBRARY_VERSION, officeLibrary, SEAM } from '../../workbench/office-double/library';

describe('the library on this machine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbok-library-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder in which the package is of this version, and its script says this. */
  function installed(name: string, version: string, script?: string): readonly string[] {
    const place = join(folder, name);
    const root = join(place, 'node_modules/@microsoft/office-js');
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'package.json'), JSON.stringify({ name: '@microsoft/office-js', version }));
    if (script !== undefined) writeFileSync(join(root, 'dist/excel-win32-16.01.js'), script);
    return [place];
  }

  test('is found as it is pinned, with its seam', () => {
    expect(officeLibrary().version).toBe(LIBRARY_VERSION);
  });

  test('that is not there is told so', () => {
    expect(() => officeLibrary([folder])).toThrow('is not installed');
  });

  test('of another version is told so', () => {
    expect(() => officeLibrary(installed('other', '1.1.111', SEAM))).toThrow('made for 1.1.110');
  });

  test('without the Excel script is told so', () => {
    expect(() => officeLibrary(installed('empty', LIBRARY_VERSION))).toThrow('lacks dist/');
  });

  test('whose seam has changed is told so', () => {
    expect(() => officeLibrary(installed('changed', LIBRARY_VERSION, 'var Excel'))).toThrow(SEAM);
  });
});
