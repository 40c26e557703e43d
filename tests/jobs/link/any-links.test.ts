import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, valueAt, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { itemKey, itemsOf } from '../../../src/jobs/link/items';
import { readPlan } from '../../../src/plan/read-plan';
import { linksOf } from '../../../src/plan/references/references';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { linkedBooks } from '../any-book';
import { caseCount } from '../../case-count';

const request = { today: '2020-11-24', language: 'sv' } as const;

test('what the references say is said once: linked, to be decided, or without an action', () => {
  fc.assert(
    fc.property(linkedBooks, (book) => {
      const reading = readPlan(book, request);
      const { links, problems, undecided, unanswered } = linksOf(reading);
      const answered = new Set(links.map(({ from }) => itemKey(from.sheet, from.row)));
      for (const key of unanswered) expect([answered.has(key), undecided.has(key)]).toEqual([false, false]);
      const findings = itemsOf(reading.tables.filter(({ kind }) => kind === 'findings'));
      const known = new Set(findings.map(({ table, row }) => itemKey(table.sheet, row.row)));
      for (const key of unanswered) expect(known).toContain(key);
      const told = problems.filter(({ code }) => code === 'finding-without-action');
      expect(told.map(({ at }) => itemKey(at.sheet, at.row)).sort()).toEqual([...unanswered].sort());
      for (const { code, at } of problems) {
        if (code === 'ambiguous-reference' || code === 'no-such-reference')
          expect(undecided).toContain(itemKey(at.sheet, at.row));
      }
    }),
    { numRuns: caseCount(150) },
  );
});

test('the agenda says that a finding has no action of those findings alone', () => {
  fc.assert(
    fc.property(linkedBooks, (book) => {
      const { unanswered } = linksOf(readPlan(book, request));
      const audit = jobs.agenda(book, request).agenda?.items[5]?.lines ?? [];
      const saying = audit.filter((line) => line.endsWith('Ingen åtgärd')).length;
      expect(saying).toBeLessThanOrEqual(unanswered.size);
    }),
    { numRuns: caseCount(60) },
  );
});

test('what a person has written in a cell of references stays, to the letter', () => {
  fc.assert(
    fc.property(linkedBooks, (book) => {
      const after = replay(book, jobs.link(book, request).changes.edits);
      for (const sheet of book.sheets) {
        const now = sheetNamed(after, sheet.name);
        sheet.values.forEach((line, row) =>
          line.forEach((value, column) => {
            if (textOf(value) !== '') expect(now && valueAt(now, row + 1, column + 1)).toEqual(value);
          }),
        );
      }
    }),
    { numRuns: caseCount(60) },
  );
});

const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Avvikelse nr'],
  ['Å-1', 'Täta källaren', 'Drift', '2020-12-01', 'Pågår', 'R1'],
  ['Å-2', 'Köpa in tätning', 'Drift', '2020-12-01', 'Klar', 'R1'],
  ['Å-3', 'Måla om', 'Drift', '2020-12-01', 'Klar', 'R2'],
];

/** The last column of the findings as they stand after linking, and the rows of it that lead somewhere. */
function linkedFindings(findings: Rows): { readonly texts: readonly string[]; readonly leading: number } {
  const book: WorkbookSnapshot = bookOf(sheetOf('Plan 2020', plan), sheetOf('Revision 2020', findings));
  const after = replay(book, jobs.link(book, request).changes.edits);
  const sheet = sheetNamed(after, 'Revision 2020');
  const width = Math.max(...(sheet?.values.map((line) => line.length) ?? [0]));
  const texts = (sheet?.values ?? []).map((line) => textOf(line[width - 1] ?? null));
  return { texts, leading: sheet?.links.size ?? 0 };
}

test('actions that name a finding are written beside it, in a new column where there is none', () => {
  const { texts, leading } = linkedFindings([
    ['Nr', 'Avvikelse', 'Typ', 'Status'],
    ['R1', 'Läckage i källaren', 'Avvikelse', 'Öppen'],
    ['R2', 'Fläckar', 'Avvikelse', 'Öppen'],
    ['R3', 'Buller', 'Avvikelse', 'Öppen'],
  ]);
  expect(texts.slice(1)).toEqual(['Å-1, Å-2', 'Å-3', '']);
  // A cell that names two actions cannot lead to both.
  expect(leading).toBe(1);
});
