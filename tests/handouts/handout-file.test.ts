import { handoutFile } from '../../src/handouts/handout-file';
import type { HandoutChoice } from '../../src/handouts/handout-choice';
import { jobs } from '../../src/jobs/jobs';
import { bookOf, sheetOf } from '../plan/sheet-of';

const request = { today: '2020-11-24' };
const usual: HandoutChoice = { handout: 'export', hasDeadlines: false, csv: 'actions', of: 'agenda' };
const book = bookOf(
  sheetOf('Plan 2020', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', '=Källsortera', 'GA', { date: '2020-06-30' }, 'Klar'],
  ]),
);
const given = { book, outcome: jobs.scan(book, request) };
const file = (workbook: string, choice: Partial<HandoutChoice> = {}) =>
  handoutFile({ ...usual, ...choice }, given, request, workbook, null);

test.each([
  ['Plan 2020.xlsx', 'Plan 2020-actions.csv'],
  ['Plan 2020', 'Plan 2020-actions.csv'],
  ['Plan-planbok-2.xlsm', 'Plan-actions.csv'],
  ['a/b\\c:d', 'a b c d-actions.csv'],
  ['.xlsx', 'planbok-actions.csv'],
])('a file of the workbook “%s” is called “%s”', (workbook, name) => {
  expect(file(workbook).name).toBe(name);
});

test('what a spreadsheet would compute is harmless, and what the workbook lacks has no file', () => {
  expect(file('Plan').content).toContain(`'=Källsortera`);
  const { content, lines } = file('Plan', { handout: 'wheel' });
  expect([content, lines]).toEqual([null, ['Arbetsboken har ingen årscykel att rita.']]);
});
