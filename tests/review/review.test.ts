import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openedPackage } from '../../src/hosts/xlsx/open';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { jobs } from '../../src/jobs/jobs';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { isRemaining, statuses } from '../../src/plan/status';
import { comparable } from '../hosts/comparable';
import { disagreements } from '../ironcalc';
import { describeShared } from '../shared-folder';
import { workbooksOfOthers } from './every-workbook';
import { lost, request } from './promises';

function reviewed(file: string) {
  const host = xlsxHost(readFileSync(file));
  const before = host.read();
  const outcome = jobs.review(before, request);
  host.apply(outcome.changes);
  return { host, before, outcome, after: host.read() };
}

/** Every part of the file by its name, as a fingerprint of its unpacked bytes. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const pkg = openedPackage(bytes);
  return new Map(
    [...pkg.names()].sort().map((name) => [name, createHash('sha256').update(pkg.bytes(name)).digest('hex')]),
  );
};

describeShared('review, on workbooks made by others', (folder) => {
  test.each(workbooksOfOthers(folder))(
    '%s: nothing is lost, every row is accounted for, twice is once, and undo restores',
    (_, file) => {
      const { host, before, outcome, after } = reviewed(file);
      expect(lost(before, after)).toEqual([]);
      const { read, interpreted, listed } = outcome.reading.rows;
      expect(read).toBe(interpreted + listed);
      expect(jobs.review(after, request).changes.edits).toEqual([]);
      const undo = host.storedUndo();
      if (outcome.changes.edits.length > 0) expect(undo).toBeDefined();
      if (undo) host.apply(undo);
      expect(comparable(host.read())).toEqual(comparable(before));
      expect(partsOf(host.bytes())).toEqual(partsOf(readFileSync(file)));
    },
    60_000,
  );

  test.each(workbooksOfOthers(folder))('%s: another engine calculates what the overview shows', (_, file) => {
    const { before, outcome, after } = reviewed(file);
    const overview = ownSheetNamed(after, 'rollup');
    if (before.isStructureProtected) {
      expect(overview).toBeUndefined();
      expect(outcome.problems.map(({ code }) => code)).toContain('protected-workbook');
      return;
    }
    expect(disagreements(after, overview ?? '')).toEqual([]);
    const { byStatus, total } = outcome.rollup;
    expect(statuses.reduce((sum, status) => sum + byStatus[status], 0)).toBe(total);
    expect(outcome.rollup.overdue).toBeLessThanOrEqual(
      statuses.filter(isRemaining).reduce((sum, status) => sum + byStatus[status], 0),
    );
  });
});
