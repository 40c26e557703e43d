import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ExcelJS from 'exceljs';
import { textOf } from '../../../src/book/cells';
import type { Edit } from '../../../src/book/edit';
import { guarded } from '../../../src/book/guarded';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { workbookOf } from '../../../src/opc/workbook-parts';
import { openedPackage } from '../../../src/hosts/xlsx/open';
import { snapshotOf } from '../../../src/hosts/xlsx/read';
import { xlsxHost } from '../../../src/hosts/xlsx/xlsx';
import { packageFaults } from '../../opc/schema-order';
import { everydayOf } from '../../case-count';
import { describeShared } from '../../shared-folder';
import { comparable } from '../comparable';
import { resavedParts } from './resaved';
import { showcase } from './showcase';

const workbooksIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(folder, name));

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** How often each text stands in the workbook, sheet by sheet. */
function textsOf(book: WorkbookSnapshot): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const sheet of book.sheets) {
    for (const value of sheet.values.flat()) {
      const text = `${sheet.name}\n${textOf(value ?? null)}`;
      texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  }
  return texts;
}

interface Edited {
  readonly bytes: Uint8Array;
  readonly before: WorkbookSnapshot;
  readonly edits: readonly Edit[];
  readonly after: Uint8Array;
}

/** Parts that a change to one sheet and three new ones may touch; all others must stay as they are. */
const mayChange =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/custom\.xml|customXml\/.*|xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|calcChain\.xml|worksheets\/.*|tables\/.*|drawings\/.*|charts\/.*))$/;

/** exceljs does not open these as they are: it takes minutes over the first, and stumbles over the second's comments. */
const unreadToOthers: ReadonlySet<string> = new Set(['Issue_Register.xlsx', 'plan-med-excelfunktioner.xlsx']);

describeShared('every kind of edit on workbooks made by others', (folder) => {
  const files = [
    ...workbooksIn(join(folder, 'workbooks')),
    ...workbooksIn(join(folder, 'workbooks', 'sv')),
  ].map((file) => [basename(file), file] as const);
  const isLocked = (file: string): boolean => workbookOf(openedPackage(read(file))).isStructureProtected;
  const locked = new Set(files.map(([, file]) => file).filter(isLocked));
  const open = everydayOf(files.filter(([, file]) => !locked.has(file)));

  const done = new Map<string, Edited>();
  /** The file with every kind of edit, worked out once for all that is asked of it. */
  function edited(file: string): Edited {
    const known = done.get(file);
    if (known) return known;
    const bytes = read(file);
    const host = xlsxHost(bytes, file);
    const before = host.read();
    const edits = showcase(before);
    host.apply(guarded(before, edits));
    const made = { bytes, before, edits, after: host.bytes() };
    done.set(file, made);
    return made;
  }

  test.each(files.filter(([, file]) => locked.has(file)))(
    '%s is protected: nothing is written',
    (_, file) => {
      const bytes = read(file);
      const host = xlsxHost(bytes, file);
      const edits = showcase(host.read());
      expect(() => host.apply(guarded(host.read(), edits))).toThrow(
        expect.objectContaining({ code: 'protected' }),
      );
      expect(host.bytes()).toBe(bytes);
    },
  );

  test.each(open)('%s', async (_, file) => {
    const { bytes, before, edits, after: saved } = edited(file);
    expect(edits.length).toBeGreaterThan(20);
    const after = snapshotOf(saved);

    // What was planned is what the file now says, and nothing of what stood there is gone.
    expect(comparable(after)).toEqual(comparable(replay(before, edits)));
    const texts = textsOf(after);
    for (const [text, count] of textsOf(before)) expect(texts.get(text) ?? 0).toBeGreaterThanOrEqual(count);

    const was = openedPackage(bytes);
    const now = openedPackage(saved);
    for (const part of was.names()) {
      const isSame = now.has(part) && Buffer.compare(now.bytes(part), was.bytes(part)) === 0;
      if (!isSame) expect(part).toMatch(mayChange);
    }
    const untouched = was.names().filter((part) => now.has(part) && now.isUntouched(part));
    expect(untouched.length).toBeGreaterThan(0);
    const faults = new Set(packageFaults(was));
    expect(packageFaults(now).filter((fault) => !faults.has(fault))).toEqual([]);

    if (unreadToOthers.has(basename(file))) return;
    const other = new ExcelJS.Workbook();
    await other.xlsx.load(Buffer.from(saved) as never);
    expect(other.worksheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(after.sheets.map(({ name }) => name)),
    );
  });

  test.each(open)('%s: undone byte for byte', (_, file) => {
    const { bytes, after } = edited(file);
    // A day later, from the file alone.
    const later = xlsxHost(after, file);
    const undo = later.storedUndo();
    if (undo === undefined) throw new Error('nothing to take back');
    later.apply(undo);
    const was = openedPackage(bytes);
    const now = openedPackage(later.bytes());
    expect([...now.names()].sort()).toEqual([...was.names()].sort());
    for (const part of was.names()) expect(Buffer.compare(now.bytes(part), was.bytes(part))).toBe(0);
  });

  test.each(open)('%s: undone after another program saved it', (_, file) => {
    const { bytes, before, after } = edited(file);
    const later = xlsxHost(resavedParts(after), file);
    const undo = later.storedUndo();
    if (undo === undefined) throw new Error('nothing to take back');
    later.apply(undo);
    expect(comparable(later.read())).toEqual(comparable(before));
    expect(later.storedUndo()).toBeUndefined();
    const now = openedPackage(later.bytes());
    expect(now.names().filter((part) => /customXml|drawing|chart|table/.test(part)).length).toBe(
      openedPackage(bytes)
        .names()
        .filter((part) => /customXml|drawing|chart|table/.test(part)).length,
    );
  });
});
