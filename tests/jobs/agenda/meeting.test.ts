import fc from 'fast-check';
import type { CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { sheetNamed, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { meetingOf } from '../../../src/jobs/agenda/meeting';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import type { Meeting } from '../../../src/plan/settings/settings';
import { settingsIn } from '../../../src/plan/settings/stored-settings';
import { bookOf, sheetOf } from '../../plan/sheet-of';
import { caseCount } from '../../case-count';

const today = '2020-11-24';
const empty = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    [1, 'Byt lampor', 'Drift', { date: '2020-10-16' }, 'Klar'],
  ]),
);

/** The workbook after the agenda was made; made again for the same meeting, nothing must change. */
function made(book: WorkbookSnapshot, request: Omit<JobRequest, 'today'> = {}) {
  const { changes, problems } = jobs.agenda(book, { today, ...request });
  const now = replay(book, changes.edits);
  expect(jobs.agenda(now, { today, ...request }).changes.edits).toEqual([]);
  return { now, problems };
}

const header = (book: WorkbookSnapshot, name = 'Dagordning'): readonly (readonly CellValue[])[] =>
  (sheetNamed(book, name)?.values ?? []).slice(3, 10).map((line) => [line[1] ?? null, line[2] ?? null]);

const typed = (book: WorkbookSnapshot, row: number, value: CellValue, column = 3): WorkbookSnapshot =>
  replay(book, [{ kind: 'writeCells', at: { sheet: 'Dagordning', row, column }, cells: [[value]] }]);

const meeting: Meeting = {
  date: '2020-12-01',
  time: '13–15',
  place: 'Sal A',
  chair: 'Anna',
  secretary: 'Bo',
  checker: 'Eva',
};

test('the form is filled into the agenda and read back from it', () => {
  const { now, problems } = made(empty, { meeting });
  expect(header(now).slice(0, 5)).toEqual([
    ['Datum och tid', '2020-12-01 13–15'],
    ['Plats', 'Sal A'],
    ['Ordförande', 'Anna'],
    ['Sekreterare', 'Bo'],
    ['Justerare', 'Eva'],
  ]);
  expect(problems).toEqual([]);
  expect(meetingOf(now, { language: 'sv', tables: [] }, today)).toEqual(meeting);
  // A run without a form, such as the command's, has what the workbook remembers.
  expect(jobs.agenda(now, { today }).changes.edits).toEqual([]);
});

test('the workbook remembers the form, also where nothing else of the agenda has changed, and without it nothing', () => {
  expect(settingsIn(made(empty).now).settings).toEqual(settingsIn(empty).settings);
  expect([...made(empty).now.properties.keys()]).not.toContain('settings');
  const { now } = made(empty, { meeting });
  expect(settingsIn(now).settings.meeting).toEqual(meeting);
  const moved = { ...meeting, place: 'Sal B' };
  expect(settingsIn(made(now, { meeting: moved }).now).settings.meeting).toEqual(moved);
});

const words = fc.constantFrom('Anna', 'Bo och Eva', 'x', '13–15', 'kl 13.00', '=1+1', 'Skolchefen (GA)');

test('whatever the form says is what the next look at the workbook says', () => {
  const meetings = fc.record(
    {
      date: fc.constantFrom('2020-12-01', '2021-02-28'),
      time: words,
      place: words,
      chair: words,
      secretary: words,
      checker: words,
    },
    { requiredKeys: ['date'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(meetings, meetings, (first, second) => {
      const once = made(empty, { meeting: first }).now;
      expect(meetingOf(once, { language: 'sv', tables: [] }, today)).toEqual(first);
      expect(meetingOf(made(once, { meeting: second }).now, { language: 'sv', tables: [] }, today)).toEqual(
        second,
      );
    }),
    { numRuns: caseCount(25) },
  );
});

test('a name typed in the agenda stays, whatever the form says, and is what the form shows next', () => {
  const now = typed(made(empty, { meeting }).now, 6, 'Cecilia');
  expect(meetingOf(now, { language: 'sv', tables: [] }, today).chair).toBe('Cecilia');
  expect(header(made(now, { meeting }).now)[2]).toEqual(['Ordförande', 'Cecilia']);
  expect(header(made(now).now)[2]).toEqual(['Ordförande', 'Cecilia']);
});

test('a cell that was emptied stays empty until the form fills it', () => {
  const now = typed(made(empty, { meeting }).now, 6, null);
  expect(meetingOf(now, { language: 'sv', tables: [] }, today).chair).toBeUndefined();
  expect(header(made(now).now)[2]).toEqual(['Ordförande', null]);
  expect(header(made(now, { meeting }).now)[2]).toEqual(['Ordförande', 'Anna']);
});

test('a field emptied in the form is emptied in the agenda', () => {
  const { chair: _, ...rest } = meeting;
  expect(header(made(made(empty, { meeting }).now, { meeting: rest }).now)[2]).toEqual(['Ordförande', null]);
});

test('what is typed follows the agenda into the other language', () => {
  const now = typed(made(empty, { meeting, language: 'sv' }).now, 6, 'Cecilia');
  expect(header(made(now, { meeting, language: 'en' }).now).slice(0, 5)).toEqual([
    ['Date and time', '2020-12-01 13–15'],
    ['Place', 'Sal A'],
    ['Chair', 'Cecilia'],
    ['Secretary', 'Bo'],
    ['Minutes checker', 'Eva'],
  ]);
});

test('lines of a person’s own above the points stay', () => {
  const now = typed(typed(made(empty, { meeting }).now, 9, 'Närvarande', 2), 9, 'Alla');
  expect(header(made(now, { meeting: { ...meeting, place: 'Sal B' } }).now).slice(1, 6)).toEqual([
    ['Plats', 'Sal B'],
    ['Ordförande', 'Anna'],
    ['Sekreterare', 'Bo'],
    ['Justerare', 'Eva'],
    ['Närvarande', 'Alla'],
  ]);
});

test.each<[string, CellValue, Meeting]>([
  ['a day', { date: '2020-12-01' }, { date: '2020-12-01' }],
  ['a day with its time', { date: '2020-12-01', time: '13:00:00' }, { date: '2020-12-01', time: '13:00' }],
  ['a day and hours', '1 december 2020 kl 13–15', { date: '2020-12-01', time: 'kl 13–15' }],
  ['hours alone', 'kl 13', { time: 'kl 13' }],
])('%s typed in the agenda is read as the form has it', (_, value, read) => {
  expect(meetingOf(typed(made(empty).now, 4, value), { language: 'sv', tables: [] }, today)).toEqual(read);
});

test('what is missing is named, and who has two roles', () => {
  const at = (row: number) => ({ sheet: 'Dagordning', row, column: 3 });
  const { now, problems } = made(empty, {
    meeting: { date: '2020-12-01', time: 'kl xx-xx', chair: 'Anna', checker: 'anna och Bo' },
  });
  expect(problems).toEqual([
    { code: 'missing-role', severity: 'note', at: at(4), found: 'Datum och tid' },
    { code: 'missing-role', severity: 'note', at: at(5), found: 'Plats' },
    { code: 'missing-role', severity: 'note', at: at(7), found: 'Sekreterare' },
    {
      code: 'double-role',
      severity: 'warning',
      at: at(8),
      found: 'anna',
      candidates: ['Ordförande', 'Justerare'],
    },
  ]);
  expect(jobs.check(now, { today }).problems).toEqual(problems);
});
