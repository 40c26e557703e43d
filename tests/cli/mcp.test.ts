import { ordered } from '../../src/cli/ordered';
import { svCli } from '../../src/text/sv/cli';
import { deskInFolder } from './desk-in-folder';

const order = (line: string) => ordered(line.split(' '), { LANG: 'sv_SE.UTF-8' });

test.each([
  ['mcp Miljö', { kind: 'mcp', language: 'sv', folders: ['Miljö'] }],
  ['mcp a b --lang en', { kind: 'mcp', language: 'en', folders: ['a', 'b'] }],
  ['mcp', { kind: 'usage', code: 'no-folder' }],
  ['mcp a --json', { kind: 'usage', code: 'not-for-job' }],
  ['mcp a --in-place', { kind: 'usage', code: 'not-for-job' }],
  ['mcp a -o b', { kind: 'usage', code: 'not-for-job' }],
  ['mcp a --port 8080', { kind: 'usage', code: 'not-for-job' }],
  ['mcp a --lang fr', { kind: 'usage', code: 'bad-language' }],
])('%s', (line, expected) => expect(order(line)).toMatchObject(expected));

test('says which folders are reached, never where the protocol is read, and waits', async () => {
  const { run, remove } = deskInFolder({});
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  let isOver = false;
  const running = run('mcp Miljö', {
    serveTools: async ({ folders }) => ({ folders, ended: () => ended }),
  }).finally(() => (isOver = true));
  await new Promise((resolve) => setImmediate(resolve));
  expect(isOver).toBe(false);
  end();
  expect(await running).toEqual({ code: 0, out: '', err: `${svCli.mcp.listens(['Miljö'])}\n` });
  remove();
});
