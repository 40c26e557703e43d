import * as fc from 'fast-check';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';

const request = { today: '2021-11-24', year: 2021 };

const cycle: Rows = [
  ['Miljöledningssystemets årscykel för 2021'],
  [null],
  ['Månad', 'Aktivitet', 'Ansvarig'],
  ['Januari – februari', 'Inventering av kemikalier', 'Kemikalieombud'],
  ['April', 'Extern miljörevision (19–22 april)', 'Miljösamordnare'],
  ['April', 'Kvalitetsdialog', 'GA'],
  ['April – oktober', 'Handlingsplan 2022 och budget 2022', 'Skolchef, ekonomi'],
  ['Löpande', 'Rapportera avvikelser', null],
];

const carriedIn = (book: WorkbookSnapshot, of = request) => {
  const { changes } = jobs.cycle(book, of);
  const now = replay(book, changes.edits);
  return { changes, now, tables: jobs.scan(now, of).reading.tables.filter(({ kind }) => kind === 'cycle') };
};

test('the next year gets a cycle: the same activities, days left open, years one later', () => {
  const { now, tables } = carriedIn(bookOf(sheetOf('Årscykel 2021', cycle)));
  const next = tables.find(({ planYear }) => planYear === 2022);
  expect(next?.sheet).toBe('Årscykel 2022');
  expect(
    next?.rows.map(({ deadline, title, ownerText, cells }) => [
      deadline.text,
      title,
      ownerText,
      cells.get(4),
    ]),
  ).toEqual([
    ['Januari – februari', 'Inventering av kemikalier', 'Kemikalieombud', undefined],
    [
      'April',
      'Extern miljörevision (XX april)',
      'Miljösamordnare',
      '2021: Extern miljörevision (19–22 april)',
    ],
    ['April', 'Kvalitetsdialog', 'GA', undefined],
    [
      'April – oktober',
      'Handlingsplan 2023 och budget 2023',
      'Skolchef, ekonomi',
      '2021: Handlingsplan 2022 och budget 2022',
    ],
    ['Löpande', 'Rapportera avvikelser', '', undefined],
  ]);
  // The day that is open is named, and the agenda shows the new cycle.
  expect(jobs.check(now, request).problems.map(({ code, at }) => `${code} ${at.sheet}`)).toContain(
    'placeholder-deadline Årscykel 2022',
  );
  expect(jobs.agenda(now, request).agenda?.items.find(({ no }) => no === 8)?.title).toContain('2022');
});

test('twice is once, undo is as it was, and three years in a row lose nothing', () => {
  let book = bookOf(sheetOf('Årscykel 2021', cycle));
  for (const year of [2021, 2022, 2023]) {
    const of = { today: `${year}-11-24`, year };
    const { changes, now, tables } = carriedIn(book, of);
    expect(replay(now, inverse(book, changes.edits).edits)).toEqual(book);
    expect(jobs.cycle(now, of).changes.edits).toEqual([]);
    const made = tables.find(({ planYear }) => planYear === year + 1);
    expect(made?.rows.map(({ title }) => title.replace(/\d+/g, ''))).toEqual([
      'Inventering av kemikalier',
      'Extern miljörevision (XX april)',
      'Kvalitetsdialog',
      'Handlingsplan  och budget ',
      'Rapportera avvikelser',
    ]);
    book = now;
  }
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Årscykel 2021',
    'Årscykel 2022',
    'Årscykel 2023',
    'Årscykel 2024',
  ]);
});

test.each<[string, WorkbookSnapshot, JobRequest]>([
  [
    'a person has made the next one',
    bookOf(
      sheetOf('Årscykel 2021', cycle),
      sheetOf('Årscykel 2022', [
        ['Månad', 'Aktivitet'],
        ['Maj', 'Dialog'],
        ['Juni', 'Bokslut'],
      ]),
    ),
    request,
  ],
  [
    'there is no cycle',
    bookOf(
      sheetOf('Plan 2021', [
        ['Nr', 'Åtgärd', 'Status'],
        [1, 'Byt lampor i hallen', 'Klar'],
        [2, 'Mät elen i alla hus', 'Pågår'],
      ]),
    ),
    request,
  ],
  [
    'the cycle is of the next year already',
    bookOf(sheetOf('Årscykel 2021', cycle)),
    { today: '2020-11-24', year: 2020 },
  ],
  ['the cycle is of no year', bookOf(sheetOf('Årscykel', cycle.slice(2))), { today: '2021-11-24' }],
])('nothing is added where %s', (_, book, of) => {
  expect(jobs.cycle(book, of).changes.edits).toEqual([]);
});

test('any activities are carried once each, and a second run adds nothing', () => {
  const month = fc.constantFrom(
    'Januari',
    'Mars – april',
    'Maj',
    'Augusti',
    'November – februari',
    'Q3',
    'Löpande',
  );
  const title = fc.constantFrom(
    'Dialog den 8 mars',
    'Rond v. 12',
    '=HYPERLINK("x")',
    'Plan 2022',
    'Möte 3/4',
    'Inventering i 2 hus',
    'Revision 19–22 april 2021',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(month, title), { minLength: 3, maxLength: 8 }), (rows) => {
      const book = bookOf(sheetOf('Årscykel 2021', [['Månad', 'Aktivitet'], ...rows]));
      const before = jobs.scan(book, request).reading.tables.filter(({ kind }) => kind === 'cycle');
      fc.pre(before.length === 1);
      const { now, tables } = carriedIn(book);
      const after = tables.filter(({ planYear }) => planYear === 2022);
      expect(after.flatMap((table) => table.rows).length).toBe(before[0]?.rows.length);
      expect(jobs.cycle(now, request).changes.edits).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
