import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkOrder } from '../../src/cli/order';
import { ordered } from '../../src/cli/ordered';
import { summaryOf } from '../../src/cli/summary';
import { conversationOver } from '../../src/conversation/conversation-over';
import { memoryHost } from '../../src/hosts/memory/memory';
import { snapshotOf } from '../../src/hosts/xlsx/read';
import { jobs } from '../../src/jobs/jobs';
import { undecidedCount } from '../../src/pane/model/choice';
import { groupedIssues } from '../../src/pane/model/issue-groups';
import { checked } from '../../src/ribbon/notices';
import { svCli } from '../../src/text/sv/cli';

const today = '2020-11-24';
const samples = ['handlingsplan-exempel.xlsx', 'action-plan-sample.xlsx'];

const onlyNumber = (text: string): number => {
  const [number, ...others] = text.match(/\d+/g) ?? [];
  expect(others).toEqual([]);
  return Number(number);
};

test.each(samples)('%s: the pane, the ribbon and the command say the same number to decide', async (name) => {
  const book = snapshotOf(readFileSync(join(__dirname, '../../samples', name)));
  const { report } = await conversationOver(memoryHost(book)).look({ today });
  const outcome = jobs.check(book, { today });
  const order = ordered(['check', name], {}) as WorkOrder;
  const lines = summaryOf(outcome, { order, today, isWritten: false, text: svCli });
  const sentence = svCli.decide(0).replace('(0)', '');
  const said = lines.filter((line) => line.startsWith(sentence)).map(onlyNumber);
  const badge = undecidedCount(groupedIssues(report), new Map());
  expect(badge).toBeGreaterThan(0);
  expect([said, onlyNumber(checked(report, 'sv').title)]).toEqual([[badge], badge]);
  expect(report.fixes.length).toBeGreaterThan(0);
});
