import { findingRules } from '../../../src/jobs/lifecycle/finding-rules';
import type { Link } from '../../../src/plan/references/link';
import { readingOf, type ShortRow, type ShortTable } from '../reading-of';

/* What is said of a single finding, by its kind, how it and its actions stand, and who has closed it. */

const CLOSED_BY = 4;
const long = 'En åtgärd utan nummer som är så lång att bara dess början går att ta med när den nämns';

const plan: ShortTable = {
  sheet: 'Plan',
  kind: 'actions',
  rows: [
    { id: 'A1', title: 'Byt lampor', status: 'done', owner: 'Eva Berg' },
    { title: long, status: 'ongoing', owner: 'Bo Ek' },
    { id: 'A3', title: 'Utan ansvarig', status: 'done' },
  ],
};

const audit = (row: Partial<ShortRow>): ShortTable => ({
  sheet: 'Revision',
  kind: 'findings',
  rows: [{ id: 'F1', title: 'Rutinen saknas', ...row }],
  more: [{ field: 'unknown', heading: 'Stängd av' }],
});

const answeredBy = (...rows: readonly number[]): readonly Link[] =>
  rows.map((row) => ({ from: { sheet: 'Revision', row: 2 }, to: { sheet: 'Plan', row }, via: '' }));

const said = (row: Partial<ShortRow>, links: readonly Link[]): readonly string[] =>
  findingRules(readingOf(plan, audit(row)), links, '2020-11-24').map(
    ({ code, severity, at, candidates = [] }) =>
      `${severity} ${code} ${at.row}/${at.column} ${candidates.join(', ')}`.trim(),
  );

const closed = (by: string | null): Partial<ShortRow> => ({ status: 'done', more: { [CLOSED_BY]: by } });

const own = 'warning closed-by-own-owner 2/4 Eva Berg';
const opened = `warning closed-with-open-actions 2/3 ${long.slice(0, 60)}`;

test.each<[string, Partial<ShortRow>, readonly Link[], readonly string[]]>([
  ['closed by who did it', { ...closed('eva  BERG'), finding: 'nonconformity' }, answeredBy(2), [own]],
  ['closed by another', { ...closed('Bo Ek'), finding: 'nonconformity' }, answeredBy(2), []],
  ['closed by nobody', { ...closed(null), finding: 'nonconformity' }, answeredBy(2, 4), []],
  ['an improvement', { ...closed('Eva Berg'), finding: 'improvement' }, answeredBy(2), []],
  ['a finding of no kind', closed('Eva Berg'), answeredBy(2), []],
  [
    'closed with an open action of no number',
    { ...closed(null), finding: 'nonconformity' },
    answeredBy(2, 3),
    [opened],
  ],
  ['a finding of no kind, closed with one', closed(null), answeredBy(3), [opened]],
  ['a positive one, closed with one', { ...closed('Bo Ek'), finding: 'positive' }, answeredBy(3), []],
  [
    'open, and all is done',
    { status: 'ongoing' },
    answeredBy(2, 4),
    ['note finding-with-all-done 2/3 A1, A3'],
  ],
  ['open, with nothing to do', { status: 'ongoing' }, [], []],
  [
    'late',
    { finding: 'nonconformity', status: 'ongoing', due: '2020-11-23' },
    [],
    ['warning finding-overdue 2/1 2020-11-23'],
  ],
  ['late, of no kind', { status: 'ongoing', due: '2020-11-23' }, [], []],
  ['of no day', { finding: 'nonconformity', status: 'ongoing' }, [], []],
])('%s', (_, row, links, expected) => {
  expect(said(row, links)).toEqual(expected);
});
