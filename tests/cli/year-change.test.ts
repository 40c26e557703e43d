import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { textOf } from '../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import { scanContract, type ScanDocument } from '../../src/cli/scan-contract';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { answerLines, yearAnswer } from '../../src/cli/year-answers';
import { comparable } from '../hosts/comparable';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';
import { withoutLog } from '../book/without-log';

let desk: DeskInFolder;
afterEach(() => desk.remove());

const book = (name: string): WorkbookSnapshot => xlsxHost(readFileSync(desk.at(name))).read();

const rowsOf = (name: string, sheet: string): readonly string[] =>
  (sheetNamed(book(name), sheet)?.values ?? []).map((line) => line.map(textOf).join(' | '));

async function json(line: string): Promise<ScanDocument> {
  const { out } = await desk.run(`${line} --json`);
  return scanContract.parse(JSON.parse(out));
}

const answers = `# Beslutat 24 november
Å-02=move 2021-06-30
Å-04=new
Å-07=done
Å-10=new
Å-09=drop pengarna räckte inte; B-2020-11-3

Å-14=same Å-29
Å-17=same Å-34
Å-19=move ht 2021; vi hann inte
Å-20=later
Å-21=done
Å-22=move 2021-03-31
Å-24=same Å-36
`;

describe('the Swedish sample', () => {
  beforeEach(() => {
    desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
    writeFileSync(desk.at('svar.txt'), answers);
  });

  test('says what becomes of each action, and asks what nobody but a person can say', async () => {
    const { out, code } = await desk.run('year-change $plan.xlsx --dry-run');
    expect(code).toBe(1);
    expect(out).toContain('\nÅrsbyte 2020 → 2021\n  2 flyttas, 12 att besvara\n');
    expect(out).toContain('  Flyttas: Å-08 Checklista för miljöpåverkan');
    expect(out).toContain('Öppna åtgärder att besvara vid årsbytet (10)\n');
    expect(out).toContain('Är åtgärden ”Å-04 Erbjuda lärare');
    expect(out).toContain('--answer "NR=klar"');
  });

  test('answered it is closed; the second run adds nothing, and undo gives the file back', async () => {
    const { code, out } = await desk.run('year-change $plan.xlsx --answers $svar.txt');
    expect([code, out.includes('8 flyttas, 2 kommer igen, 2 klara, 1 utgår, 1 senare')]).toEqual([1, true]);
    expect(rowsOf('plan-planbok.xlsx', 'Förslag 2021').slice(17)).toEqual([
      'Å-38 | Mål 1. Hållbar utveckling ska vara en del av alla utbildningsprogram | Revidera tre kurser i tillämpad fysik så att de kan MHU-märkas | Prefekt och kursansvariga | 120 tim | 2021-06-30 | pågår | P2 |  |  | Å-02 | 2020-12-31 | 1',
      'Å-39 | Mål 1. Hållbar utveckling ska vara en del av alla utbildningsprogram | Erbjuda lärare kursen ”Lärande för hållbar utveckling” | GA | 2 dagar per lärare | löpande | pågår | F2 | Få anmälda från fysik och matematik |  | Å-04',
      'Å-40 | Mål 3. Miljöledningssystemet ska vara känt på hela skolan | Ta upp besluten från ledningens genomgång på arbetsplatsträffar | Skolchef |  | löpande | pågår | F6 |  |  | Å-10',
      'Å-41 | Mål 4. Skolan ska hushålla med resurser | Vegetariskt som förval när skolan beställer catering | Mötessamordnare |  | 2021-12-31 | pågår | P5, F7 | Flyttad: vi hann inte | Tidplan: ht 2021 | Å-19 |  | 1',
      'Å-42 | Mål 5. Utsläppen från tjänsteresor ska minska | Utrusta två mötesrum för möten på distans | IT/Infrastruktur | Klimatpotten | 2021-03-31 | pågår |  |  |  | Å-22 | 2020-10-30 | 1',
    ]);
    const lineage = rowsOf('plan-planbok.xlsx', 'Förslag 2021').slice(4, 17);
    expect(
      lineage.filter((row) => / \| Å-\d\d(?: \||$)/u.test(row)).map((row) => row.split(' | ').slice(10)),
    ).toEqual([
      ['Å-08', '2020-09-30', '1'],
      ['Å-14', '', '1'],
      ['Å-23', '2020-12-31', '1'],
      ['Å-17', '2020-06-19', '1'],
      ['Å-24', '', '1'],
    ]);
    const old = rowsOf('plan-planbok.xlsx', 'Plan 2020 (ordnad)').map((row) => row.split(' | '));
    expect(old.flatMap((row) => ((row[11] ?? '') === '' ? [] : [[row[0], row[6], row[11]]]))).toEqual([
      ['Nr', 'Status', 'Fortsätter som'],
      ['Å-02', 'Flyttas', 'Å-38'],
      ['Å-04', 'Flyttas', 'Å-39'],
      ['Å-08', 'Flyttas', 'Å-27'],
      ['Å-10', 'Flyttas', 'Å-40'],
      ['Å-14', 'Flyttas', 'Å-29'],
      ['Å-17', 'Flyttas', 'Å-34'],
      ['Å-19', 'Flyttas', 'Å-41'],
      ['Å-22', 'Flyttas', 'Å-42'],
      ['Å-23', 'Flyttas', 'Å-31'],
      ['Å-24', 'Flyttas', 'Å-36'],
    ]);
    expect(old.find(([id]) => id === 'Å-09')?.slice(6, 11)).toEqual([
      'Utgår',
      '',
      'Utgår: pengarna räckte inte. Beslut: B-2020-11-3',
      'Plan 2020, rad 17',
      'Klart senast: kvartal 4 · Status: ej påbörjad',
    ]);
    // Nine were done, and two were answered done.
    const { rollup } = await json('check $plan-planbok.xlsx --year 2020');
    expect(rollup.byStatus.done).toBe(11);
    const again = await json('year-change $plan-planbok.xlsx --answers $svar.txt --dry-run');
    expect(again.changes).toBe(0);
    expect(again.yearChange?.rows.map(({ id }) => id)).toEqual(['Å-20']);
    // What is not answered is all that is left: nothing is put in order a second time.
    const told = await desk.run('year-change $plan-planbok.xlsx --answer "Å-20=flytta till 2021-04-01"');
    expect(told.out.split('Det här är gjort\n')[1]?.split('\n\n')[0]?.split('\n')).toEqual([
      '  ”Förslag 2021” har fått 1 ny rad.',
      '  1 åtgärd i planen för 2020 är stängd.',
    ]);
    await desk.run('undo $plan-planbok.xlsx -o $before.xlsx');
    expect(comparable(withoutLog(book('before.xlsx')))).toEqual(comparable(book('plan.xlsx')));
  });

  test('three years in a row numbers stay, and each move is counted', async () => {
    await desk.run('year-change $plan.xlsx --answers $svar.txt -o $2020.xlsx');
    const two = await json(
      'year-change $2020.xlsx --today 2021-11-24 --answer "Å-31=move 2022-06-30" -o $2021.xlsx',
    );
    expect(two.yearChange).toMatchObject({ from: 2021, to: 2022 });
    expect(two.yearChange?.rows.find(({ id }) => id === 'Å-31')).toMatchObject({ act: 'move', moves: 1 });
    const [, ...rows] = rowsOf('2021.xlsx', 'Handlingsplan 2022');
    const flights = rows.find((row) => row.includes('Plan för flygresor')) ?? '';
    expect(flights).toMatch(/\| Å-31 \| 2020-12-31 \| 2$/u);
    const id = flights.split(' | ')[0] ?? '';
    const three = await json(
      `year-change $2021.xlsx --today 2022-11-24 --answer "${id}=move 2023-06-30" -o $2022.xlsx`,
    );
    expect(three.yearChange?.rows.find((row) => row.id === id)).toMatchObject({ act: 'move', moves: 2 });
    const last = rowsOf('2022.xlsx', 'Handlingsplan 2023').find((row) => row.includes('Plan för flygresor'));
    expect(last).toMatch(new RegExp(`\\| ${id} \\| 2020-12-31 \\| 3$`, 'u'));
    const checked = await json('check $2022.xlsx --today 2023-03-01');
    expect(
      checked.problems.filter(({ code }) => code === 'moved-again').map(({ message }) => message),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/har flyttats 3 gånger/u)]));
    expect(checked.problems.map(({ code }) => code)).not.toContain('no-such-reference');
  });

  test.each([
    ['an answer that says nothing', 'year-change $plan.xlsx --answer "Å-02=kanske"', 2],
    ['answers to another job', 'structure $plan.xlsx --answer "Å-02=done"', 2],
  ])('%s is a wrong command', async (_name, line, code) => {
    expect((await desk.run(line)).code).toBe(code);
  });

  test('lines of a file that say nothing are named, and none is used; so is an answer about no action', async () => {
    writeFileSync(desk.at('fel.txt'), '# Beslut\nÅ-02=klar\n\nÅ-03\nÅ-04=kanske\n');
    const { code, out, err } = await desk.run(
      'year-change $plan.xlsx --answers $fel.txt -o $fel.xlsx --lang sv',
    );
    expect([code, out, existsSync(desk.at('fel.xlsx'))]).toEqual([2, '', false]);
    expect(err.trim().split('\n')).toEqual([
      'Rad 4: ”Å-03” går inte att läsa.',
      'Rad 5: ”Å-04=kanske” går inte att läsa.',
      expect.stringMatching(/klar .*flytta .*utgår .*senare .*samma .*ny /u),
      'Inget av svaren är använt, och inget är skrivet.',
    ]);
    const { problems } = await json('year-change $plan.xlsx --answer "Å-99=done" --dry-run');
    expect(problems.map(({ code }) => code)).toContain('year-no-such-action');
  });
});

test.each(['sv', 'en'] as const)(
  'where no year is clear nothing is written, and the way to say it is named: %s',
  async (language) => {
    desk = deskInFolder({ 'plan.xlsx': sampleOf(language) });
    const { code, out } = await desk.run('year-change $plan.xlsx --today 2019-11-24 -o $result.xlsx');
    expect([code, existsSync(desk.at('result.xlsx'))]).toEqual([3, false]);
    expect(out).toMatch(/\nInget är gjort\. Ingen plan|\nNothing was done\. No plan/u);
    expect(out).toMatch(/ 2020: --year 2020\n.* 2021: --year 2021\n/u);
  },
);

test('years later the plan under review is the one that is closed, and then the next one is under review', async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv') });
  const { out } = await desk.run('year-change $plan.xlsx --today 2026-11-29');
  expect(out).toContain('\nÅrsbyte 2020 → 2021\n');
  const { out: agenda } = await desk.run('agenda $plan-planbok.xlsx --today 2026-11-29');
  expect(agenda).toContain('\nLäget i planen för 2021\n');
});

test('the samples are alike in both languages: as much is moved and asked', async () => {
  const counts = async (language: 'sv' | 'en'): Promise<readonly unknown[]> => {
    desk = deskInFolder({ 'plan.xlsx': sampleOf(language) });
    const { yearChange } = await json('year-change $plan.xlsx --dry-run');
    const rows = yearChange?.rows.map(({ id, act, question }) => [id?.replace(/^\D+/u, ''), act, question]);
    if (language === 'sv') desk.remove();
    return rows ?? [];
  };
  expect(await counts('sv')).toEqual(await counts('en'));
});

test('the English sample', async () => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('en') });
  const { out } = await desk.run('year-change $plan.xlsx');
  expect(out).toMatch(/\nChange of year 2020 → 2021\n/u);
  expect(rowsOf('plan-planbok.xlsx', 'Plan 2020 (structured)').join('\n')).toContain('Continues as');
});

test.each<[string, ReturnType<typeof yearAnswer>]>([
  ['Å-07=done', { at: 'Å-07', choice: 'done' }],
  [
    '7 = MOVE  ht 2021 ; brist ; B-1',
    { at: '7', choice: 'move', deadline: 'ht 2021', reason: 'brist', decision: 'B-1' },
  ],
  ['7=move', { at: '7', choice: 'move' }],
  ['7=drop brist; B-1', { at: '7', choice: 'drop', reason: 'brist', decision: 'B-1' }],
  ["'Plan 2020'!B7=later", { at: { sheet: 'Plan 2020', row: 7, column: 2 }, choice: 'later' }],
  [
    'Plan 2020/B7=new 2021-06-30',
    { at: { sheet: 'Plan 2020', row: 7, column: 2 }, choice: 'move', same: null, deadline: '2021-06-30' },
  ],
  ['7=same 12', { at: '7', choice: 'move', same: '12' }],
  ['7=klar', { at: '7', choice: 'done' }],
  ['7=Klart', { at: '7', choice: 'done' }],
  ['7=genomförd', { at: '7', choice: 'done' }],
  ['7=flytta 2021-06-30', { at: '7', choice: 'move', deadline: '2021-06-30' }],
  ['7=flyttas till ht 2021; brist', { at: '7', choice: 'move', deadline: 'ht 2021', reason: 'brist' }],
  ['7=utgår brist; B-1', { at: '7', choice: 'drop', reason: 'brist', decision: 'B-1' }],
  ['7=släpp brist; B-1', { at: '7', choice: 'drop', reason: 'brist', decision: 'B-1' }],
  ['7=stryks', { at: '7', choice: 'drop' }],
  ['7=senare', { at: '7', choice: 'later' }],
  ['7=samma 12', { at: '7', choice: 'move', same: '12' }],
  ['7=samma som 12', { at: '7', choice: 'move', same: '12' }],
  ['7=ny 2021-06-30', { at: '7', choice: 'move', same: null, deadline: '2021-06-30' }],
  ['7=ny', { at: '7', choice: 'move', same: null }],
  ['7=klar nästan', undefined],
  ['7=samma', undefined],
  ['7=kanske', undefined],
  ['7=same', undefined],
  ['7=done now', undefined],
  ['=done', undefined],
  ['7', undefined],
])('%s', (text, answer) => {
  expect(yearAnswer(text)).toEqual(answer);
});

test('lines that say nothing are passed over', () => {
  expect(answerLines('# a\r\n\r\n 7=done \n')).toEqual([{ line: 3, text: '7=done' }]);
});
