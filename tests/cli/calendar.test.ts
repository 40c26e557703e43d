import { readFileSync } from 'node:fs';
import { handoutText } from '../../src/text/handouts';
import { svCli } from '../../src/text/sv/cli';
import { readCalendar } from '../handouts/calendar/read-back';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'plan-en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

const read = (name: string) => readCalendar(readFileSync(desk.at(name), 'utf8'));

test('the calendar is put beside the workbook, which is as it was; the same again is not written again', async () => {
  const before = desk.text('plan.xlsx');
  const first = await desk.run('calendar $plan.xlsx');
  expect(first.out).toContain(handoutText('sv').entries(12));
  expect(first.out).toContain(svCli.result(desk.at('plan-calendar.ics')));
  expect(first).toMatchObject({ code: 1, err: '' });
  expect(read('plan-calendar.ics').map(({ title }) => title)).toContain('Extern miljörevision (19–22 april)');
  expect((await desk.run('calendar $plan.xlsx')).out).toContain(
    svCli.sameResult(desk.at('plan-calendar.ics')),
  );
  expect(desk.text('plan.xlsx')).toBe(before);
});

test('due dates on request, of one owner by name; in English from an English workbook', async () => {
  await desk.run('calendar $plan.xlsx --owner FA -o $fa.ics');
  expect(
    read('fa.ics')
      .filter(({ title }) => title.startsWith('Klart senast'))
      .map(({ start }) => start),
  ).toEqual(['2020-12-31', '2020-12-31', '2021-03-31']);
  const { out } = await desk.run('calendar $plan-en.xlsx --deadlines --json');
  expect(JSON.parse(out)).toMatchObject({ version: 1, entries: 29, out: desk.at('plan-en-calendar.ics') });
  expect(read('plan-en-calendar.ics').map(({ title }) => title)).toContain('Management review');
});

test.each([
  ['calendar $plan.xlsx --owner Nobody', 2],
  ['calendar $plan.xlsx -o $plan.xlsx', 3],
  ['calendar $plan.xlsx -o $plan.txt', 3],
  ['calendar $plan.xlsx --in-place', 2],
  ['calendar $plan.xlsx --dry-run', 2],
  ['calendar $plan.xlsx --sheet Nowhere', 3],
  ['calendar', 2],
  ['scan $plan.xlsx --deadlines', 2],
])('%s is told why not, and nothing is written', async (line, exit) => {
  const { code, err } = await desk.run(line);
  expect([code, err === '']).toEqual([exit, false]);
  expect(() => desk.text('plan-calendar.ics')).toThrow('ENOENT');
});
