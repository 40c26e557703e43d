import { replay } from '../../../src/book/replay';
import type { CellValue } from '../../../src/book/cells';
import type { WorkbookSnapshot } from '../../../src/book/snapshot';
import type { JobRequest } from '../../../src/jobs/job';
import { jobs } from '../../../src/jobs/jobs';
import { problemText } from '../../../src/text/problem';
import { bookOf, day, sheetOf } from '../../plan/sheet-of';
import { made } from '../agenda/typed-agenda';
import { editsAsText } from '../edits-as-text';
import { meeting, typedInAgenda, typedInMinutes } from './held-meeting';

/* Whole minutes of a small meeting: each cell, look, link and setting. `npx jest -u` writes them anew. */

const request = { today: '2020-11-24', language: 'sv' } as const;

const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1.1', 'Byt lampor', 'Eva Berg', day('2020-06-01'), 'Klar'],
    ['1.2', 'Mät avfall', 'Bo Ek', day('2020-10-01'), 'Pågår'],
    ['1.3', 'Res mindre', 'Eva Berg', day('2020-10-01'), 'Flyttas'],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Status'],
    ['F1', 'Rutinen saknas', 'Avvikelse', 'Pågår'],
    ['F2', 'Märk kärlen', 'Förbättringsförslag', 'Ej påbörjad'],
  ]),
);

type Said = readonly [item: string, said: Readonly<Record<string, CellValue>>];

const held = (of: WorkbookSnapshot, ...lines: readonly Said[]): WorkbookSnapshot =>
  lines.reduce((now, [item, said]) => typedInAgenda(now, item, said), of);

const run = (of: WorkbookSnapshot, more: Partial<JobRequest> = {}) => jobs.minutes(of, { ...request, ...more });
const after = (of: WorkbookSnapshot, more?: Partial<JobRequest>): WorkbookSnapshot =>
  replay(of, run(of, more).changes.edits);

const agenda = made(book, { meeting, language: 'sv' });

const meetingHeld = held(
  agenda,
  ['Dagordningen', { decision: 'Fastställs' }],
  ['1.2', { decision: 'Avfallet vägs varje månad.', owner: 'Bo Ek', due: day('2021-05-31') }],
  ['1.3', { decision: 'ok', owner: 'Eva Berg' }],
  ['F2', { decision: 'Kärlen märks av vaktmästeriet.', owner: 'Drift', due: 'våren' }],
  ['Tid för nästa', { decision: '2021-03-23 13–15' }],
  ['Datum då', { decision: day('2020-12-01') }],
);

test('the minutes of a meeting, their list of decisions and what they remember', () => {
  const { changes, minutes } = run(meetingHeld);
  expect(editsAsText(changes.edits)).toMatchSnapshot('edits');
  expect(minutes).toMatchSnapshot('figures');
});

test('of a meeting at which nothing was decided, of which only the day is known', () => {
  const { changes, minutes } = run(made(book, { meeting: { date: meeting.date ?? '' }, language: 'sv' }));
  expect(editsAsText(changes.edits)).toMatchSnapshot();
  expect(minutes?.decisions).toEqual([]);
});

test('made again after the agenda and the minutes have been changed', () => {
  const first = after(meetingHeld);
  expect(run(first).changes.edits).toEqual([]);
  const typed = typedInMinutes(first, '1.2', { decision: 'Avfallet vägs varje vecka.' });
  const changed = held(
    typed,
    ['1.2', { decision: 'Avfallet vägs varje dag.' }],
    ['F2', { decision: null }],
    ['F1', { decision: 'Rutinen skrivs.', owner: 'Eva Berg', due: day('2021-01-31') }],
    ['Dagordningen', { decision: 'Fastställs med ett tillägg' }],
  );
  const { changes, problems, minutes } = run(changed);
  expect(editsAsText(changes.edits)).toMatchSnapshot('edits');
  expect(minutes).toMatchSnapshot('figures');
  expect(problems.map((one) => `${one.severity} ${one.at.sheet} ${one.at.row}/${one.at.column} ${problemText(one, 'sv')}`)).toMatchSnapshot('problems');
  expect(run(replay(changed, changes.edits)).changes.edits).toEqual([]);
});
