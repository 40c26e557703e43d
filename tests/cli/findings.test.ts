import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableFileBytes } from '../../src/hosts/xlsx/table-file';
import { scanContract } from '../../src/cli/scan-contract';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  const deck = join(__dirname, '../plan/findings/deck.txt');
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'report.txt': deck });
});
afterEach(() => desk.remove());

test('lists the findings of a report; the agenda then has them, and a second run adds none', async () => {
  const { out, code } = await desk.run('findings $plan.xlsx --from $report.txt');
  expect(code).toBe(1);
  expect(out).toContain('6 positiva iakttagelser, 7 förbättringsförslag\n');
  const again = await desk.run('findings $plan-planbok.xlsx --from $report.txt --dry-run');
  expect(again.out).toContain('13 iakttagelser fanns redan\n');
  const agenda = await desk.run('agenda $plan-planbok.xlsx --json');
  const { items } = scanContract.parse(JSON.parse(agenda.out)).agenda ?? { items: [] };
  expect(items.find(({ no }) => no === 6)?.lines.join('\n')).toContain('Pitchers day');
});

test.each([
  [
    'semicolons',
    'Nr;Typ;Iakttagelse\r\n1;Mindre avvikelse;"Avfall; saknar ""märkning"""\r\n2;Positiv;Öppet klimat\r\n',
  ],
  ['commas', 'Ref,Type,Finding\n1,Minor nonconformity,"Waste, not labelled"\n2,Positive,Open climate\n'],
])('a .csv file with %s', async (_, text) => {
  writeFileSync(desk.at('list.csv'), text);
  const { out } = await desk.run('findings $plan.xlsx --from $list.csv --json');
  expect(scanContract.parse(JSON.parse(out)).findings).toEqual({
    added: { positive: 1, improvement: 0, nonconformity: 1, unknown: 0 },
    known: 0,
    left: [],
    none: [],
  });
});

test('lines that belong to no finding are shown', async () => {
  writeFileSync(desk.at('mail.txt'), 'Hej Eva!\n\nAvvikelser\n- Avfall saknar märkning.\n');
  const { out } = await desk.run('findings $plan.xlsx --from $mail.txt --dry-run');
  expect(out).toContain('1 rad i texten är inte med:\n    Hej Eva!\n');
});

test('all lines that belong to no finding are shown whole, with their numbers, and the exit code says that there are some', async () => {
  const lines = Array.from(
    { length: 14 },
    (_, at) => `${at + 1}. ${'Lång rad om bakgrunden '.repeat(8)}slut`,
  );
  const list = 'Styrkor\n- Öppet klimat.\n';
  const plan = ['A', 'B', 'C'].map((title, at) => `${at + 1};${title};Eva;2026-12-31`).join('\n');
  writeFileSync(desk.at('clear.csv'), `Nr;Åtgärd;Ansvarig;Klart senast\n${plan}\n`);
  writeFileSync(desk.at('list.txt'), list);
  writeFileSync(desk.at('more.txt'), `Bakgrund\n${lines.join('\n')}\n\n${list}`);
  const without = await desk.run('findings $clear.csv --from $list.txt --dry-run', { read: tableFileBytes });
  const { out, code } = await desk.run('findings $clear.csv --from $more.txt --dry-run', {
    read: tableFileBytes,
  });
  expect([without.code, code]).toEqual([0, 1]);
  for (const line of lines) expect(out).toContain(`    ${line}\n`);
});

test.each([
  ['findings $plan.xlsx', '--from rapport.txt'],
  ['review $plan.xlsx --from $report.txt', 'review --from'],
])('%s is refused as a command line', async (line, said) => {
  const { err, code } = await desk.run(line);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(false);
});

test('the sheet that a later run writes on is named, and no other', async () => {
  writeFileSync(desk.at('first.txt'), 'Avvikelser\n- Avfall saknar märkning.\n');
  writeFileSync(desk.at('more.txt'), 'Avvikelser\n- Kemikalier saknar förteckning.\n');
  await desk.run('findings $plan.xlsx --from $first.txt -o $one.xlsx');
  const more = await desk.run('findings $one.xlsx --from $more.txt');
  expect(more.out).toMatch(/Det här är gjort\n  Bladet ”Iakttagelser 2020” är ändrat\.\n\n/u);
  await desk.run('agenda $plan.xlsx -o $nine.xlsx');
  const { out } = await desk.run('agenda $nine.xlsx --preset kth');
  expect(out).toMatch(/Det här är gjort\n  Bladet ”Dagordning” är ändrat\.\n/u);
  expect(out.match(/är ändrat/gu)).toHaveLength(1);
});
