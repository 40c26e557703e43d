import fc from 'fast-check';
import { textOf } from '../../../src/book/cells';
import { inverse } from '../../../src/book/inverse';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { jobs } from '../../../src/jobs/jobs';
import { sinceKinds, type SinceKind } from '../../../src/jobs/job';
import { sinceWords } from '../../../src/jobs/history/since-words';
import { markName, ownSheetNamed } from '../../../src/jobs/sheets/own-sheet';
import { svSince } from '../../../src/text/sv/since';
import { caseCount } from '../../case-count';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { between, bookWith, edited, FIRST, rowsOf, run, SECOND, since, type Action } from './two-days';

const words = ['Ej påbörjad', 'Pågår', 'Klar', 'Utgår', 'Flyttas'] as const;
const days = ['2020-05-31', '2020-09-30', '2020-12-31'];

const titles = ['lampor', 'avfall', 'resor', 'inköp', 'mat', 'hus', 'energi', 'vatten', 'bilar', 'kurser'];

const plans = fc
  .record({
    numbered: fc.constantFrom('kept', 'by row', 'none'),
    actions: fc.array(fc.record({ status: fc.constantFrom(...words), due: fc.constantFrom(...days) }), {
      minLength: 3,
      maxLength: titles.length,
    }),
  })
  .map(({ numbered, actions }) => ({
    numbered,
    actions: actions.map((action, index): Action => ({
      ...action,
      id: numbered === 'none' ? null : String(index + 1),
      title: `Se över ${titles[index] ?? ''}`,
    })),
  }));

/** What a person may do to each action: to be told, or (copy, rename) to be silent about. */
const doings = fc.array(
  fc.record({
    what: fc.constantFrom('nothing', 'status', 'due', 'remove', 'copy', 'rename'),
    status: fc.constantFrom(...words),
    due: fc.constantFrom(...days),
  }),
  { minLength: titles.length, maxLength: titles.length },
);

const isOpen = (status: string): boolean => status === 'Ej påbörjad' || status === 'Pågår';

const kindOf = (was: string, is: string): SinceKind | undefined => {
  if (was === is) return undefined;
  if (is === 'Klar') return 'done';
  if (is === 'Utgår') return 'cancelled';
  if (is === 'Flyttas') return 'moved';
  if (!isOpen(was)) return 'reopened';
  return is === 'Pågår' ? 'started' : undefined;
};

const stories = fc
  .record({ plan: plans, doings, added: fc.nat(3), isSorted: fc.boolean() })
  .map(({ plan: { numbered, actions }, doings: done, added, isSorted }) => {
    const truth = Object.fromEntries(sinceKinds.map((kind) => [kind, 0])) as Record<SinceKind, number>;
    truth.added = added;
    const kinds = new Set<string>();
    const left = actions.flatMap((action, index): Action[] => {
      const { what = 'nothing', status = action.status, due = action.due } = done[index] ?? {};
      if (what !== 'status' && what !== 'due') kinds.add(what);
      switch (what) {
        case 'status': {
          const kind = kindOf(action.status, status);
          if (kind) truth[kind] += 1;
          return [{ ...action, status }];
        }
        case 'due':
          if (isOpen(action.status) && due !== action.due) truth.rescheduled += 1;
          return [{ ...action, due }];
        case 'remove':
          truth.removed += 1;
          return [];
        case 'copy':
          return [action, { ...action, status, due }];
        case 'rename':
          return [{ ...action, title: `Granska ${titles[index] ?? ''}`, status, due }];
        default:
          return [action];
      }
    });
    const fresh = Array.from({ length: added }, (_, index): Action => ({
      id: numbered === 'none' ? null : String(100 + index),
      title: `Pröva ${titles[index] ?? ''}`,
      status: 'Ej påbörjad',
      due: '2020-12-31',
    }));
    const together = isSorted ? [...fresh, ...left].reverse() : [...left, ...fresh];
    const second =
      numbered === 'by row'
        ? together.map((action, index) => ({ ...action, id: String(index + 1) }))
        : together;
    return { numbered, first: actions, second, truth, kinds };
  })
  .filter(({ second }) => second.length > 0);

test('never more than what has happened, whatever was copied, renamed, sorted or numbered anew', () => {
  fc.assert(
    fc.property(stories, ({ first, second, truth }) => {
      const said = between(first, second);
      for (const kind of sinceKinds) expect(said?.counts[kind] ?? 0).toBeLessThanOrEqual(truth[kind]);
    }),
    { numRuns: caseCount(150) },
  );
});

test('all that has happened, where no row was copied or renamed', () => {
  const plain = stories.filter(
    ({ numbered, kinds, truth, first }) =>
      !kinds.has('copy') &&
      !kinds.has('rename') &&
      (truth.added === 0 || truth.removed === 0 || (numbered === 'kept' && truth.removed < first.length)),
  );
  fc.assert(
    fc.property(plain, ({ first, second, truth }) => {
      const isSame = Object.values(truth).every((count) => count === 0);
      const said = between(first, second);
      if (isSame && said === null) return;
      expect(said?.counts).toEqual(truth);
    }),
    { numRuns: caseCount(150) },
  );
});

const plan: readonly Action[] = titles.map((title, index) => ({
  id: String(index + 1),
  title: `Se över ${title}`,
  status: 'Pågår',
  due: '2020-12-31',
}));

const changed: readonly Action[] = [
  ...plan.slice(1).map((action, index) => ({ ...action, status: index < 6 ? 'Klar' : action.status })),
  { id: '11', title: 'Pröva sol', status: 'Ej påbörjad', due: '2020-12-31' },
  { id: '12', title: 'Pröva vind', status: 'Ej påbörjad', due: '2020-12-31' },
].map((action) => (action.id === '9' ? { ...action, status: 'Flyttas' } : action));

const sentence = 'Sedan 2020-04-06: 6 klara, 2 nya, 1 flyttad, 1 borttagen';

const textsOn = (book: WorkbookSnapshot, mark: string): readonly string[] =>
  (sheetNamed(book, ownSheetNamed(book, mark) ?? '')?.values ?? []).flatMap((line) => line.map(textOf));

const historyOf = (book: WorkbookSnapshot) => sheetNamed(book, ownSheetNamed(book, 'history') ?? '');

const remembered = (book: WorkbookSnapshot): readonly string[] =>
  (historyOf(book)?.values ?? []).slice(1).map(([day = null]) => textOf(day));

test('the overview, the agenda and the report say what has happened since last time', () => {
  const first = run(bookWith(plan), FIRST, 'review');
  const second = edited(first, changed);
  expect(textsOn(first, 'rollup').some((text) => text.startsWith('Sedan'))).toBe(false);
  expect(textsOn(first, 'agenda').some((text) => text.startsWith(svSince.title))).toBe(false);
  expect(textsOn(run(second, SECOND), 'rollup')).toContain(sentence);
  expect(textsOn(run(second, SECOND, 'agenda'), 'agenda')).toEqual(
    expect.arrayContaining([svSince.title, sentence]),
  );
  const found = since(second);
  expect(found && sinceWords(found, svSince)).toBe(sentence);
});

test('a day is remembered once; one that differs in nothing from the last is not', () => {
  const first = run(bookWith(plan), FIRST);
  const later = run(first, '2020-04-20');
  const second = run(edited(later, changed), SECOND);
  const again = run(edited(second, plan), SECOND);
  expect([first, later, second, again].map(remembered)).toEqual([[FIRST], [FIRST], [FIRST, SECOND], [FIRST]]);
  expect(historyOf(first)?.visibility).toBe('very-hidden');
  expect(jobs.rollup(second, { today: SECOND, language: 'sv', ownSheetsOnly: true }).changes.edits).toEqual(
    [],
  );
});

test('a day between two is remembered in its place, and each year by itself', () => {
  const first = run(bookWith(plan), FIRST);
  const last = run(edited(first, changed), SECOND);
  const between = run(edited(last, changed.slice(1)), '2020-06-01');
  expect(remembered(between)).toEqual([FIRST, '2020-06-01', SECOND]);
  const now = edited(between, changed);
  expect(since(now)?.counts).toMatchObject({ done: 0, added: 1, removed: 0 });
  expect(since(now, '2020-05-01')).toMatchObject({ day: FIRST, counts: { done: 6 } });
  expect(jobs.check(now, { today: SECOND, year: 2021 }).since).toBeNull();
});

test('undo takes the day away again, and a sheet that has lost its name is known', () => {
  const first = run(bookWith(plan), FIRST);
  const book = edited(first, changed);
  const { edits } = jobs.rollup(book, { today: SECOND, language: 'sv', ownSheetsOnly: true }).changes;
  const undone = replay(replay(book, edits), inverse(book, edits).edits);
  expect(undone.sheets).toEqual(book.sheets);
  const nameless = { ...book, names: book.names.filter(({ name }) => name !== markName('history')) };
  expect(nameless.names.length).toBeLessThan(book.names.length);
  expect(since(nameless)).toEqual(since(book));
  expect(remembered(run(nameless, SECOND))).toEqual([FIRST, SECOND]);
});

const blank = plan.map((action) => ({ ...action, status: '' }));
const done = plan.map((action) => ({ ...action, status: 'Klar' }));

test.each<[string, readonly Action[], readonly Action[]]>([
  ['a column of statuses that was found, or filled, only now', blank, done],
  ['a status that could not be read', plan.map((one) => ({ ...one, status: 'Hm, nja' })), done],
  ['one that can be read no longer', done, plan.map((one) => ({ ...one, status: 'Hm, nja' }))],
  ['all rows under new titles', plan, done.map(({ title, ...one }) => ({ ...one, title: `${title} igen` }))],
  [
    'all rows under new titles and numbers',
    plan,
    done.map(({ id, title, ...one }) => ({ ...one, id: `B${id ?? ''}`, title: `${title} igen` })),
  ],
])('nothing is said of what cannot be told: %s', (_, was, is) => {
  expect(between(was, is)).toBeNull();
});

test('an action whose status was unclear is counted among those that cannot be compared', () => {
  const was = plan.map((action, index) => (index === 0 ? { ...action, status: 'Hm, nja' } : action));
  const said = between(
    was,
    plan.map((action, index) => (index < 3 ? { ...action, status: 'Klar' } : action)),
  );
  expect(said && sinceWords(said, svSince)).toBe('Sedan 2020-04-06: 2 klara, 1 går inte att jämföra');
});

test('numbers that a plan gets, another order and other spaces are no change', () => {
  const bare = plan.map((action) => ({ ...action, id: null }));
  const put = plan.map((action, index) => ({
    ...action,
    id: `Å-2020-${index}`,
    title: ` ${action.title.toUpperCase()}`,
  }));
  const said = between(bare, [...put].reverse());
  expect(said?.unsure ?? 0).toBe(0);
  expect(Object.values(said?.counts ?? {}).every((count) => count === 0)).toBe(true);
  expect(between(plan, [...plan].reverse())).toMatchObject({ unsure: 0 });
});

test('a table that is read only now is not told as new actions', () => {
  const first = run(bookWith(plan), FIRST);
  const more = bookOf(
    sheetOf(
      'Mer 2020',
      rowsOf(plan.map((action) => ({ ...action, id: null, title: `${action.title} i förråd` }))),
    ),
  );
  expect(since({ ...first, sheets: [...first.sheets, ...more.sheets] })).toBeNull();
});

test('the trend stands on the overview from the third day, each day with its figures, under a chart of the host’s own', () => {
  const done = (count: number): readonly Action[] =>
    plan.map((action, index) => (index < count ? { ...action, status: 'Klar' } : action));
  let book = bookWith(done(0));
  const charts: string[][] = [];
  ['2020-01-31', '2020-02-28', '2020-03-31', '2020-04-30'].forEach((today, index) => {
    book = edited(book, done(2 * index));
    const { edits } = jobs.rollup(book, { today, language: 'sv', ownSheetsOnly: true }).changes;
    charts.push(edits.flatMap((edit) => (edit.kind === 'setChart' ? [edit.chart.title] : [])));
    book = replay(book, edits);
  });
  expect(charts.map((titles) => titles.includes('Utveckling'))).toEqual([false, false, true, true]);
  const overview = sheetNamed(book, ownSheetNamed(book, 'rollup') ?? '')?.values ?? [];
  const heading = overview.findIndex(([first]) => first === 'Utveckling');
  expect(overview.slice(heading + 2, heading + 6).map((line) => line.slice(0, 8))).toEqual([
    ['2020-01-31', 10, 0, 10, 0, 0, 0, 0],
    ['2020-02-28', 10, 2, 8, 0, 0, 0, 0],
    ['2020-03-31', 10, 4, 6, 0, 0, 0, 0],
    ['2020-04-30', 10, 6, 4, 0, 0, 0, 0],
  ]);
  const again = jobs.rollup(book, { today: '2020-04-30', language: 'sv', ownSheetsOnly: true });
  expect(again.changes.edits).toEqual([]);
});
