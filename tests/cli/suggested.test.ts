import { existsSync, writeFileSync } from 'node:fs';
import { failureContract } from '../../src/cli/failure-contract';
import { suggestedContract, suggestedDocument } from '../../src/cli/suggested-document';
import { jobs } from '../../src/jobs/jobs';
import { linkSuggestions } from '../../src/jobs/link/suggested-links';
import { enCli } from '../../src/text/en/cli';
import { svCli } from '../../src/text/sv/cli';
import { bookOf, sheetOf } from '../plan/sheet-of';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

test('the JSON answer keeps its contract, names rows as the workbook does, and nothing is written', async () => {
  const before = desk.text('plan.xlsx');
  const { out, err, code } = await desk.run('link $plan.xlsx --suggest --json');
  expect([err, code]).toEqual(['', 0]);
  const { findings, goals, doubts } = suggestedContract.parse(JSON.parse(out));
  expect([findings.length, goals.length, doubts]).toEqual([15, 5, []]);
  expect(findings[0]).toMatchObject({ finding: 'AV1', explicit: ['Å-15', 'Å-16'] });
  expect(goals[0]).toMatchObject({ goal: '1', suggestions: [{ action: 'Å-25', proposed: true }, {}, {}] });
  for (const { at } of [...findings, ...goals]) expect(at).toMatch(/^'?[^!]+'?![A-Z]+\d+$/);
  expect(desk.text('plan.xlsx')).toBe(before);
  expect(existsSync(desk.at('plan-planbok.xlsx'))).toBe(false);
  expect((await desk.run('link $plan.xlsx --suggest --json')).out).toBe(out);
});

test('a row without a number is named by the cell of its text', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Åtgärd', 'Ansvarig', 'Status'],
      ['Täta taket på hus 4', 'Drift', 'Pågår'],
      ['Byta fönster i hus 9', 'Drift', 'Pågår'],
    ]),
    sheetOf('Revision', [
      ['Typ', 'Iakttagelse'],
      ['Avvikelse', 'Taket på hus 4 är inte tätt'],
    ]),
  );
  const { reading } = jobs.scan(book, { today: '2020-11-24' });
  const [only] = suggestedDocument(linkSuggestions(book, reading), 'plan.xlsx', svCli).findings;
  expect(only).toMatchObject({ finding: 'Revision!B2', at: 'Revision!B2' });
  expect(only?.suggestions[0]).toMatchObject({ action: "'Plan 2020'!A2", at: "'Plan 2020'!A2" });
});

test.each([
  ['plan.xlsx', svCli, 'Å-25', '(integrerad, program, hållbar)'],
  ['en.xlsx', enCli, 'ACT-07', '(against, global, goals)'],
])('a person reads it in the language of the workbook: %s', async (file, { links }, proposed, because) => {
  const { out, code } = await desk.run(`link $${file} --suggest`);
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines[0]).toBe(links.title(15, 5, 37));
  expect(lines).toContainEqual(
    expect.stringMatching(new RegExp(`^ {4}${links.proposed} +${proposed}  .+  `)),
  );
  expect(out).toContain(because);
  expect(out).toContain(`\n${links.proposals(1)}\n`);
});

test('a sheet of actions alone has no findings, which is said', async () => {
  const { out, code } = await desk.run('link $plan.xlsx --suggest --sheet "Plan 2020"');
  expect(out).toMatch(new RegExp(`^${svCli.links.title(0, 0, 24)}\n\n`));
  expect(out).toContain(svCli.links.doubts['no-findings']());
  expect(code).toBe(0);
});

test('without a plan the answer is the question where it is; for a script, an answer that says so', async () => {
  const asked = await desk.run('link $plan.xlsx --suggest --sheet "Revisioner 2020"');
  expect(asked.out).toContain(svCli.found);
  const { out } = await desk.run('link $plan.xlsx --suggest --json --sheet "Revisioner 2020"');
  const { findings, doubts } = suggestedContract.parse(JSON.parse(out));
  expect(findings.flatMap(({ suggestions }) => suggestions)).toEqual([]);
  expect(doubts.map(({ code }) => code)).toEqual(['no-actions']);
});

test.each([
  ['review $plan.xlsx --suggest', 'review --suggest'],
  ['link $plan.xlsx --suggest --in-place', 'link --in-place'],
  ['link $plan.xlsx --suggest -o $x.xlsx', 'link --out'],
])('%s is no order', async (line, found) => {
  const { err, code } = await desk.run(line);
  expect([code, err]).toEqual([2, `${svCli.usage['not-for-job'](found, [])}\n${svCli.seeHelp}\n`]);
});

test('a file that cannot be read is a failure, as for every job', async () => {
  writeFileSync(desk.at('bad.xlsx'), 'hej');
  const { out, code } = await desk.run('link $bad.xlsx --suggest --json');
  expect([code, failureContract.parse(JSON.parse(out)).failure.code]).toEqual([3, 'unreadable-file']);
});

test.each(['plan.xlsx', 'en.xlsx'])(
  'it says how a suggestion becomes a link, and that does it: %s',
  async (file) => {
    const { out } = await desk.run(`link $${file} --suggest`);
    const [, add = ''] = /--add "([^"]+)"/.exec(out) ?? [];
    expect(add).toMatch(/=/);
    const before = JSON.parse((await desk.run(`scan $${file} --json`)).out).links.explicit;
    const { code } = await desk.run(`link $${file} --add "${add}" -o $linked.xlsx`);
    expect(code).toBeLessThan(2);
    expect(JSON.parse((await desk.run('scan $linked.xlsx --json')).out).links.explicit).toBe(before + 1);
  },
);
