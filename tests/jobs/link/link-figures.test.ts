import { addressOf, answersOf, itemsOf, itemsWhere, type FoundLink } from '../../../src/jobs/link/items';
import { linkFigures, unansweredFindings } from '../../../src/jobs/link/link-figures';
import type { FindingKind } from '../../../src/plan/reading';
import type { Status } from '../../../src/plan/status';
import { readingOf, type ShortTable } from '../reading-of';

/* How many findings are tied to actions, and which ask for one in vain. */

const finding = (
  id: string,
  kind?: FindingKind['kind'],
  status: Status = 'ongoing',
): ShortTable['rows'][number] => ({
  id,
  title: `iakttagelse ${id}`,
  status,
  ...(kind === undefined ? {} : { finding: kind }),
});

const audit: ShortTable = {
  sheet: 'Revision',
  kind: 'findings',
  rows: [
    finding('F1', 'nonconformity'),
    finding('F2', 'improvement'),
    finding('F3', 'positive'),
    finding('F4'),
    finding('F5', 'nonconformity', 'done'),
    finding('F6', 'improvement', 'cancelled'),
    finding('F7', 'nonconformity', 'missing'),
    finding('F8', 'improvement', 'moved'),
  ],
};

const plan: ShortTable = {
  sheet: 'Plan',
  kind: 'actions',
  rows: [
    { id: '1', title: 'Byt lampor' },
    // An action may say what it comes of.
    { id: '2', title: 'Sortera', status: 'ongoing', finding: 'nonconformity' },
  ],
};

const decisions: ShortTable = { sheet: 'Beslut', kind: 'decisions', rows: [{ id: 'B-1', title: 'Beslut' }] };

/** `F1 Plan 2`: the finding, and the sheet and row of what answers it. */
const link = (text: string): FoundLink => {
  const [id = '', sheet = '', row = ''] = text.split(' ');
  const from = audit.rows.findIndex((one) => one.id === id) + 2;
  return { from: { sheet: 'Revision', row: from }, to: { sheet, row: Number(row) } };
};

const reading = readingOf(plan, audit, decisions);

test.each<[readonly string[], explicit: number, unanswered: string]>([
  [[], 0, 'F1 F2 F7 F8'],
  [['F1 Plan 2'], 1, 'F2 F7 F8'],
  [['F1 Plan 2', 'F1 Plan 3', 'F2 Plan 2'], 3, 'F7 F8'],
  [['F1 Plan 2', 'F1 Plan 2'], 1, 'F2 F7 F8'],
  [['F3 Plan 2', 'F5 Plan 2'], 2, 'F1 F2 F7 F8'],
  // An action that is not there, a decision, and another finding.
  [['F1 Plan 9', 'F2 Borta 2'], 0, 'F1 F2 F7 F8'],
  [['F1 Beslut 2'], 0, 'F2 F7 F8'],
  [['F1 Revision 3'], 0, 'F2 F7 F8'],
])('links %j tie %s findings, and leave %s', (said, explicit, unanswered) => {
  const links = said.map(link);
  const left = unansweredFindings(reading, links);
  expect(left.map(({ row }) => row.id).join(' ')).toBe(unanswered);
  expect(linkFigures(reading, links)).toEqual({ explicit, open: left.length });
});

test('a link from a row that is no finding ties none', () => {
  const other = { from: { sheet: 'Beslut', row: 2 }, to: { sheet: 'Plan', row: 2 } };
  expect(linkFigures(reading, [other, link('F1 Plan 2')]).explicit).toBe(1);
});

test('the actions of each finding, in the order of the links', () => {
  const answers = answersOf(
    reading,
    ['F1 Plan 3', 'F1 Plan 2', 'F2 Plan 2', 'F2 Plan 9', 'F3 Plan 9'].map(link),
  );
  expect([...answers.values()].map((items) => items.map(({ row }) => row.id))).toEqual([['2', '1'], ['1']]);
});

test('items, those whose rows pass, and where each is shown', () => {
  expect(itemsOf(reading.tables)).toHaveLength(11);
  const asked: string[] = [];
  const found = itemsWhere(reading.tables, (table) => {
    asked.push(table.sheet);
    return (row) => table.kind === 'actions' && row.id === '2';
  });
  expect([asked, found.map(({ row }) => row.title)]).toEqual([['Plan', 'Revision', 'Beslut'], ['Sortera']]);
  const shown = (of: ShortTable) => itemsOf(readingOf(of).tables).map(addressOf);
  expect([shown(plan)[1], shown(audit)[0]]).toEqual([
    { sheet: 'Plan', row: 3, column: 2 },
    { sheet: 'Revision', row: 2, column: 2 },
  ]);
  const [item] = itemsOf(reading.tables);
  const bare = item && {
    ...item,
    table: { ...item.table, columns: item.table.columns.filter(({ field }) => field !== 'title') },
  };
  expect(bare && addressOf(bare)).toEqual({ sheet: 'Plan', row: 2, column: 1 });
});
