import * as fc from 'fast-check';
import { replay } from '../../../src/book/replay';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import { calendarOf } from '../../../src/handouts/calendar/calendar';
import { calendarFile } from '../../../src/handouts/calendar/calendar-file';
import { jobs } from '../../../src/jobs/jobs';
import { handoutText } from '../../../src/text/handouts';
import { bookOf, sheetOf, type Rows } from '../../plan/sheet-of';
import { readCalendar } from './read-back';

const today = '2020-11-20';
const text = handoutText('sv');

const plan: Rows = [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor på kontoret och i hallen', 'Drift', { date: '2020-10-16' }, 'Klar'],
  [2, 'Ta fram en rutin för inköp', 'Inköp', { date: '2020-12-16' }, 'Pågår'],
  [3, 'Mät elen i alla hus', 'Drift', { date: '2020-12-18' }, 'Pågår'],
  [4, 'Håll koll på lagar', 'Drift', 'löpande', 'Pågår'],
];

const meeting = (more: Rows): WorkbookSnapshot =>
  bookOf(
    sheetOf('Plan 2020', plan),
    sheetOf('Möte', [['Ordförande', 'Skolchefen'], ['Sekreterare', 'Bo'], ...more]),
  );

const cycle = (...rows: Rows): WorkbookSnapshot =>
  bookOf(sheetOf('Plan 2020', plan), sheetOf('Årscykel 2021', [['Månad', 'Aktivitet', 'Ansvarig'], ...rows]));

function calendar(book: WorkbookSnapshot, order = { hasDeadlines: false }, day = today) {
  const request = { today: day };
  const { reading } = jobs.scan(book, request);
  const made = calendarOf(book, reading, request, 'sv', order, text);
  if ('candidates' in made) throw new Error(made.candidates.join());
  const read = readCalendar(calendarFile(made.calendar, day, 'sv', text.categories));
  return {
    read,
    shown: read.map(({ title, start, end }) => `${title} ${start} ${end}`),
    left: made.calendar.left.map(({ code, title }) => `${code} ${title}`),
  };
}

test.each<[string, Rows, readonly string[], readonly string[]]>([
  [
    'day, time and place',
    [
      ['Datum', { date: '2020-12-01' }],
      ['Tid', '13–15'],
      ['Plats', 'Sal A'],
    ],
    ['Ledningens genomgång 2020-12-01T13:00:00 2020-12-01T15:00:00'],
    [],
  ],
  [
    'no end',
    [
      ['Datum', '2020-12-01'],
      ['Tid', 'kl 13'],
    ],
    ['Ledningens genomgång 2020-12-01T13:00:00 2020-12-01T13:00:00'],
    ['no-end Ledningens genomgång'],
  ],
  [
    'a time left open',
    [
      ['Datum', '2020-12-01'],
      ['Tid', 'kl xx-xx'],
    ],
    ['Ledningens genomgång 2020-12-01 2020-12-02'],
    ['no-clock Ledningens genomgång'],
  ],
  ['no day', [['Tid', '13–15']], [], ['no-day Ledningens genomgång']],
  ['a day left open', [['Datum', 'den XX december']], [], ['no-day Ledningens genomgång']],
])('the meeting: %s', (_, rows, shown, left) => {
  expect(calendar(meeting(rows))).toMatchObject({ shown, left });
});

test('of a missing time nothing is quoted, of one that cannot be read what it says', () => {
  const told = (...rows: Rows): readonly string[] => {
    const book = meeting([['Datum', '2020-12-01'], ...rows]);
    const made = calendarOf(
      book,
      jobs.scan(book, { today }).reading,
      { today },
      'sv',
      { hasDeadlines: false },
      handoutText('sv'),
    );
    return 'calendar' in made ? made.calendar.left.map(({ said }) => said) : [];
  };
  expect(told()).toEqual(['']);
  expect(told(['Tid', 'kl xx-xx'])).toEqual(['kl xx-xx']);
  expect(told(['Tid', '13–15'], ['Nästa möte', '2021-03-16'])).toEqual(['']);
});

test('the next meeting and the day of the notes', () => {
  const { shown, left } = calendar(
    meeting([
      ['Datum', '2020-12-01'],
      ['Tid', '13-15'],
      ['Nästa möte', '2021-03-16 kl 10-12'],
      ['Anteckningarna skickas ut', '2020-12-08'],
    ]),
  );
  expect(shown).toContain('Nästa ledningens genomgång 2021-03-16T10:00:00 2021-03-16T12:00:00');
  expect(left).toEqual([]);
});

test('the deck’s cycle: months are spans, days inside are days, and April stands twice', () => {
  const { shown, left } = calendar(
    cycle(
      ['Januari- februari', 'Inventering av kemikalier'],
      ['April', 'Extern miljörevision (19-22 april)'],
      ['April', 'Kvalitetsdialog'],
      ['April – oktober', 'Handlingsplan 2022 och budget 2022'],
      ['Mars och november', 'Ledningens genomgång'],
      ['November – januari', 'Skyddsronder'],
      ['Maj', 'Skoldialog (den 8 maj kl 15-16)'],
      ['Maj', 'Lagrevision (den XX maj)'],
      ['Löpande', 'Rapportera avvikelser'],
    ),
  );
  expect(shown).toEqual([
    'Inventering av kemikalier 2021-01-01 2021-03-01',
    'Ledningens genomgång 2021-03-01 2021-04-01',
    'Ledningens genomgång 2021-11-01 2021-12-01',
    'Extern miljörevision (19-22 april) 2021-04-19 2021-04-23',
    'Kvalitetsdialog 2021-04-01 2021-05-01',
    'Handlingsplan 2022 och budget 2022 2021-04-01 2021-11-01',
    'Skoldialog (den 8 maj kl 15-16) 2021-05-08T15:00:00 2021-05-08T16:00:00',
    'Lagrevision (den XX maj) 2021-05-01 2021-06-01',
    'Skyddsronder 2021-11-01 2022-02-01',
  ]);
  expect(left).toEqual(['no-day Ledningens genomgång', 'open-day Lagrevision (den XX maj)']);
});

test('a school year turns once, and what comes after is of the next year', () => {
  const { shown } = calendar(
    cycle(
      ['Augusti', 'Introduktion för nya'],
      ['November', 'Intern revision'],
      ['Januari', 'Bokslut'],
      ['Maj', 'Skoldialog'],
    ),
  );
  expect(shown).toEqual([
    'Introduktion för nya 2021-08-01 2021-09-01',
    'Intern revision 2021-11-01 2021-12-01',
    'Bokslut 2022-01-01 2022-02-01',
    'Skoldialog 2022-05-01 2022-06-01',
  ]);
});

test('due dates are those of what is open and has a day; of one owner where one is named', () => {
  const book = bookOf(sheetOf('Plan 2020', plan));
  const due = (owner?: string) =>
    calendar(book, { hasDeadlines: true, ...(owner === undefined ? {} : { owner }) }).shown;
  expect(due()).toEqual([
    'Klart senast: 2 Ta fram en rutin för inköp 2020-12-16 2020-12-17',
    'Klart senast: 3 Mät elen i alla hus 2020-12-18 2020-12-19',
  ]);
  expect(due('drift')).toEqual(['Klart senast: 3 Mät elen i alla hus 2020-12-18 2020-12-19']);
  const { reading } = jobs.scan(book, { today });
  const order = { hasDeadlines: true, owner: 'Anna' };
  expect(calendarOf(book, reading, { today }, 'sv', order, text)).toEqual({ candidates: ['Drift', 'Inköp'] });
});

test('a second import updates: entries keep their ids when the plan is put in order and when days move', () => {
  const before = bookOf(
    sheetOf('Plan 2020', plan),
    sheetOf('Möte', [
      ['Ordförande', 'Eva'],
      ['Datum', '2020-12-01'],
      ['Tid', '13–15'],
    ]),
    sheetOf('Årscykel 2021', [
      ['Månad', 'Aktivitet'],
      ['April', 'Extern revision (19-22 april)'],
      ['Maj', 'Dialog'],
    ]),
  );
  const ids = (book: WorkbookSnapshot, day = today) =>
    calendar(book, { hasDeadlines: true }, day).read.map(
      ({ uid, title }) => `${title.replace(/\d+/g, '#')} ${uid}`,
    );
  expect(new Set(ids(before)).size).toBe(5);
  expect(ids(replay(before, jobs.review(before, { today }).changes.edits))).toEqual(ids(before));
  const moved = bookOf(
    sheetOf('Plan 2020', plan),
    sheetOf('Möte', [
      ['Ordförande', 'Eva'],
      ['Datum', '2020-12-08'],
      ['Tid', '9–11'],
    ]),
    sheetOf('Årscykel 2021', [
      ['Månad', 'Aktivitet'],
      ['April', 'Extern revision (26-29 april)'],
      ['Juni', 'Dialog'],
    ]),
  );
  expect(ids(moved, '2020-11-25')).toEqual(ids(before));
  // The same words in another organisation's workbook are other entries.
  const other = bookOf(
    ...before.sheets.map((sheet) => ({ ...sheet, name: sheet.name.replace('Plan', 'Annan plan') })),
  );
  expect(ids(other).filter((id) => ids(before).includes(id))).toEqual([]);
});

const months = 'Januari Februari Mars April Maj Juni Juli Augusti September Oktober November December'.split(
  ' ',
);
const month = fc.constantFrom(...months);
const words = [
  'Extern revision',
  'Intern revision',
  'Skoldialog',
  'Kvalitetsdialog',
  'Lagrevision',
  'Budget',
  'Mål',
];

type Activity = readonly [month: string, title: string];

/** From January on: a month that comes after a later one begins another year, whose entries are others. */
const inOrder = (rows: readonly Activity[]): readonly Activity[] =>
  [...rows].sort(([one], [other]) => months.indexOf(one) - months.indexOf(other));

const idsOf = (rows: readonly Activity[]): readonly (readonly [title: string, uid: string])[] =>
  calendar(cycle(...inOrder(rows))).read.map(({ title, uid }) => [title, uid]);

test('no two entries of a cycle have one id, also where an activity stands several times, or twice in a month', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(month, fc.constantFrom(...words)), { minLength: 3, maxLength: 12 }),
      (rows) => {
        const ids = idsOf(rows).map(([, uid]) => uid);
        expect(ids.length).toBeGreaterThan(0);
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    { numRuns: 30 },
  );
});

test('an activity that is moved to any other month keeps its id', () => {
  const some = fc.shuffledSubarray([...words], { minLength: 3 });
  fc.assert(
    fc.property(
      some.chain((titles) =>
        fc.tuple(
          fc.tuple(...titles.map((title) => fc.tuple(month, fc.constant(title)))),
          fc.tuple(...titles.map((title) => fc.tuple(month, fc.constant(title)))),
        ),
      ),
      ([before, after]) => {
        const later = new Map(idsOf(after));
        for (const [title, uid] of idsOf(before)) expect([title, later.get(title)]).toEqual([title, uid]);
      },
    ),
    { numRuns: 30 },
  );
});
