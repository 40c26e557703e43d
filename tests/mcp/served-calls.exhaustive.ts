import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { svFileFailure } from '../../src/text/sv/file-failures';
import { svMcp } from '../../src/text/sv/mcp';
import { toolNames } from '../../src/mcp/tool-name';
import { sampleOf } from '../cli/desk-in-folder';
import { bookAt } from './book-at';
import { small } from './small-plan';
import {
  buildTools,
  command,
  servedTools,
  testFolder,
  type ServedTools,
  type TestFolder,
} from './served-tools';

const today = '2020-11-24';
const { reasons, nothingWritten } = svFileFailure;

let folder: TestFolder;
let tools: ServedTools;
beforeAll(buildTools, 120_000);
beforeEach(async () => {
  folder = testFolder();
  tools = await servedTools([folder.path]);
});
afterEach(async () => {
  await tools.close();
  folder.remove();
});

const put = (name: string, bytes: Uint8Array = small()): void => writeFileSync(folder.at(name), bytes);

const planbok = (...args: string[]) =>
  spawnSync(process.execPath, [command, ...args], { cwd: folder.path, encoding: 'utf8' });

const isCell = (where: string): boolean => /^(?:'(?:[^']|'')+'|\w+)![A-Z]+\d+$/u.test(where);

test.each([
  ['sv', 15],
  ['en', 16],
] as const)(
  'the sample in %s: every tool answers, names its cells, and what is written is what the command writes',
  async (language, toDecide) => {
    copyFileSync(sampleOf(language), folder.at('plan.xlsx'));
    copyFileSync(sampleOf(language), folder.at('other.xlsx'));
    const file = 'plan.xlsx';
    const { tools: listed } = await tools.client.listTools();
    expect(listed.map(({ name }) => name)).toEqual([...toolNames]);

    const { files } = await tools.ask('workbooks');
    expect(files.items.map((one) => one.file)).toEqual(['other.xlsx', file]);

    const scan = await tools.ask('scan', { file, today });
    expect(scan).toMatchObject({
      language,
      today,
      plan: { year: 2020, actions: 24, overdue: 3 },
      toDecide,
    });
    expect(scan.rows.items.map(({ cell }) => cell).filter((cell) => !isCell(cell))).toEqual([]);
    expect(scan.rows.total).toBe(81);

    const problems = await tools.ask('problems', { file, today });
    expect(problems.toDecide).toBe(toDecide);
    expect(problems.problems.items.map(({ cell }) => cell).filter((cell) => !isCell(cell))).toEqual([]);

    const proposal = await tools.ask('propose', { file, today });
    expect(proposal.questions.total).toBe(toDecide);
    const answered = proposal.questions.items.flatMap(({ answers: [likeliest] }) => likeliest ?? []);
    // A day that may be read in several ways, and the action that a finding is most like.
    expect(answered.map(({ give }) => give.answers?.map(({ cell }) => cell))).toEqual(
      language === 'sv'
        ? [["'Plan 2020'!F30"], ["'Revisioner 2020'!C15"]]
        : [["'Plan 2020'!F30"], ["'Proposal 2021'!F11"], ["'Audits 2020'!C15"]],
    );
    const answers = answered.flatMap(({ give }) => give.answers ?? []);
    const preview = await tools.ask('preview', { file, today, job: 'review', answers });
    expect(preview).toMatchObject({
      result: 'plan-planbok.xlsx',
      toDecide: toDecide - answers.length,
      refused: [],
      inPlace: false,
    });
    expect(preview.cells).toBeGreaterThan(proposal.would.cells);
    expect(preview.list.items.filter(({ kind, where }) => kind === 'cell' && !isCell(where))).toEqual([]);
    const last = await tools.ask('preview', { file, today, job: 'review', answers, page: preview.pages });
    expect(last.preview).toBe(preview.preview);
    expect(last.list.items.length + 100 * (preview.pages - 1)).toBe(preview.list.total);

    const agenda = await tools.ask('agenda', { file, today });
    expect(agenda.isThere).toBe(false);
    expect(agenda.points.items.map(({ cell }) => cell !== null && isCell(cell))).toEqual(Array(9).fill(true));

    // Without answers it is the command's own review; only the log says when each was.
    const plain = await tools.ask('preview', { file: 'other.xlsx', today, job: 'review' });
    const applied = await tools.ask('apply', { preview: plain.preview });
    expect(applied).toMatchObject({ result: 'other-planbok.xlsx', kept: null, wasThere: false, left: [] });
    expect(planbok('review', 'other.xlsx', '--today', today, '-o', 'by-command.xlsx').stderr).toBe('');
    const made = folder.files();
    expect(bookAt(folder.at('other-planbok.xlsx'))).toEqual(bookAt(folder.at('by-command.xlsx')));
    expect(made['other.xlsx']).toBe(readFileSync(sampleOf(language), 'base64'));

    // A second run changes nothing, and there is no id for it.
    const again = await tools.ask('preview', { file: 'other-planbok.xlsx', today, job: 'review' });
    expect(again).toMatchObject({ preview: null, changes: 0, result: null, list: { total: 0 } });

    const back = await tools.ask('preview', { file: 'other-planbok.xlsx', job: 'undo' });
    expect(back).toMatchObject({ result: 'other-undone.xlsx', left: [] });
    await tools.ask('undo', { preview: back.preview });
    const after = folder.files();
    const planOf = (name: string) => planbok('scan', name, '--today', today, '--json').stdout;
    expect(planOf('other-undone.xlsx').replace('other-undone', 'other')).toBe(planOf('other.xlsx'));
    expect(Object.keys(after)).toHaveLength(5);
  },
);

test('what was not previewed here is not written: a wrong id, that of another server, a file that changed', async () => {
  put('plan.xlsx');
  const before = folder.files();
  for (const preview of ['abc', '0'.repeat(32), '__proto__'])
    expect(await tools.refused('apply', { preview })).toBe(
      `${preview}: ${reasons['no-such-preview'](0)} ${nothingWritten}`,
    );
  const other = await servedTools([folder.path]);
  const { preview } = await other.ask('preview', { file: 'plan.xlsx', today, job: 'structure' });
  await other.close();
  expect(await tools.refused('apply', { preview })).toContain(reasons['no-such-preview'](0));
  expect(folder.files()).toEqual(before);

  const mine = await tools.ask('preview', { file: 'plan.xlsx', today, job: 'structure' });
  expect(mine.preview).toBe(preview);
  // The same changes would come of it, but it is another file.
  put('plan.xlsx', small('Byt lampor', 'Pågår', 'Bo'));
  const changed = folder.files();
  expect(await tools.refused('apply', { preview })).toContain(reasons['changed-since-preview'](0));
  expect(folder.files()).toEqual(changed);
  // And when it is as it was, what was previewed holds again.
  put('plan.xlsx');
  expect(await tools.ask('apply', { preview })).toMatchObject({ result: 'plan-planbok.xlsx' });
});

test('nothing outside the folders is reached, by whatever tool, and nothing is told of it', async () => {
  mkdirSync(folder.at('in'));
  put('in/plan.xlsx');
  put('secret.xlsx');
  if (process.platform !== 'win32') {
    symlinkSync(folder.at('secret.xlsx'), folder.at('in/link.xlsx'));
    symlinkSync(folder.path, folder.at('in/door'));
  }
  const inner = await servedTools([folder.at('in')]);
  const names = ['../secret.xlsx', '../none.xlsx', folder.at('secret.xlsx'), '/none.xlsx'];
  const links = process.platform === 'win32' ? [] : ['link.xlsx', 'door/secret.xlsx'];
  for (const file of [...names, ...links])
    expect(await inner.refused('scan', { file })).toBe(
      `${file}: ${reasons['outside-folders'](0)} ${nothingWritten}`,
    );
  const [file] = names;
  for (const tool of ['problems', 'propose', 'agenda'] as const)
    expect(await inner.refused(tool, { file })).toContain(reasons['outside-folders'](0));
  expect(await inner.refused('preview', { file, job: 'review' })).toContain(reasons['outside-folders'](0));
  expect(await inner.refused('scan', { file: 'plan.txt' })).toContain(reasons['only-workbooks'](0));
  expect((await inner.ask('workbooks')).files.items.map((one) => one.file)).toEqual(['plan.xlsx']);

  // Previewed, and then exchanged for a link.
  const { preview } = await inner.ask('preview', {
    file: 'plan.xlsx',
    today,
    job: 'structure',
    inPlace: true,
  });
  if (process.platform !== 'win32') {
    renameSync(folder.at('in/plan.xlsx'), folder.at('moved.xlsx'));
    symlinkSync(folder.at('moved.xlsx'), folder.at('in/plan.xlsx'));
    const before = folder.files();
    expect(await inner.refused('apply', { preview })).toContain(reasons['outside-folders'](0));
    expect(folder.files()).toEqual(before);
  }
  renameSync(folder.at('in'), folder.at('gone'));
  expect(await inner.refused('scan', { file: 'plan.xlsx' })).toContain(reasons['no-such-folder'](0));
  expect(await inner.refused('workbooks')).toContain(reasons['no-such-folder'](0));
  await inner.close();
});

test('a hostile file is refused in a sentence, and the server goes on', async () => {
  const zeros = new Uint8Array(16 * 2 ** 20);
  put('bomb.xlsx', zipSync({ 'xl/workbook.xml': [zeros, { level: 1 }] }));
  put('text.xlsx', Buffer.from('hej'));
  put('cut.xlsx', small().subarray(0, 900));
  put('plan.xlsx');
  for (const file of ['bomb.xlsx', 'text.xlsx', 'cut.xlsx'])
    expect(await tools.refused('scan', { file })).toMatch(
      new RegExp(`^${file}.*: .* ${nothingWritten}$`, 's'),
    );
  expect((await tools.call('scan', { file: 'text.xlsx' }))._meta).toEqual({
    'planbok/failure': { code: 'unreadable-file', reason: 'not-a-zip' },
  });
  expect(await tools.ask('scan', { file: 'plan.xlsx', today })).toMatchObject({ plan: { actions: 1 } });
});

test('what cannot be understood is refused with its place; a tool that there is not is an error of the protocol', async () => {
  put('plan.xlsx');
  expect(await tools.refused('scan', { file: 'plan.xlsx', path: '/' })).toBe(
    svMcp.badCall('scan', svMcp.unknownKey('path')),
  );
  expect(await tools.refused('apply', { preview: 'x', file: 'plan.xlsx' })).toBe(
    svMcp.badCall('apply', svMcp.unknownKey('file')),
  );
  await expect(tools.call('write', { file: 'plan.xlsx' })).rejects.toMatchObject({ code: -32602 });
  expect(await tools.refused('scan', { file: 'plan.xlsx', sheet: 'Blad 9' })).toContain('Blad 9');
  const refused = { cell: 'Plan!A1', value: 'Ny rubrik' };
  const preview = await tools.ask('preview', { file: 'plan.xlsx', today, job: 'review', answers: [refused] });
  expect(preview.refused.map(({ cell }) => cell)).toEqual(['Plan!A1']);
  expect(await tools.refused('preview', { file: 'plan.xlsx', job: 'undo' })).toContain(
    reasons['nothing-to-undo'](0),
  );
});

test('calls at once: each has its answer, and of two that write the same file one is refused', async () => {
  put('a.xlsx', small('A'));
  put('b.xlsx', small('B'));
  const files = ['a.xlsx', 'b.xlsx', 'a.xlsx', 'b.xlsx', 'a.xlsx'];
  const scans = await Promise.all(files.map((file) => tools.ask('scan', { file, today })));
  expect(scans.map(({ rows }) => rows.items[0]?.title)).toEqual(['A', 'B', 'A', 'B', 'A']);
  const [one, other] = await Promise.all(
    (['structure', 'review'] as const).map((job) =>
      tools.ask('preview', { file: 'a.xlsx', today, job, inPlace: true }),
    ),
  );
  const results = await Promise.all([one, other].map((it) => tools.call('apply', { preview: it?.preview })));
  expect(results.filter(({ isError }) => isError === true)).toHaveLength(1);
  expect(Object.keys(folder.files()).filter((name) => name.startsWith('a'))).toEqual([
    'a.xlsx',
    'a.xlsx.bak',
  ]);
});
