import { memoryHost } from '../../src/hosts/memory/memory';
import { conversationOver } from '../../src/conversation/conversation-over';
import { comparable } from '../hosts/comparable';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { withoutLog } from '../book/without-log';
import { runLines } from '../../src/book/run-log';
import { isEarlier } from '../../src/book/run-line';

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor', 'Drift', 'v. 42', 'klart!!'],
    ['Sortera avfall', 'Alla', 'ht 2019', 'pågår'],
  ]),
);
const options = { today: '2020-11-24' };

test('the first look says what there is, how it stands and what could be written better', async () => {
  const { report, ...look } = await conversationOver(memoryHost(book)).look(options);
  expect(look).toEqual({
    settings: { columns: [], headers: [], meeting: {} },
    meetingCells: {},
    hasNewerSettings: false,
    halfDone: null,
    runs: [],
  });
  expect(report.tables).toEqual([expect.objectContaining({ sheet: 'Plan 2020', area: 'A1:D3', rows: 2 })]);
  expect(report.overdue).toEqual([
    {
      at: { sheet: 'Plan 2020', row: 3, column: 1 },
      id: null,
      title: 'Sortera avfall',
      owner: 'Alla',
      due: '2019-12-31',
      status: 'ongoing',
    },
  ]);
  expect(report.fixes).toContainEqual({
    at: { sheet: 'Plan 2020', row: 2, column: 3 },
    kind: 'deadline',
    before: 'v. 42',
    after: '2020-10-16',
    as: 'week',
    row: 'Byt lampor',
  });
});

test('a run is shown, done, taken back and done again', async () => {
  const host = memoryHost(book);
  const conversation = conversationOver(host);
  const { id, isEmpty, newSheets } = await conversation.preview('review', options);
  expect({ isEmpty, newSheets }).toEqual({ isEmpty: false, newSheets: ['Lägesbild', 'Dagordning'] });
  const { run, report } = await conversation.apply('review', options, id);
  expect(report.fixes).toEqual([]);
  const after = comparable(withoutLog(host.read()));
  expect((await conversation.look(options)).runs).toEqual([run]);
  expect((await conversation.undo(run.id, options)).run).toEqual({ ...run, state: 'undone' });
  expect(comparable(withoutLog(host.read()))).toEqual(comparable(book));
  expect((await conversation.redo(run.id, options)).run).toEqual(run);
  expect(comparable(withoutLog(host.read()))).toEqual(after);
  expect(runLines(host.read()).map((line) => !isEarlier(line) && line.act)).toEqual([
    'done',
    'undone',
    'redone',
  ]);
});
