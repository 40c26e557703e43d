import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { rules, rulesOff } from '../../../src/plan/settings/rules';
import { settingsIn } from '../../../src/plan/settings/stored-settings';
import { caseCount } from '../../case-count';
import { linkedBooks } from '../any-book';
import { bookOf, sheetOf } from '../../plan/sheet-of';

const request = { today: '2020-11-24', language: 'sv' } as const;

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Å-1', 'Byt lampor', '', { date: '2020-12-01' }, 'Pågår'],
    ['Å-2', 'Sortera avfall', 'Bo Ek', '', 'Pågår'],
  ]),
);
const codesOf = (of: WorkbookSnapshot): readonly string[] =>
  jobs.check(of, request).problems.map(({ code }) => code);

test('a rule that is switched off is remembered, told nowhere and counted nowhere, until it is on again', () => {
  expect(codesOf(book)).toEqual(expect.arrayContaining(['missing-owner', 'missing-deadline']));
  const { changes, off } = jobs.rollup(book, { ...request, without: ['missing-owner'] });
  expect(off).toEqual(['missing-owner']);
  const without = replay(book, changes.edits);
  expect(codesOf(without)).not.toContain('missing-owner');
  expect(codesOf(without)).toContain('missing-deadline');
  // The second run finds nothing to do, whether it says so again or not.
  expect(jobs.rollup(without, { ...request, without: ['missing-owner'] }).changes.edits).toEqual([]);
  expect(jobs.rollup(without, request).changes.edits).toEqual([]);
  const on = replay(without, jobs.rollup(without, { ...request, with: ['missing-owner'] }).changes.edits);
  expect(codesOf(on)).toContain('missing-owner');
  expect(settingsIn(on).settings.off).toBeUndefined();
});

test('the overview says beside its count how many rules are off', () => {
  const after = replay(
    book,
    jobs.rollup(book, { ...request, without: ['missing-owner', 'missing-deadline'] }).changes.edits,
  );
  const cells = (sheetNamed(after, 'Lägesbild')?.values ?? []).flat().map(textOf);
  const place = cells.findIndex((text) => text.startsWith('Att avgöra'));
  expect(cells.slice(place).filter((text) => text !== '')[1]).toBe('2 regler är avstängda i arbetsboken');
});

test('a job that only looks tells without the rule and keeps nothing', () => {
  const { changes, problems } = jobs.check(book, { ...request, without: ['missing-owner'] });
  expect([changes.edits, problems.filter(({ code }) => code === 'missing-owner')]).toEqual([[], []]);
});

test('names that are no rules are ignored, and those of a newer Planbok kept', () => {
  const value = JSON.stringify({
    version: 1,
    columns: [],
    headers: [],
    meeting: {},
    off: ['of-tomorrow', 'missing-owner'],
  });
  const stored = { ...book, properties: new Map([['settings', value]]) };
  expect(codesOf(stored)).not.toContain('missing-owner');
  expect(rulesOff(settingsIn(stored).settings)).toEqual(['missing-owner']);
  const after = replay(
    stored,
    jobs.rollup(stored, { ...request, without: ['missing-deadline'] }).changes.edits,
  );
  expect(settingsIn(after).settings.off).toEqual(
    expect.arrayContaining(['of-tomorrow', 'missing-owner', 'missing-deadline']),
  );
});

test('no rule is a question that a reading depends on: what is read and counted is the same without them all', () => {
  fc.assert(
    fc.property(linkedBooks, (of) => {
      const [all, none] = [jobs.check(of, request), jobs.check(of, { ...request, without: rules })];
      expect([none.reading, none.rollup, none.links, none.goals]).toEqual([
        all.reading,
        all.rollup,
        all.links,
        all.goals,
      ]);
      const off = new Set<string>(rules);
      expect(none.problems).toEqual(all.problems.filter(({ code }) => !off.has(code)));
    }),
    { numRuns: caseCount(60) },
  );
});
