import { readdirSync, writeFileSync } from 'node:fs';
import { helpIn } from '../../src/cli/help';
import { verbHelp } from '../../src/cli/verb-help';
import { presetNames } from '../../src/jobs/agenda/agenda-presets';
import { orderWords } from '../../src/cli/order';
import { failureContract } from '../../src/cli/failure-contract';
import { scanContract, type ScanDocument } from '../../src/cli/scan-contract';
import { enCli } from '../../src/text/en/cli';
import { svCli } from '../../src/text/sv/cli';
import { svFileFailure } from '../../src/text/sv/file-failures';
import { deskInFolder, sampleOf, type DeskInFolder } from './desk-in-folder';

let desk: DeskInFolder;
beforeEach(() => {
  desk = deskInFolder({ 'plan.xlsx': sampleOf('sv'), 'english.xlsx': sampleOf('en') });
});
afterEach(() => desk.remove());

const document = (out: string): ScanDocument => scanContract.parse(JSON.parse(out));

test.each([
  ['--help', helpIn('sv')],
  ['help --lang en', helpIn('en')],
  ['review plan.xlsx -h', `${verbHelp('review', 'sv', helpIn('sv'))}\n`],
  ['plan.xlsx -h', helpIn('sv')],
  ['-V', '1.2.3\n'],
])('planbok %s', async (line, out) => {
  expect(await desk.run(line)).toEqual({ code: 0, out, err: '' });
});

test.each([
  ['qqq $plan.xlsx', 'unknown-job', 'qqq', orderWords, []],
  ['rewiev $plan.xlsx', 'unknown-job', 'rewiev', orderWords, ['planbok review']],
  [
    'handlingsplan.xlsx',
    'unknown-job',
    'handlingsplan.xlsx',
    orderWords,
    ['planbok review handlingsplan.xlsx'],
  ],
  ['"Min plan.csv"', 'unknown-job', 'Min plan.csv', orderWords, ['planbok review "Min plan.csv"']],
  ['review $plan.xlsx --dryrun', 'unknown-option', '--dryrun', orderWords, ['--dry-run']],
  ['agenda $plan.xlsx --preset hth', 'bad-choice', 'hth', presetNames, ['kth']],
  ['agenda $plan.xlsx --preset iso', 'bad-choice', 'iso', presetNames, []],
] as const)(
  'a wrong command line is a sentence, what was probably meant, and the way to the help: %s',
  async (line, code, found, known, meant) => {
    const guess = meant.map((one) => svCli.meant(one));
    expect(await desk.run(line)).toEqual({
      code: 2,
      out: '',
      err: `${[svCli.usage[code](found, known), ...guess, svCli.seeHelp].join('\n')}\n`,
    });
  },
);

describe('what is said of a workbook is in its language, whatever the system speaks', () => {
  const spoken = { sv: svCli, en: enCli };

  test.each([
    ['plan.xlsx', 'en_GB.UTF-8', '', 'sv'],
    ['plan.xlsx', 'sv_SE.UTF-8', '', 'sv'],
    ['english.xlsx', 'sv_SE.UTF-8', '', 'en'],
    ['english.xlsx', 'en_GB.UTF-8', '', 'en'],
    ['plan.xlsx', 'sv_SE.UTF-8', ' --lang en', 'en'],
    ['english.xlsx', 'en_GB.UTF-8', ' --lang sv', 'sv'],
  ] as const)('%s under %s%s: %s', async (file, LANG, option, language) => {
    const { out } = await desk.run(`check $${file}${option}`, { environment: { LANG } });
    expect(out).toContain(spoken[language].found);
    const { problems } = document(
      (await desk.run(`check $${file}${option} --json`, { environment: { LANG } })).out,
    );
    const other = document(
      (await desk.run(`check $${file} --lang ${language} --json`, { environment: { LANG: 'C' } })).out,
    );
    expect(problems.map(({ message }) => message)).toEqual(other.problems.map(({ message }) => message));
  });

  test('a file that cannot be read is told of in the language of the system', async () => {
    const { err } = await desk.run('check $missing.xlsx', { environment: { LANG: 'en_GB.UTF-8' } });
    expect(err).not.toMatch(/[åäö]/);
  });
});

describe('a review', () => {
  test('writes beside the file, which stays as it was, and says where', async () => {
    const before = desk.text('plan.xlsx');
    const { code, out, err } = await desk.run('review $plan.xlsx');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(svCli.result(desk.at('plan-planbok.xlsx')));
    expect(out).toContain(svCli.untouched(desk.at('plan.xlsx')));
    expect(desk.text('plan.xlsx')).toBe(before);
  });

  test('answers in the form that is promised', async () => {
    const { out } = await desk.run('review $plan.xlsx --json');
    const answer = document(out);
    expect(answer.out).toBe(desk.at('plan-planbok.xlsx'));
    expect(answer.rows.read).toBe(answer.rows.interpreted + answer.rows.listed);
    expect(Object.values(answer.rollup.byStatus).reduce((sum, count) => sum + count)).toBe(
      answer.rollup.total,
    );
    expect(answer.agenda?.items.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('of its own result changes nothing and writes no file', async () => {
    await desk.run('review $plan.xlsx');
    const { code, out } = await desk.run('review $plan-planbok.xlsx --json');
    expect([code, document(out).changes, document(out).out]).toEqual([1, 0, null]);
    expect(readdirSync(desk.at(''))).toEqual(['english.xlsx', 'plan-planbok.xlsx', 'plan.xlsx']);
  });

  test('the same again is the same file, byte for byte', async () => {
    await desk.run('review $plan.xlsx');
    expect((await desk.run('review $plan.xlsx')).out).toContain(
      svCli.sameResult(desk.at('plan-planbok.xlsx')),
    );
  });

  test('with -o writes there, also when nothing had to change', async () => {
    await desk.run('review $plan.xlsx -o $mine.xlsx');
    expect(document((await desk.run('review $mine.xlsx -o $same.xlsx --json')).out)).toMatchObject({
      changes: 0,
      out: desk.at('same.xlsx'),
    });
    expect(desk.text('same.xlsx')).toBe(desk.text('mine.xlsx'));
  });

  test('as a dry run shows the cells, old and new, and writes nothing', async () => {
    const { out } = await desk.run('review $plan.xlsx --dry-run');
    expect(out).toMatch(/^Dagordning!A1: \(tom\) → Dagordning för ledningens genomgång/m);
    expect(out).toContain(svCli.wouldDo);
    expect(out.trimEnd().endsWith(svCli.dryRun)).toBe(true);
    expect(readdirSync(desk.at(''))).toEqual(['english.xlsx', 'plan.xlsx']);
  });

  test('and undo gives back every part of the file', async () => {
    await desk.run('review $plan.xlsx --in-place');
    const { code, out } = await desk.run('undo $plan.xlsx');
    expect([code, out.includes(svCli.undone)]).toEqual([0, true]);
    expect(desk.text('plan.xlsx')).not.toBe(desk.text('plan.xlsx.bak'));
    const [was, is] = await Promise.all(
      ['plan.xlsx.bak', 'plan-undone.xlsx'].map((name) => desk.run(`scan $${name} --json`)),
    );
    expect({ ...document(is?.out ?? ''), file: '' }).toEqual({ ...document(was?.out ?? ''), file: '' });
  });

  test('in English of an English workbook, whatever the terminal speaks', async () => {
    const { out } = await desk.run('review $english.xlsx --json');
    expect(document(out).agenda?.sheet).toBe('Agenda');
  });
});

test('scan writes nothing, and shows no work', async () => {
  const { out } = await desk.run('scan $plan.xlsx');
  expect(out).toContain(svCli.found);
  expect(out).not.toContain(svCli.wouldDo);
  expect(readdirSync(desk.at(''))).toEqual(['english.xlsx', 'plan.xlsx']);
});

describe('what stops the work is a sentence; the code says what kind; nothing is written', () => {
  test.each([
    ['review $gone.xlsx', 3, 'no-such-file'],
    ['review $', 3, 'is-a-folder'],
    ['review $text.xlsx', 3, 'not-a-zip'],
    ['review $empty.xlsx', 3, 'empty'],
    ['review $cut.xlsx', 3, 'truncated'],
    ['scan $plan.xlsx --sheet Plan', 3, null],
    ['review $plan.xlsx -o $plan.xlsx', 3, 'same-file'],
    ['review $plan.xlsx -o $none/plan.xlsx', 3, 'no-such-folder'],
    ['undo $plan.xlsx', 3, 'nothing-to-undo'],
  ])('%s', async (line, code, reason) => {
    writeFileSync(desk.at('text.xlsx'), 'Nr;Åtgärd;Status\n');
    writeFileSync(desk.at('empty.xlsx'), '');
    writeFileSync(desk.at('cut.xlsx'), Buffer.from(desk.text('plan.xlsx'), 'latin1').subarray(0, 9000));
    const files = readdirSync(desk.at(''));

    const answer = await desk.run(`${line} --json`);
    expect(answer.code).toBe(code);
    const { failure } = failureContract.parse(JSON.parse(answer.out));
    expect(failure.reason).toBe(reason);
    expect(answer.err).toBe(`${failure.message}\n`);
    expect(failure.message).toMatch(/Inget är skrivet\.$/);
    expect(readdirSync(desk.at(''))).toEqual(files);
  });

  test('what the system refuses is no bug, whichever part of the command comes upon it', async () => {
    const longest = 'x'.repeat(300);
    expect(await desk.run(`review $plan.xlsx -o ${longest}.xlsx`)).toMatchObject({
      code: 3,
      err: expect.stringContaining(`${svFileFailure.reasons['name-too-long'](0)} Inget är skrivet.`),
    });
    const error = Object.assign(new Error('ESTALE: gone, stat'), {
      code: 'ESTALE',
      syscall: 'stat',
      path: 'plan.xlsx',
    });
    const open = (): never => {
      throw error;
    };
    const { code, err } = await desk.run('scan $plan.xlsx', { open });
    expect([code, err]).toEqual([
      3,
      `plan.xlsx: ${svFileFailure.reasons['system-refused'](0)} (ESTALE: gone, stat) Inget är skrivet.\n`,
    ]);
  });

  test('a bug is one line that asks for a report; its stack is for whoever asks for it', async () => {
    const open = (): never => {
      throw new TypeError('planted');
    };
    expect(await desk.run('scan $plan.xlsx', { open })).toEqual({
      code: 3,
      out: '',
      err: `${svCli.bug('planted')}\n`,
    });
    const { err } = await desk.run('scan $plan.xlsx', { open, environment: { PLANBOK_DEBUG: '1' } });
    expect(err).toMatch(/^\s+at /m);
  });
});
