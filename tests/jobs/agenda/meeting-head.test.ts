import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { minutesIn } from '../../../src/jobs/minutes/minutes-layout';
import { settingsIn } from '../../../src/plan/settings/stored-settings';
import type { Meeting } from '../../../src/plan/settings/settings';
import { bookOf, sheetOf } from '../../plan/sheet-of';

/* What stands above the points beside the roles: kind of meeting, number, the meeting before, who is invited, there and away. */

const day = '2020-11-24';
const NEXT = '2021-03-23';

const plan = sheetOf('Plan 2020', [
  ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
  [1, 'Byt lampor', 'Drift', { date: '2020-10-16' }, 'Klar'],
]);
const empty = bookOf(plan);
const withDecisions = bookOf(
  plan,
  sheetOf('Beslut 2020-04-06', [
    ['Nr', 'Beslut', 'Ansvarig', 'Klart', 'Status'],
    [1, 'Köp en cykel', 'Drift', { date: '2020-06-30' }, 'Klar'],
  ]),
);

const meeting: Meeting = {
  date: day,
  time: '13–15',
  place: 'Sal A',
  chair: 'Anna',
  secretary: 'Bo',
  checker: 'Eva',
};
const more: Meeting = {
  kind: 'Höstens genomgång',
  registry: 'V-2020-0351',
  previous: '2020-04-06',
  invited: 'GA, FA',
  present: 'Anna, Bo, Eva',
  absent: 'Per',
};

/** The workbook after a job; done again nothing must change. */
function after(
  book: WorkbookSnapshot,
  job: 'agenda' | 'minutes' | 'review',
  request: Partial<JobRequest> = {},
): WorkbookSnapshot {
  const asked = { today: day, language: 'sv', ...request } as const;
  const now = replay(book, jobs[job](book, asked).changes.edits);
  expect(jobs[job](now, asked).changes.edits).toEqual([]);
  return now;
}

const linesOf = (book: WorkbookSnapshot, name: string | undefined): readonly (readonly string[])[] =>
  (sheetNamed(book, name ?? '')?.values ?? []).map((line) => line.map((cell) => textOf(cell)));

/** What stands beside each label above the points, on either side. */
const headOf = (book: WorkbookSnapshot): ReadonlyMap<string, string> =>
  new Map(
    linesOf(book, 'Dagordning')
      .slice(3, 13)
      .flatMap((line) => [line.slice(1, 3), line.slice(3, 5)])
      .flatMap(([label = '', value = '']) => (label === '' ? [] : [[label, value] as const])),
  );

const typed = (book: WorkbookSnapshot, row: number, column: number, value: CellValue): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: 'Dagordning', row, column }, cells: [[value]] }]);

const minutesHead = (book: WorkbookSnapshot, of = day): ReadonlyMap<string, string> =>
  new Map(
    linesOf(book, minutesIn(book, of)?.name)
      .slice(3, 18)
      .map((line) => [line[1] ?? '', line[2] ?? '']),
  );

const problemsOf = (book: WorkbookSnapshot, today = day): readonly string[] =>
  jobs
    .check(book, { today, language: 'sv' })
    .problems.flatMap(({ code, at, found, candidates = [] }) =>
      /role|meeting|previous/u.test(code)
        ? [[`${code} ${at.row}:${at.column}`, found, ...candidates].join(' / ')]
        : [],
    );

const said: readonly (readonly [keyof Meeting, string, number])[] = [
  ['kind', 'Typ av möte', 4],
  ['registry', 'Diarienummer', 5],
  ['previous', 'Föregående möte', 6],
  ['invited', 'Inbjudna', 7],
  ['present', 'Närvarande', 8],
  ['absent', 'Frånvarande', 9],
];

test.each(said)('%s: from the form, in the agenda and in the minutes', (field, label, row) => {
  const form = after(empty, 'agenda', { meeting: { ...meeting, [field]: more[field] ?? '' } });
  expect(headOf(form).get(label)).toBe(more[field]);
  expect(minutesHead(after(form, 'minutes')).get(label)).toBe(more[field]);
  // What is typed in its place stays, and goes before the form.
  const own = typed(form, row, 5, 'Något annat');
  expect(headOf(after(own, 'agenda', { meeting: { ...meeting, ...more } })).get(label)).toBe('Något annat');
  expect(minutesHead(after(own, 'minutes')).get(label)).toBe('Något annat');
  // Said alone it is written over what was typed, and the rest stays.
  const anew = after(own, 'agenda', { saidOfMeeting: { [field]: 'Till sist' } });
  expect(headOf(anew).get(label)).toBe('Till sist');
  expect(headOf(anew).get('Ordförande')).toBe('Anna');
});

test.each([
  ['Deltagare', 'Närvarande'],
  ['Adjungerade', 'Inbjudna'],
  ['Förhinder', 'Frånvarande'],
  ['Dnr', 'Diarienummer'],
  ['Förra mötet', 'Föregående möte'],
  ['Mötestyp', 'Typ av möte'],
])('a row of her own, %s, is not asked for a second time', (own, label) => {
  const now = after(
    typed(typed(after(empty, 'agenda', { meeting }), 10, 2, own), 10, 3, 'det här'),
    'agenda',
  );
  expect(headOf(now).get(own)).toBe('det här');
  expect(headOf(now).has(label)).toBe(false);
  expect(minutesHead(after(now, 'minutes')).get(label)).toBe('det här');
});

test('what she has written beside a place stays, and what would stand there comes below', () => {
  const now = after(typed(typed(after(empty, 'agenda', { meeting }), 5, 4, 'plan 2'), 5, 5, null), 'agenda');
  expect(
    linesOf(now, 'Dagordning')
      .slice(3, 10)
      .map((line) => line[3] ?? ''),
  ).toEqual([
    'Typ av möte',
    'plan 2',
    'Diarienummer',
    'Föregående möte',
    'Inbjudna',
    'Närvarande',
    'Frånvarande',
  ]);
});

test('the meeting before is known by its decisions, then by its minutes', () => {
  const first = after(withDecisions, 'agenda', { meeting: { ...meeting, previous: '2020-04-06' } });
  expect(headOf(after(withDecisions, 'agenda')).get('Föregående möte')).toBe('2020-04-06');
  const next = after(after(first, 'minutes'), 'agenda', { today: NEXT, saidOfMeeting: { date: NEXT } });
  expect(headOf(next).get('Föregående möte')).toBe(day);
});

describe('the next meeting', () => {
  const held = after(after(empty, 'agenda', { meeting: { ...meeting, ...more } }), 'minutes');
  // The form of the pane says still what it said.
  const next = after(held, 'agenda', { today: NEXT, meeting: { ...meeting, ...more, date: NEXT } });

  test('begins without who was there and the number; how it is held stays', () => {
    expect(Object.fromEntries(headOf(next))).toMatchObject({
      'Typ av möte': 'Höstens genomgång',
      Inbjudna: 'GA, FA',
      Ordförande: 'Anna',
      'Föregående möte': day,
      Diarienummer: '',
      Närvarande: '',
      Frånvarande: '',
    });
    const { present, absent, registry, invited } = settingsIn(next).settings.meeting;
    expect([present, absent, registry, invited]).toEqual([undefined, undefined, undefined, 'GA, FA']);
  });

  test('so too where the day is typed in the agenda', () => {
    const coming = after(typed(held, 4, 3, { date: NEXT }), 'agenda', { today: NEXT });
    expect([headOf(coming).get('Närvarande'), headOf(coming).get('Föregående möte')]).toEqual(['', day]);
  });

  test('nor does the form fill it in again, unless it says so anew', () => {
    const form = { ...meeting, ...more, date: NEXT };
    const again = after(next, 'agenda', { today: NEXT, meeting: form });
    expect(headOf(again).get('Närvarande')).toBe('');
    const same = { meeting: form, saidOfMeeting: { present: 'Anna, Bo, Eva' } };
    const said = after(again, 'agenda', { today: NEXT, ...same });
    expect(headOf(said).get('Närvarande')).toBe('Anna, Bo, Eva');
    expect(headOf(after(said, 'agenda', { today: NEXT })).get('Närvarande')).toBe('Anna, Bo, Eva');
  });

  test('may have the same people present: typed for it they stay', () => {
    const again = typed(next, 8, 5, 'Anna, Bo, Eva');
    const made = after(again, 'agenda', { today: NEXT });
    expect(headOf(made).get('Närvarande')).toBe('Anna, Bo, Eva');
    expect(minutesHead(after(made, 'minutes', { today: NEXT }), NEXT).get('Närvarande')).toBe(
      'Anna, Bo, Eva',
    );
  });
});

test.each<[string, Meeting, readonly string[]]>([
  ['all is well', more, []],
  [
    'the chair is absent',
    { ...more, present: 'Bo', absent: 'anna' },
    ['absent-role 9:5 / anna / Ordförande / Frånvarande'],
  ],
  ['the secretary is absent', { absent: 'Per, Bo' }, ['absent-role 9:5 / Bo / Sekreterare / Frånvarande']],
  ['the checker is absent', { absent: 'Eva' }, ['absent-role 9:5 / Eva / Justerare / Frånvarande']],
  [
    'somebody is there and away',
    { present: 'Per, Li', absent: 'Li' },
    ['absent-role 9:5 / Li / Närvarande / Frånvarande'],
  ],
  ['the chair checks', { checker: 'Anna' }, ['double-role 8:3 / Anna / Ordförande / Justerare']],
  ['a number left open', { registry: 'V-XX' }, ['missing-role 5:5 / Diarienummer']],
  [
    'the meeting before is after',
    { previous: '2020-12-24' },
    ['previous-not-before 6:5 / 2020-12-24 / 2020-11-24 13–15'],
  ],
  ['on the same day', { previous: day }, ['previous-not-before 6:5 / 2020-11-24 / 2020-11-24 13–15']],
  [
    'in a later month',
    { previous: 'i december 2020' },
    ['previous-not-before 6:5 / i december 2020 / 2020-11-24 13–15'],
  ],
  [
    'in the same month, on a day that is not said',
    { previous: 'november 2020' },
    ['differing-meeting-date 6:5 / november 2020 / 2020-04-06'],
  ],
  [
    'another day than its decisions',
    { previous: 'den 18 mars 2020' },
    ['differing-meeting-date 6:5 / den 18 mars 2020 / 2020-04-06'],
  ],
  ['its month', { previous: 'april' }, []],
])('%s', (_, form, expected) => {
  expect(problemsOf(after(withDecisions, 'agenda', { meeting: { ...meeting, ...form } }))).toEqual(expected);
});
