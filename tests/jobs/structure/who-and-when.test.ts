import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { Answer } from '../../../src/jobs/answers/answer';
import { comparable } from '../../hosts/comparable';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';

/* Who, when or how long stands in another way than in a column of its own: the ordered plan has the columns. */

const request = { today: '2026-05-20', language: 'sv' } as const;

const both: Rows = [
  ['Åtgärd', 'Vem/när', 'Status'],
  ['Byt filter i ventilationen', 'Bo 15/6', 'Pågår'],
  ['Måla dörren i entrén', 'Eva v 12', 'Ej påbörjad'],
  ['Sopa trappan varje dag', 'Kim, löpande', 'Pågår'],
  ['Olja gångjärnen', 'Rektor 2026-09-01', 'Pågår'],
  ['Laga taket över gymmet', 'Rektor', 'Pågår'],
];

const grouped: Rows = [
  both[0] ?? [],
  ['Mål 1: Ett helt hus'],
  ...both.slice(1, 3),
  ['Mål 2: Ett rent hus'],
  ...both.slice(3),
];

function counts(book: WorkbookSnapshot) {
  const { rollup } = jobs.check(book, request);
  return [rollup.byStatus, rollup.overdue, rollup.total];
}

function structured(book: WorkbookSnapshot, answers: readonly Answer[] = []): WorkbookSnapshot {
  const { changes, problems } = jobs.structure(book, { ...request, answers });
  expect(problems.filter(({ code }) => code === 'changed-reading')).toEqual([]);
  const after = replay(book, changes.edits);
  expect(jobs.structure(after, request).changes.edits).toEqual([]);
  expect(comparable(replay(after, inverse(book, changes.edits).edits))).toEqual(comparable(book));
  if (answers.length === 0) expect(counts(after)).toEqual(counts(book));
  return after;
}

/** The cells under a heading of the ordered plan. */
function under(book: WorkbookSnapshot, heading: string): string[] {
  const { sheets } = book;
  const name = sheets.find(({ name }) => name.startsWith('Plan ('))?.name ?? 'Plan';
  const lines = (sheetNamed(book, name)?.values ?? []).map((line) => line.map(textOf));
  const place = lines[0]?.indexOf(heading) ?? -1;
  expect([heading, place]).not.toEqual([heading, -1]);
  return lines.slice(1).map((line) => line[place] ?? '');
}

const whens = ['2026-06-15', '2026-03-20', 'löpande', '2026-09-01', ''];
const whos = ['Bo', 'Eva', 'Kim', 'Rektor', 'Rektor'];

test.each([
  ['in place', bookOf(sheetOf('Plan', both))],
  ['on a new sheet', bookOf(sheetOf('Plan', grouped))],
])('a cell that says who and when becomes two, %s', (_, book) => {
  const after = structured(book);
  expect(under(after, 'Vem/när')).toEqual(whos);
  expect(under(after, 'Klart senast')).toEqual(whens);
  expect(under(after, 'Ursprunglig text').slice(0, 4).join(' ')).toMatch(
    /Bo 15\/6.*Eva v 12.*Kim, löpande.*2026-09-01/s,
  );
});

describe('an answer to such a cell speaks of one half and keeps the other', () => {
  const odd: Rows = [
    ...both.slice(0, 4),
    ['Olja gångjärnen', 'Bo beställer i juni', 'Pågår'],
    ['Laga taket över gymmet', 'juni', 'Pågår'],
    ['Byt låset i entrén', 'Eva', 'Pågår'],
  ];
  const answer = (row: number, value: Answer['value']): Answer => ({
    at: { sheet: 'Plan', row, column: 2 },
    value: value ?? null,
  });
  const answers = [answer(5, { date: '2026-06-30' }), answer(6, 'Kim'), answer(7, { date: '2026-08-01' })];
  test('days and names', () => {
    const after = structured(bookOf(sheetOf('Plan', odd)), answers);
    expect(under(after, 'Vem/när').slice(3)).toEqual(['Bo', 'Kim', 'Eva']);
    expect(under(after, 'Klart senast').slice(3)).toEqual(['2026-06-30', '2026-06-30', '2026-08-01']);
    expect(under(after, 'Ursprunglig text')[3]).toContain('Bo beställer i juni');
  });
});

test.each([
  ['in place', [] as Rows],
  ['on a new sheet', [['Mål 1: Ett helt hus']] as Rows],
])('persons in columns of their own become owners, %s', (_, heading) => {
  const rows: Rows = [
    ['Åtgärd', 'Klart senast', 'Anna', 'Bo', 'Rektor', 'Status'],
    ...heading,
    ['Byt filter i ventilationen', day('2026-06-01'), 'x', null, null, 'Pågår'],
    ['Måla dörren i entrén', day('2026-03-01'), null, 'x', 'x', 'Ej påbörjad'],
    ['Sopa trappan varje dag', day('2026-04-01'), null, null, 'x', 'Klar'],
  ];
  const after = structured(bookOf(sheetOf('Plan', rows)));
  expect(under(after, 'Ansvarig')).toEqual(['Anna', 'Bo, Rektor', 'Rektor']);
  expect(under(after, 'Anna')).toEqual(['x', '', '']);
});

test('a beginning and a length become a day', () => {
  const rows: Rows = [
    ['Åtgärd', 'Ansvarig', 'Startdatum', 'Antal veckor', 'Status'],
    ['Byt filter i ventilationen', 'Bo', day('2026-03-02'), 6, 'Pågår'],
    ['Måla dörren i entrén', 'Eva', day('2026-06-01'), 4, 'Ej påbörjad'],
  ];
  const after = structured(bookOf(sheetOf('Plan', rows)));
  expect(under(after, 'Klart senast')).toEqual(['2026-04-13', '2026-06-29']);
  expect(under(after, 'Antal veckor')).toEqual(['6', '4']);
});
