import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkbookSnapshot } from '../../src/book/snapshot';
import { textOf } from '../../src/book/cells';
import { replay } from '../../src/book/replay';
import { sheetNamed } from '../../src/book/snapshot';
import type { WorkOrder } from '../../src/cli/order';
import { ordered } from '../../src/cli/ordered';
import { scanDocument } from '../../src/cli/scan-document';
import { summaryOf } from '../../src/cli/summary';
import { conversationOver } from '../../src/conversation/conversation-over';
import { checked as checkedInSheets } from '../../src/entries/apps-script/alerts';
import { memoryHost } from '../../src/hosts/memory/memory';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { changesBySheet } from '../../src/pane/model/change-list';
import { undecidedCount } from '../../src/pane/model/choice';
import { groupedIssues } from '../../src/pane/model/issue-groups';
import { checked, MOST_CELLS } from '../../src/ribbon/notices';
import { svCli } from '../../src/text/sv/cli';
import { svWorkbook } from '../../src/text/sv/workbook';
import { bookOf, sheetOf } from '../plan/sheet-of';

const today = '2020-11-24';

const sample = (name: string): WorkbookSnapshot =>
  snapshotOf(readFileSync(join(__dirname, '../../samples', name)));

const MANY = 250;

/** More without an owner than any face lists, and merged cells, which nobody need decide about. */
const long = bookOf(
  sheetOf(
    'Plan 2020',
    [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ...Array.from({ length: MANY }, (_, index) => [
        `Byt lampa ${index + 1}`,
        null,
        { date: '2020-12-01' },
        'Pågår',
      ]),
      ['Sortera avfall', 'Bo Lund', { date: '2020-12-02' }, 'Pågår'],
      ['Väg maten', 'Bo Lund', { date: '2020-12-02' }, 'Pågår'],
    ],
    { merges: [`B${MANY + 2}:B${MANY + 3}`] },
  ),
);

const onlyNumber = (text: string): number => {
  const [number, ...others] = text.match(/\d+/g) ?? [];
  expect(others).toEqual([]);
  return Number(number);
};

test.each([
  ['handlingsplan-exempel.xlsx', sample('handlingsplan-exempel.xlsx')],
  ['action-plan-sample.xlsx', sample('action-plan-sample.xlsx')],
  ['a plan with more of a kind than is listed', long],
])('%s: every face says the same number to decide', async (name, book) => {
  const { report } = await conversationOver(memoryHost(book)).look({ today });
  const outcome = jobs.check(book, { today });
  const order = ordered(['check', name], {}) as WorkOrder;
  const lines = summaryOf(outcome, {
    order,
    visible: [],
    today,
    place: 'plan.xlsx',
    isWritten: false,
    text: svCli,
  });
  const sentence = svCli.decide(0).replace('(0)', '');
  const said = lines.filter((line) => line.startsWith(sentence)).map(onlyNumber);
  const badge = undecidedCount(groupedIssues(report), new Map());
  expect(badge).toBeGreaterThan(0);
  const notice = checked(report, 'sv');
  expect({
    command: said,
    ribbon: onlyNumber(notice.title),
    menu: onlyNumber(checkedInSheets(report, 'sv').title),
    json: scanDocument(outcome, { file: name, language: 'sv', out: null }).toDecide,
  }).toEqual({ command: [badge], ribbon: badge, menu: badge, json: badge });
  // The ribbon's list is of what is counted, as far as it goes.
  expect(notice.cells).toHaveLength(Math.min(badge, MOST_CELLS));
});

test('what is counted is not cut where the list is: the overview says all of them too', async () => {
  const { report } = await conversationOver(memoryHost(long)).look({ today });
  expect(undecidedCount(groupedIssues(report), new Map())).toBe(MANY);
  expect(checked(report, 'sv').lines.join(' ')).toContain(String(MANY - MOST_CELLS));
  const { changes } = jobs.review(long, { today });
  const overview = sheetNamed(replay(long, changes.edits), svWorkbook.rollup.sheet);
  const texts = (overview?.values ?? []).flat().map((value) => textOf(value ?? null));
  expect(texts).toContain(svWorkbook.rollup.problemList(MANY));
});

test.each([
  ['handlingsplan-exempel.xlsx', sample('handlingsplan-exempel.xlsx')],
  ['action-plan-sample.xlsx', sample('action-plan-sample.xlsx')],
  ['a plan with many rows', long],
])('%s: the button, the review’s list and the log say the same number of cells', async (_, book) => {
  const conversation = conversationOver(memoryHost(book));
  // The second time the overview and the agenda are there, and are drawn anew.
  for (const day of [today, '2020-12-24']) {
    const proposal = await conversation.preview('review', { today: day });
    const listed = changesBySheet(proposal).filter(({ isNew, isUnseen }) => !isNew && !isUnseen);
    expect(listed.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(proposal.cells);
    const { run } = await conversation.apply('review', { today: day }, proposal.id);
    const { runs } = await conversation.look({ today: day });
    expect([run.cells, runs[0]?.cells]).toEqual([proposal.cells, proposal.cells]);
  }
});
