import { MAX_CELL_TEXT } from '../../src/book/cell-text';
import type { Edit } from '../../src/book/edit';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { jobNames, type JobName } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import { bookOf, day, sheetOf } from '../plan/sheet-of';

/* A cell holds 32,767 letters. What is told of two cells beside one another, or of one with its number, can be more. */

const long = (words: string): string => `${words} `.repeat(MAX_CELL_TEXT).slice(0, MAX_CELL_TEXT);

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Kommentar', 'Resurser'],
    [
      '1',
      long('Mindre el'),
      long('Byt lampor'),
      long('Bo Ek,'),
      long('senast v. 42'),
      long('pågår'),
      long('Se över'),
      long('medel'),
    ],
    ['2', long('Mindre el'), long('Mät el'), 'Eva Ask', day('2020-03-31'), 'Pågår', long('a'), null],
    ['3', 'Mindre avfall', long('Sortera'), null, long('oklart'), 'Flyttas', long('b'), null],
  ]),
  sheetOf('Plan 2021', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['N-1', long('Bygga cykelställ'), 'Bo Ek', null, null],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Orsak', 'Åtgärd nr', 'Status'],
    [long('F1'), long('El mäts inte'), 'Avvikelse', long('Ingen mätare'), '2', long('Pågår')],
  ]),
  sheetOf('Beslut 2020-04-06', [
    ['Nr', 'Beslut', 'Gäller', 'Ansvarig', 'Klart senast', 'Status'],
    [long('7'), long('Mätarna köps in'), '2', long('Bo Ek'), day('2020-06-30'), null],
  ]),
);

const texts = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.kind === 'writeCells' ? edit.cells.flat().filter((cell) => typeof cell === 'string') : [],
  );

test.each<[JobName]>(jobNames.map((name) => [name]))(
  '%s writes nothing that a cell cannot hold, and nothing the second time',
  (name) => {
    const request = { today: '2020-11-24', language: 'sv' as const };
    const { changes } = jobs[name](book, request);
    expect(texts(changes.edits).filter(({ length }) => length > MAX_CELL_TEXT)).toEqual([]);
    expect(objectionsTo(book, changes)).toEqual([]);
    const after = replay(book, changes.edits);
    expect(jobs[name](after, request).changes.edits).toEqual([]);
  },
);

test('neither do minutes and decisions that are made from such an agenda', () => {
  const request = { today: '2020-11-24', language: 'sv' as const, meeting: { date: '2020-11-24' } };
  let now = book;
  for (const name of ['structure', 'review', 'minutes', 'decisions', 'owners', 'year-change'] as const) {
    const { changes } = jobs[name](now, request);
    expect([name, texts(changes.edits).filter(({ length }) => length > MAX_CELL_TEXT)]).toEqual([name, []]);
    now = replay(now, changes.edits);
    expect([name, jobs[name](now, request).changes.edits.map(({ kind }) => kind)]).toEqual([name, []]);
  }
  expect(now.sheets.some(({ name }) => name.startsWith('Protokoll'))).toBe(true);
});
