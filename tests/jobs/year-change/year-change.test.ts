import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import type { YearAnswer } from '../../../src/jobs/year-change/year-answer';
import { bookOf, day, sheetOf, type Rows } from '../../plan/sheet-of';
import { closed, codes, first, headings, line, plan, withNext } from './closed-plan';

/* What becomes of each action when its year is closed, and what nobody but a person can say. */

test.each<[string, Rows[number], string | null, string | null]>([
  ['done', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Klar'], null, null],
  ['dropped', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Utgår'], null, null],
  ['open, due in the year', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår'], null, 'open'],
  ['open, due on its last day', ['A-02', 'Mäta vatten', 'Bo', day('2020-12-31'), 'Pågår'], null, 'open'],
  ['open, due later', ['A-02', 'Mäta vatten', 'Bo', day('2021-01-01'), 'Pågår'], 'move', null],
  ['not begun, due later', ['A-02', 'Mäta vatten', 'Bo', day('2021-05-01'), 'Ej påbörjad'], 'move', null],
  ['open without a day', ['A-02', 'Mäta vatten', 'Bo', null, 'Pågår'], null, 'open'],
  ['open, of a day that may be two', ['A-02', 'Mäta vatten', 'Bo', '1/3/2019', 'Pågår'], null, 'open'],
  ['of a status that nobody can read', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), '?'], null, 'open'],
  ['without a status', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), null], null, 'open'],
  ['moved already', ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Flyttas'], 'move', null],
  ['going on and under way', ['A-02', 'Mäta vatten', 'Bo', 'löpande', 'Pågår'], 'anew', null],
  ['going on and never begun', ['A-02', 'Mäta vatten', 'Bo', 'löpande', 'Ej påbörjad'], null, 'open'],
  ['going on and ended', ['A-02', 'Mäta vatten', 'Bo', 'löpande', 'Klar'], null, null],
  ['of every year and under way', ['A-02', 'Mäta vatten', 'Bo', 'årligen', 'Pågår'], 'anew', null],
  ['of every year and done', ['A-02', 'Mäta vatten', 'Bo', 'årligen', 'Klar'], 'anew', null],
])('an action that is %s', (_name, row, act, question) => {
  const { yearChange } = closed(plan(row));
  expect(yearChange?.rows.map((one) => [one.act, one.question])).toEqual(
    act === null && question === null ? [] : [[act, question]],
  );
});

test('a moved row stays and says where it went; the new one says where it comes from, when it was first due and how often it was moved', () => {
  const { after } = closed(plan(['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår', 'Se pm']), [
    { at: 'A-02', choice: 'move', deadline: '2021-04-30', reason: 'Mätarna är försenade' },
  ]);
  expect(line(after, 'Plan 2020', 3)).toEqual([
    'A-02',
    'Mäta vatten',
    'Bo',
    '2020-06-30',
    'Flyttas',
    'Se pm',
    'A-03',
    'Status: Pågår',
  ]);
  expect(line(after, 'Handlingsplan 2021', 1)).toEqual([
    ...headings,
    'Flyttad från',
    'Ursprungligt slutdatum',
    'Antal flyttar',
  ]);
  expect(line(after, 'Handlingsplan 2021', 2)).toEqual([
    'A-03',
    'Mäta vatten',
    'Bo',
    '2021-04-30',
    'Pågår',
    'Se pm · Flyttad: Mätarna är försenade',
    'A-02',
    '2020-06-30',
    '1',
  ]);
});

test('one that was done, is of every year and is to end was done in the year that closes, and does not come again', () => {
  const drop = { choice: 'drop', reason: 'Mätaren är borta', decision: 'B-2020-11-1' } as const;
  const rows: Rows = [
    ['A-02', 'Mäta vatten', 'Bo', 'årligen', 'Klar'],
    ['A-03', 'Mäta el', 'Bo', 'årligen', 'Pågår'],
  ];
  const { after, yearChange } = closed(plan(...rows), [
    { at: 'A-02', ...drop },
    { at: 'A-03', ...drop },
  ]);
  expect(yearChange?.rows.map(({ act, question }) => [act, question])).toEqual([
    ['drop', null],
    ['drop', null],
  ]);
  const why = 'Utgår: Mätaren är borta. Beslut: B-2020-11-1';
  expect(line(after, 'Plan 2020', 3)).toEqual(['A-02', 'Mäta vatten', 'Bo', 'årligen', 'Klar', why, 'Utgår']);
  expect(line(after, 'Plan 2020', 4).slice(4, 6)).toEqual(['Utgår', why]);
  // Nobody asks about it again: not at the next run without the answers, nor as a reference that leads nowhere.
  const again = jobs['year-change'](after, { today: '2020-11-24' });
  expect([again.changes.edits, again.yearChange?.rows ?? []]).toEqual([[], []]);
  expect(again.problems.flatMap(({ at }) => (at.sheet === 'Plan 2020' && at.row === 3 ? [at] : []))).toEqual(
    [],
  );
});

test('one that is moved without a new day has none, and is not late by the old one', () => {
  const { after, problems } = closed(plan(['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Flyttas']));
  expect(line(after, 'Handlingsplan 2021', 2).slice(3)).toEqual([
    '',
    'Ej påbörjad',
    '',
    'A-02',
    '2020-06-30',
    '1',
  ]);
  expect(problems.filter(({ code }) => code === 'missing-deadline').map(({ at }) => at.sheet)).toEqual([
    'Handlingsplan 2021',
  ]);
  const { rollup } = jobs.check(after, { today: '2021-03-01' });
  expect(rollup).toMatchObject({ year: 2021, total: 1, overdue: 0 });
});

test('what is dropped says why and by which decision, after what its comment says', () => {
  const row = ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår', 'Se pm'] as const;
  const drop: YearAnswer = { at: 'A-02', choice: 'drop', reason: 'resurser saknas', decision: 'B-2020-11-1' };
  expect(line(closed(plan(row), [drop]).after, 'Plan 2020', 3).slice(4, 6)).toEqual([
    'Utgår',
    'Se pm · Utgår: resurser saknas. Beslut: B-2020-11-1',
  ]);
  for (const part of [{ reason: ' ' }, { decision: '' }]) {
    const { yearChange, after } = closed(plan(row), [{ ...drop, ...part }]);
    expect(yearChange?.rows.map(({ act, question }) => [act, question])).toEqual([[null, 'reason']]);
    expect(line(after, 'Plan 2020', 3)[4]).toBe('Pågår');
  }
});

describe('a next plan that has some of the actions already', () => {
  const moved = ['A-02', 'Mäta vatten i alla hus', 'Bo', day('2020-06-30'), 'Flyttas'] as const;
  const other = ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Ej påbörjad'] as const;

  test('in the same words: matched, and said where it comes from', () => {
    const same = ['A-12', 'mäta vatten i alla hus.', 'Bo', day('2021-06-30'), 'Ej påbörjad'];
    const { after, yearChange } = closed(withNext(plan(moved), other, same));
    expect(yearChange).toMatchObject({ sheets: ['Plan 2021'], newSheets: [] });
    expect(sheetNamed(after, 'Plan 2021')?.values).toHaveLength(3);
    expect(line(after, 'Plan 2021', 3).slice(-3)).toEqual(['A-02', '2020-06-30', '1']);
    expect(line(after, 'Plan 2020', 3)).toContain('A-12');
  });

  test.each<[string, YearAnswer['same'], readonly string[], number]>([
    ['asked, and not moved', undefined, ['year-same'], 3],
    ['the same', 'A-12', [], 3],
    ['another', null, [], 4],
  ])('in other words: %s', (_name, same, asked, rows) => {
    const like = ['A-12', 'Mätning av vatten i alla hus i kvarteret', 'Bo', day('2021-06-30'), 'Ej påbörjad'];
    const answer: readonly YearAnswer[] = same === undefined ? [] : [{ at: 'A-02', choice: 'move', same }];
    const found = closed(withNext(plan(moved), other, like), answer);
    expect(codes(found)).toEqual(asked);
    expect(sheetNamed(found.after, 'Plan 2021')?.values).toHaveLength(rows);
    expect(line(found.after, 'Plan 2020', 3)[6] ?? '').toBe(
      rows === 4 ? 'A-13' : same === 'A-12' ? 'A-12' : '',
    );
  });

  test('which say where they come from: the old row is closed, and nothing is asked', () => {
    const from = [...headings, 'Flyttad från'];
    const book = bookOf(
      sheetOf('Plan 2020', [
        headings,
        first,
        ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår', null],
      ]),
      sheetOf('Plan 2021', [
        from,
        ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Pågår', null, null],
        ['A-12', 'Mätare i alla hus', 'Bo', day('2021-06-30'), 'Pågår', null, 'A-02'],
      ]),
    );
    const found = closed(book);
    expect(codes(found)).toEqual([]);
    expect(line(found.after, 'Plan 2020', 3)).toEqual(expect.arrayContaining(['Flyttas', 'A-12']));
    expect(sheetNamed(found.after, 'Plan 2021')?.values).toHaveLength(3);
  });

  test('two actions are never the same one', () => {
    const twin = ['A-03', 'Mäta vatten i alla hus', 'Bo', day('2020-06-30'), 'Flyttas'];
    const same = ['A-12', 'Mäta vatten i alla hus', 'Bo', day('2021-06-30'), 'Ej påbörjad'];
    const found = closed(withNext(plan(moved, twin), other, same));
    expect(codes(found)).toEqual(['year-same', 'year-same']);
    const answers: YearAnswer[] = ['A-02', 'A-03'].map((at) => ({ at, choice: 'move', same: 'A-12' }));
    expect(codes(closed(withNext(plan(moved, twin), other, same), answers))).toEqual(['year-same']);
  });
});

test.each<[string, string, number | undefined, number | null]>([
  ['in autumn this year', '2020-11-24', undefined, 2020],
  ['in spring the year before', '2021-02-10', undefined, 2020],
  ['the one that is said', '2023-02-10', 2020, 2020],
  ['that of the plan there is, in later years', '2022-02-10', undefined, 2020],
  ['that of the plan there is, long after', '2026-11-29', undefined, 2020],
  ['none in its own first half', '2020-03-10', undefined, null],
  ['none before it', '2019-11-10', undefined, null],
  ['none that was said and has no plan', '2026-11-29', 2021, null],
])('the year that is closed is %s', (_name, today, year, from) => {
  const found = closed(plan(['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Pågår']), [], today, year);
  expect(found.yearChange?.from ?? null).toBe(from);
  if (from !== null) return;
  expect(codes(found)).toContain('year-unsaid');
  // Nothing at all is written, though the plan could be put in order.
  expect(found.changes.edits).toEqual([]);
});

test('run again years later, with or without answers, it closes the year that it closed before', () => {
  const rows: Rows = [
    ['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Flyttas'],
    ['A-03', 'Köpa begagnade möbler', 'Eva', day('2020-05-31'), 'Pågår'],
  ];
  const { after } = closed(plan(...rows), [], '2026-11-29');
  const done = closed(after, [{ at: 'A-03', choice: 'done' }], '2026-11-30');
  expect(done.yearChange).toMatchObject({ from: 2020, to: 2021, newSheets: [] });
  // The plan in which the others go on is under review from then on.
  expect(jobs.check(done.after, { today: '2026-11-30' }).rollup).toMatchObject({ year: 2021, total: 1 });
  expect(closed(done.after, [], '2026-12-01', 2021).yearChange).toMatchObject({ from: 2021, to: 2022 });
});

test('two rows with one number cannot be followed: named, and left as they are', () => {
  const rows: Rows = [
    ['A-02', 'Mäta vatten', 'Bo', day('2021-06-30'), 'Pågår'],
    ['A-02', 'Köpa begagnade möbler', 'Bo', day('2021-06-30'), 'Pågår'],
  ];
  const found = closed(plan(...rows));
  expect(codes(found)).toEqual(['year-unnumbered', 'year-unnumbered']);
  expect(found.problems.map(({ code }) => code)).toContain('duplicate-id');
  expect(sheetNamed(found.after, 'Handlingsplan 2021')).toBeUndefined();
});

test('a circle is named, and nothing in it is moved', () => {
  const from = [...headings, 'Flyttad från'];
  const book = bookOf(
    sheetOf('Plan 2020', [from, ['A-01', 'Mäta vatten', 'Bo', day('2021-06-30'), 'Pågår', null, 'A-11']]),
    sheetOf('Plan 2021', [from, ['A-11', 'Mäta vatten', 'Bo', day('2021-06-30'), 'Pågår', null, 'A-01']]),
  );
  const found = closed(book);
  expect(codes(found)).toEqual(expect.arrayContaining(['moved-in-circle', 'year-unnumbered']));
  expect(sheetNamed(found.after, 'Plan 2021')?.values).toHaveLength(2);
});

test('where the action that a row went on as is gone, it is asked anew', () => {
  const { after } = closed(plan(['A-02', 'Mäta vatten', 'Bo', day('2020-06-30'), 'Flyttas']));
  const emptied = replay(after, [
    {
      kind: 'writeCells',
      at: { sheet: 'Handlingsplan 2021', row: 2, column: 1 },
      cells: [['A-04', 'Något helt annat', 'Eva', day('2021-02-01'), 'Pågår', null, null, null, null]],
    },
  ]);
  const found = closed(emptied);
  expect(codes(found)).toEqual(['year-open']);
  expect(found.problems.map(({ code }) => code)).toContain('no-such-reference');
  const again = closed(emptied, [{ at: 'A-02', choice: 'move', deadline: '2021-09-30' }]);
  expect(line(again.after, 'Handlingsplan 2021', 3).slice(0, 4)).toEqual([
    'A-05',
    'Mäta vatten',
    'Bo',
    '2021-09-30',
  ]);
});

test('where something stands below the next plan nothing is moved, and nothing is said to be', () => {
  const book = withNext(
    plan(['A-02', 'Mäta vatten', 'Bo', day('2021-06-30'), 'Pågår']),
    ['A-11', 'Köpa begagnade möbler', 'Eva', day('2021-05-31'), 'Ej påbörjad'],
    [null, 'Summa', null, null, null],
    ['Anteckning: beslutas i mars'],
  );
  const found = closed(book);
  expect(codes(found)).toContain('new-rows-blocked');
  expect(line(found.after, 'Plan 2020', 3)[4]).toBe('Pågår');
});

test('several plans of next year: the one that is called as the plan, else the person is asked', () => {
  const open = ['A-02', 'Mäta vatten', 'Bo', day('2021-06-30'), 'Pågår'] as const;
  const row = (id: string): Rows[number] => [
    id,
    `Köpa ${id} begagnade möbler`,
    'Eva',
    day('2021-05-31'),
    'Pågår',
  ];
  const book = (...names: readonly string[]): WorkbookSnapshot => {
    const { sheets, ...rest } = plan(open);
    return {
      ...rest,
      sheets: [
        ...sheets,
        ...names.map((name, at) => sheetOf(name, [headings, row(`B-0${at}`), row(`B-1${at}`)])),
      ],
    };
  };
  const found = closed(book('Plan 2021', 'Projekt 2021'));
  expect(codes(found)).toEqual([]);
  expect(sheetNamed(found.after, 'Plan 2021')?.values).toHaveLength(4);
  expect(codes(closed(book('Drift 2021', 'Projekt 2021')))).toEqual(['year-several-plans']);
});

test('an open action that has been moved twice is put before the management, a closed one is not', () => {
  const told = [...headings, 'Antal flyttar'];
  const book = (status: string, moves: number): WorkbookSnapshot =>
    bookOf(
      sheetOf('Plan 2020', [
        told,
        [...first, 0],
        ['A-02', 'Mäta vatten', 'Bo', day('2020-12-30'), status, null, moves],
      ]),
    );
  const of = (status: string, moves: number): readonly string[] =>
    codes(jobs.check(book(status, moves), { today: '2020-11-24' }));
  expect([of('Pågår', 2), of('Pågår', 1), of('Klar', 2)]).toEqual([['moved-again'], [], []]);
});
