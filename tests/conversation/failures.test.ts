import { failureSentence } from '../../src/cli/failure-sentence';
import type { Edit } from '../../src/book/edit';
import { guarded } from '../../src/book/guarded';
import { replay } from '../../src/book/replay';
import { Failure } from '../../src/hosts/failure';
import type { History, Run, WorkbookHost } from '../../src/hosts/host';
import { memoryHost } from '../../src/hosts/memory/memory';
import { SETTINGS_PROPERTY } from '../../src/plan/settings/stored-settings';
import { conversationOver } from '../../src/conversation/conversation-over';
import { comparable } from '../hosts/comparable';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { withoutLog } from '../book/without-log';

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
    ['Sortera avfall', 'Alla', 'ht 2020', 'pågår'],
  ]),
);
const options = { today: '2020-11-24' };
const edited = (row: number, column: number, value: string, now = book) =>
  guarded(now, typed(row, column, value));
const typed = (row: number, column: number, value: string): readonly Edit[] => [
  { kind: 'writeCells', at: { sheet: 'Plan 2020', row, column }, cells: [[value]] },
];

/** What was thrown, which must be a failure with a sentence of its own in each language. */
async function failed(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Failure)) throw new Error('no failure', { cause: error });
  const [sv, en] = [failureSentence(error, 'sv', 'plan.xlsx'), failureSentence(error, 'en', 'plan.xlsx')];
  expect(sv).toMatch(/: [A-ZÅÄÖ].* Inget är skrivet\.$/);
  expect(en).toMatch(/: [A-Z].* Nothing was written\.$/);
  return error;
}

test('what has changed since the preview is not written over', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const { id } = await conversation.preview('structure', options);
  host.apply(edited(3, 4, 'utgår'));
  const before = comparable(host.read());
  expect(await failed(conversation.apply('structure', options, id))).toMatchObject({
    code: 'conflict',
    details: { reason: 'changed-since-preview' },
  });
  expect(comparable(withoutLog(host.read()))).toEqual(before);
  expect((await conversation.look(options)).runs).toEqual([]);
});

test.each<[string, (host: WorkbookHost) => WorkbookHost]>([
  ['that remembers its runs', (host) => host],
  [
    'that remembers none',
    ({ name, can, ...host }) => ({
      name,
      can,
      read: () => host.read(),
      apply: (changes) => host.apply(changes),
    }),
  ],
])(
  'on a host %s, a run is taken back but for what has been changed since, and then done with',
  async (_, made) => {
    const host = memoryHost(book);
    const conversation = conversationOver(made(host));
    const { id } = await conversation.preview('structure', options);
    const { run } = await conversation.apply('structure', options, id);
    expect((await conversation.look(options)).runs).toEqual([run]);

    host.apply(edited(2, 4, 'Utgår', host.read()));
    const undone = await conversation.undo(run.id, options);
    expect(undone.run.state).toBe('undone-in-part');
    expect(undone.left).toContainEqual({
      kind: 'cells',
      area: { sheet: 'Plan 2020', row: 2, column: 4, rows: 1, columns: 1 },
    });
    expect(comparable(withoutLog(host.read()))).toEqual(comparable(replay(book, typed(2, 4, 'Utgår'))));
    for (const call of ['undo', 'redo'] as const)
      expect(await failed(conversation[call](run.id, options))).toMatchObject({
        details: { reason: 'no-such-run' },
      });
  },
);

test('a run that was taken back whole is done again only while the workbook is as it was', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const { run } = await conversation.apply(
    'structure',
    options,
    (await conversation.preview('structure', options)).id,
  );
  expect(await conversation.undo(run.id, options)).toMatchObject({ run: { state: 'undone' }, left: [] });
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(book));
  host.apply(edited(2, 4, 'någon annans'));
  expect((await failed(conversation.redo(run.id, options))).code).toBe('conflict');
});

test('when nothing of a run stands as it was left, that is said with the cells, and nothing is written', async () => {
  const host = memoryHost(book);
  const note = { job: 'structure', day: options.today, cells: 1 };
  const at = { sheet: 'Plan 2020', row: 2, column: 4 };
  host.apply(guarded(host.read(), [{ kind: 'writeCells', at, cells: [['vårt']] }]), { note });
  host.apply(edited(2, 4, 'hennes', host.read()));
  const conversation = conversationOver(host);
  expect(await conversation.lostRuns()).toEqual(['1']);
  expect(await failed(conversation.undo('1', options))).toMatchObject({
    code: 'conflict',
    details: { reason: 'nothing-holds', areas: [{ ...at, rows: 1, columns: 1 }] },
  });
  expect((await conversation.look(options)).runs).toMatchObject([{ state: 'done' }]);
});

test('a run nobody knows is told so', async () => {
  const conversation = conversationOver(memoryHost(book));
  expect(await failed(conversation.undo('7', options))).toMatchObject({ details: { reason: 'no-such-run' } });
  expect(await failed(conversation.redo('7', options))).toMatchObject({ details: { reason: 'no-such-run' } });
});

test('a stopped run has written nothing and is no run', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const { id, cells } = await conversation.preview('review', options);
  const heard: unknown[] = [];
  const watch = { onProgress: (progress: unknown) => void heard.push(progress), isStopped: () => true };
  expect((await failed(conversation.apply('review', options, id, watch))).code).toBe('stopped');
  expect(heard).toEqual([{ done: 0, of: cells }]);
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(book));
  expect((await conversation.look(options)).runs).toEqual([]);
});

test('a sheet that is protected meanwhile is told with its name', async () => {
  const locked = new Failure('protected', { reason: 'protected-sheet', sheet: 'Plan 2020' });
  const refusing: WorkbookHost = { ...memoryHost(book), apply: () => Promise.reject(locked) };
  const conversation = conversationOver(refusing);
  const { id } = await conversation.preview('structure', options);
  expect(await failed(conversation.apply('structure', options, id))).toBe(locked);
});

test('settings of a newer Planbok are neither used nor written over', async () => {
  const value = '{"version":9,"columns":{}}';
  const host = memoryHost({ ...book, properties: new Map([[SETTINGS_PROPERTY, value]]) });
  const conversation = conversationOver(host);
  expect(await conversation.look(options)).toMatchObject({
    hasNewerSettings: true,
    settings: { columns: [], headers: [], meeting: {} },
  });
  expect(await failed(conversation.settle({ headers: [] }, options))).toMatchObject({
    details: { reason: 'newer-settings' },
  });
  const asked = { ...options, meeting: { chair: 'Anna' } };
  await conversation.apply('agenda', asked, (await conversation.preview('agenda', asked)).id);
  expect(host.read().properties.get(SETTINGS_PROPERTY)).toBe(value);
  expect((await conversation.look(options)).settings.meeting).toEqual({ chair: 'Anna' });
});

test('a run that was cut short is told apart from the others, until it is rolled back', async () => {
  const note = { job: 'review', day: '2020-11-24', cells: 9 };
  let runs: readonly Run[] = [
    { id: 'b', ...note, state: 'half-done' },
    { id: 's', job: '', day: '', cells: 0, state: 'done' },
    { id: 'a', ...note, state: 'done' },
  ];
  const history: History = {
    runs: () => Promise.resolve(runs),
    undo: () => [],
    redo: () => undefined,
    lost: () => [],
    recover: () => {
      runs = runs.slice(1);
    },
  };
  const conversation = conversationOver({ ...memoryHost(book), history });
  const done = { id: 'a', ...note, state: 'done' };
  expect(await conversation.look(options)).toMatchObject({ halfDone: { id: 'b', ...note }, runs: [done] });
  expect(await conversation.recover(options)).toMatchObject({ halfDone: null, runs: [done] });
});

test('a setting is kept beside the others and changes what is read at once', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const columns = [{ sheet: 'Plan 2020', heading: 'Ansvarig', field: 'unit' }] as const;
  const first = await conversation.settle({ columns }, options);
  expect(first.report.tables[0]?.columns[1]).toMatchObject({ field: 'unit', certainty: 'certain' });
  const second = await conversation.settle({ meeting: { chair: 'Anna' } }, options);
  expect(second.settings).toEqual({ columns, headers: [], meeting: { chair: 'Anna' } });
  // The choice is a run, to be taken back as any other; the meeting is not.
  expect(second.runs).toMatchObject([{ job: 'settings', day: options.today, cells: 0, state: 'done' }]);
});

test('a column that was corrected is taken back, and so is a heading row that was chosen', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const first = await conversation.look(options);
  for (const choice of [
    { columns: [{ sheet: 'Plan 2020', heading: 'Ansvarig', field: 'unit' as const }] },
    { headers: [{ sheet: 'Plan 2020', row: 1 }] },
  ]) {
    const [run] = (await conversation.settle(choice, options)).runs;
    const undone = await conversation.undo(run?.id ?? '', options);
    expect([undone.run.state, undone.left]).toEqual(['undone', []]);
    expect((await conversation.look(options)).report).toEqual(first.report);
  }
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(book));
});

test('a choice that another has been made after is not taken back alone: the later one goes first', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  await conversation.settle({ headers: [{ sheet: 'Plan 2020', row: 1 }] }, options);
  const { runs } = await conversation.settle({ notPlans: ['Data'] }, options);
  const [later, earlier] = runs.map(({ id }) => id);
  expect(await failed(conversation.undo(earlier ?? '', options))).toMatchObject({
    details: { reason: 'nothing-holds' },
  });
  for (const id of [later, earlier])
    expect((await conversation.undo(id ?? '', options)).run.state).toBe('undone');
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(book));
});

test('a run that changes nothing leaves no trace', async () => {
  const conversation = conversationOver(memoryHost(book));
  const { id, isEmpty } = await conversation.preview('check', options);
  expect(isEmpty).toBe(true);
  await conversation.apply('check', options, id);
  expect((await conversation.look(options)).runs).toEqual([]);
});
