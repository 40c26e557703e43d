import { latestRun } from '../../src/book/latest-run';
import type { LoggedRun, RunAct } from '../../src/book/logged-run';
import { asRunLine, briefly, cellsOfRun, earlierOf, isEarlier, type RunLine } from '../../src/book/run-line';

const run = (at: string, act: RunAct = 'done', cells = 2): LoggedRun => ({
  at,
  job: 'review',
  act,
  sheets: [
    { sheet: 'Plan', cells, rewritten: 1 },
    { sheet: 'Läge', cells: 3, rewritten: 0, is: 'new' },
  ],
  rewrites: [{ sheet: 'Plan', row: 2, column: 1, before: 'a', after: 'b' }],
});
const earlier = { from: '2020-01-01', to: '2020-02-01', runs: 4, cells: 50 };

test.each<[RunLine, boolean, number]>([
  [run('2020-03-01'), false, 5],
  [{ ...run('2020-03-01'), sheets: [] }, false, 0],
  [earlier, true, 50],
])('a row is read as it was written: %#', (line, isOfMany, cells) => {
  expect(asRunLine(JSON.stringify(line))).toEqual(line);
  expect(isEarlier(line)).toBe(isOfMany);
  expect(cellsOfRun(line)).toBe(cells);
  expect(cellsOfRun(briefly(line))).toBe(cells);
});

test('in brief, the texts of its cells are gone, and all else stays', () => {
  expect(briefly(run('2020-03-01'))).toEqual({ ...run('2020-03-01'), rewrites: [] });
  expect(briefly(earlier)).toBe(earlier);
});

const whole = { ...run('2020-03-01') };
test.each<[string, unknown]>([
  ['a list', [whole]],
  ['nothing', null],
  ['a text', 'x'],
  ...(['at', 'job', 'act', 'sheets', 'rewrites'] as const).map((key): [string, unknown] => [
    `a run whose ${key} is a number`,
    { ...whole, [key]: 7 },
  ]),
  ['an act that there is not', { ...whole, act: 'dreamt' }],
  ...(['from', 'to', 'runs', 'cells'] as const).map((key): [string, unknown] => [
    `several runs whose ${key} is missing`,
    { ...earlier, [key]: undefined },
  ]),
  ['runs that are fewer than none', { ...earlier, runs: -1 }],
  ['half a run', { ...earlier, runs: 1.5 }],
  ['cells that are fewer than none', { ...earlier, cells: -1 }],
])('%s is no row of the log', (_, data) => {
  expect(asRunLine(JSON.stringify(data))).toBeUndefined();
});

test('what is no JSON is no row of the log', () => {
  expect(asRunLine('{')).toBeUndefined();
});

describe('a part of a row that is not as we write it is left out, and the rest is read', () => {
  const [sheet] = whole.sheets;
  const [rewrite] = whole.rewrites;
  test.each<[string, unknown]>([
    ['no sheet', null],
    ['a sheet without a name', { ...sheet, sheet: 7 }],
    ['cells that are no count', { ...sheet, cells: '2' }],
    ['fewer rewritten than none', { ...sheet, rewritten: -1 }],
  ])('%s', (_, broken) => {
    expect(asRunLine(JSON.stringify({ ...whole, sheets: [broken, ...whole.sheets] }))).toEqual(whole);
  });

  test.each<[string, unknown]>([
    ['no cell', 'x'],
    ['a cell on no sheet', { ...rewrite, sheet: null }],
    ['a text before that is none', { ...rewrite, before: 1 }],
    ['a text after that is none', { ...rewrite, after: null }],
    ['a row before the first', { ...rewrite, row: 0 }],
    ['a column before the first', { ...rewrite, column: 0 }],
    ['half a row', { ...rewrite, row: 1.5 }],
    ['a column that is no number', { ...rewrite, column: 'A' }],
  ])('%s', (_, broken) => {
    expect(asRunLine(JSON.stringify({ ...whole, rewrites: [broken, ...whole.rewrites] }))).toEqual(whole);
  });

  test.each<[string, unknown, unknown]>([
    ['two kinds', ['text', 'day'], ['text', 'day']],
    ['one kind', ['text'], undefined],
    ['a kind that there is not', ['text', 'dream'], undefined],
    ['kinds that are no list', 7, undefined],
  ])('what became of a cell that shows alike: %s', (_, said, retyped) => {
    const read = asRunLine(JSON.stringify({ ...whole, rewrites: [{ ...rewrite, retyped: said }] }));
    expect(read).toEqual({ ...whole, rewrites: [{ ...rewrite, ...(retyped ? { retyped } : {}) }] });
  });

  test.each([
    ['new', 'new'],
    ['gone', 'gone'],
    ['other', undefined],
  ])('a sheet that is %s', (said, is) => {
    const read = asRunLine(JSON.stringify({ ...whole, sheets: [{ ...sheet, is: said }] }));
    expect(read).toEqual({ ...whole, sheets: [{ ...sheet, ...(is && { is }) }] });
  });
});

test('runs as one row: from the first to the last, those that were one row already among them', () => {
  expect(earlierOf([])).toBeUndefined();
  expect(earlierOf([run('2020-03-01')])).toEqual({ from: '2020-03-01', to: '2020-03-01', runs: 1, cells: 5 });
  expect(earlierOf([earlier, run('2020-03-01'), run('2020-04-01', 'done', 10)])).toEqual({
    from: '2020-01-01',
    to: '2020-04-01',
    runs: 6,
    cells: 68,
  });
  expect(earlierOf([run('2019-01-01'), earlier])).toEqual({
    from: '2019-01-01',
    to: '2020-02-01',
    runs: 5,
    cells: 55,
  });
});

test.each<[string, readonly RunLine[], string | undefined]>([
  ['none', [], undefined],
  ['only earlier ones', [earlier], undefined],
  ['the last', [earlier, run('1'), run('2')], '2'],
  ['the one before that which is taken back', [run('1'), run('2'), run('3', 'undone')], '1'],
  ['one that is done once more', [run('1'), run('2', 'undone'), run('3', 'redone')], '3'],
  ['none that is left', [run('1'), run('2', 'undone')], undefined],
])('of the log, the latest run that stands: %s', (_, lines, at) => {
  expect(latestRun(lines)?.at).toBe(at);
});
