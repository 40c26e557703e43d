import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { orderWords } from '../src/cli/order';

const script = pathToFileURL(join(__dirname, '../scripts/start-words.mjs')).href;

/** Which of the words are verbs, where one file exists; jest does not load ES modules itself. */
function verbsOf(words: readonly (string | undefined)[], file: string): unknown {
  const code = `
    const { isVerb } = await import('${script}');
    const [words, file] = JSON.parse(process.env.ARGUMENTS);
    process.stdout.write(JSON.stringify(words.filter((word) => isVerb(word ?? undefined, (name) => name === file))));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, ARGUMENTS: JSON.stringify([words, file]) },
  });
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

test('npm start runs a verb of the command, and the main job on anything else', () => {
  const files = ['plan.xlsx', './plan', 'out/plan', 'C:\\plan.xlsx', 'Plan', '--json', '-h', undefined];
  expect(verbsOf([...orderWords, ...files, 'plan'], 'plan')).toEqual(orderWords);
});

test('a folder that is called as a verb is no workbook', () => {
  const root = JSON.stringify(join(__dirname, '..'));
  const code = `
    const { isFile } = await import('${script}');
    const names = ['workbench', 'package.json', 'nothing'];
    process.stdout.write(JSON.stringify(names.filter((name) => isFile(${root} + '/' + name))));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(['package.json']);
});
