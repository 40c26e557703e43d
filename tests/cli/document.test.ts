import { readFileSync, writeFileSync } from 'node:fs';
import { documentText } from '../../src/hosts/xlsx/document/document-text';
import { openPackage } from '../../src/opc/package';
import { handoutText } from '../../src/text/handouts';
import { svFileFailure } from '../../src/text/sv/file-failures';
import { svCli } from '../../src/text/sv/cli';
import { wordFile } from '../../src/word/word-file';
import { jobs } from '../../src/jobs/jobs';
import { xlsxHost } from '../../src/hosts/xlsx/xlsx';
import { replay } from '../../src/book/replay';
import { sheetNamed } from '../../src/book/snapshot';
import { agendaDocument } from '../../src/handouts/document/agenda-document';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'plan-en.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

const read = (name: string): string => documentText(openPackage(new Uint8Array(readFileSync(desk.at(name)))));

test('the agenda as a document beside the workbook, which is as it was', async () => {
  const before = desk.text('plan.xlsx');
  const { code, out } = await desk.run('document $plan.xlsx');
  expect(code).toBe(0);
  expect(out).toContain(handoutText('sv').document.items(9));
  expect(out).toContain(svCli.result(desk.at('plan-agenda.docx')));
  const text = read('plan-agenda.docx');
  for (const said of [
    'Dagordning för ledningens genomgång',
    'skolchef',
    '6. Resultatet från den interna miljörevisionen 2020',
    'Samtliga stängda',
    'Se punkt 6 i dagordningen',
  ])
    expect(text).toContain(said);
  expect((await desk.run('document $plan.xlsx')).out).toContain(
    svCli.sameResult(desk.at('plan-agenda.docx')),
  );
  expect(desk.text('plan.xlsx')).toBe(before);
  await desk.run('document $plan-en.xlsx -o $e.docx');
  expect(read('e.docx')).toContain('Agenda for the management review');
});

test('what a person has typed in the agenda is in the document, decisions in columns of their own', () => {
  const request = { today: '2020-11-24' };
  const book = xlsxHost(new Uint8Array(readFileSync(desk.at('plan.xlsx'))), 'plan.xlsx').read();
  const now = replay(book, jobs.agenda(book, request).changes.edits);
  const sheet = sheetNamed(now, 'Dagordning');
  const row = (sheet?.values.findIndex((line) => line[1] === 'Dagordningen') ?? 0) + 1;
  const typed = replay(now, [
    {
      kind: 'writeCells',
      at: { sheet: 'Dagordning', row, column: 5 },
      cells: [['Fastställdes med en ändring', 'Eva', { date: '2020-12-01' }]],
    },
  ]);
  const made = agendaDocument(typed, jobs.scan(typed, request).reading, request, 'sv');
  expect(made?.isLandscape).toBe(true);
  const tables = made?.blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])) ?? [];
  expect(tables[0]?.headings).toEqual([
    'Ärende',
    'Underlag',
    'Förslag till beslut',
    'Beslut',
    'Ansvarig',
    'Klart',
  ]);
  expect(tables[0]?.rows.find(({ cells }) => cells[0] === 'Dagordningen')?.cells.slice(2)).toEqual([
    'Dagordningen fastställs.',
    'Fastställdes med en ändring',
    'Eva',
    '2020-12-01',
  ]);
  expect(
    tables
      .flatMap(({ rows }) => rows)
      .filter(({ isGroup }) => isGroup)
      .map(({ cells }) => cells[0]),
  ).toContain('Genomförda: 9 åtgärder');
});

test('the minutes as a document: of the meeting that has been held, or none', async () => {
  const early = await desk.run('document $plan.xlsx --of minutes');
  expect([early.code, early.out]).toEqual([1, `${handoutText('sv').document.none.minutes}\n`]);
  await desk.run('agenda $plan.xlsx -o $agenda.xlsx');
  const { code, out } = await desk.run('document $agenda.xlsx --of minutes');
  expect([code, out]).toEqual([0, expect.stringContaining(handoutText('sv').document.items(9))]);
  const text = read('agenda-minutes-2020-11-24.docx');
  for (const said of [
    'Protokoll: ledningens genomgång 2020-11-24',
    'Inga beslut är antecknade.',
    'Namnteckning',
  ])
    expect(text).toContain(said);
  // The sheet itself says the same, made first.
  await desk.run('minutes $agenda.xlsx -o $minutes.xlsx');
  await desk.run('document $minutes.xlsx --of minutes -o $again.docx');
  expect(read('again.docx')).toBe(text);
});

test('in a template, and a template that is none', async () => {
  const blocks = [
    { kind: 'paragraph', text: 'Högskolans mall' } as const,
    { kind: 'paragraph', text: '{{planbok}}' } as const,
  ];
  writeFileSync(
    desk.at('mall.docx'),
    wordFile({ title: '', language: 'sv', isLandscape: false, footer: '', blocks }),
  );
  await desk.run('document $plan.xlsx --template $mall.docx');
  const lines = read('plan-agenda.docx')
    .split('\n')
    .filter((line) => /\p{L}/u.test(line));
  expect(lines.slice(0, 2)).toEqual(['Högskolans mall', '# Dagordning för ledningens genomgång']);
  for (const template of ['plan-en.xlsx', 'nothing.docx']) {
    const { code, err } = await desk.run(`document $plan.xlsx --template $${template} -o $t.docx`);
    expect([template, code, err === '']).toEqual([template, 3, false]);
    if (template === 'plan-en.xlsx') expect(err).toContain(svFileFailure.reasons['no-template'](0));
    expect(() => desk.text('t.docx')).toThrow('ENOENT');
  }
});

test.each([
  ['document $plan.xlsx -o $x.pdf', 3],
  ['document $plan.xlsx --in-place', 2],
  ['document $plan.xlsx --of letter', 2],
  ['wheel $plan.xlsx --of minutes', 2],
  ['wheel $plan.xlsx --template $plan.xlsx', 2],
])('%s is told why not', async (line, exit) => {
  const { code, err } = await desk.run(line);
  expect([code, err === '']).toEqual([exit, false]);
});
