import { openWorkbench } from '../../../workbench/office-double/open-workbench';
import type { Workbench } from '../../../workbench/office-double/workbench';
import { workbenchRoutes } from '../../../workbench/bench/server/workbench-routes';
import { blankWorkbook } from '../../hosts/xlsx/blank-workbook';

/** A server whose next file is read for as long as the test says. */
function served() {
  let finish: (workbench: Workbench) => void = () => undefined;
  const closed: Workbench[] = [];
  const first = openWorkbench(blankWorkbook());
  const routes = workbenchRoutes(
    {
      open: () => new Promise<Workbench>((resolve) => (finish = resolve)),
      saveBeside: null,
      files: new Map(),
      page: () => ({ status: 200, type: 'text/html', body: '' }),
    },
    { workbench: first, file: 'gammal.xlsx' },
  );
  const post = async (path: string, body: string, query = ''): Promise<number | undefined> =>
    (await routes.post.get(path)?.answer(Buffer.from(body), new URLSearchParams(query)))?.status;
  const read = (): void => {
    const workbench = openWorkbench(blankWorkbook());
    finish({ ...workbench, close: () => void closed.push(workbench) });
  };
  const fileNow = async (): Promise<unknown> => {
    const answer = await routes.get('/api/book', new URLSearchParams());
    return (JSON.parse(String(answer?.body)) as { readonly file: unknown }).file;
  };
  const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  return { post, read, fileNow, settled, closed };
}

const typed = JSON.stringify({ cells: [{ at: { sheet: 'Blad1', row: 1, column: 1 }, text: 'x' }] });

test.each([
  ['nothing is written', false, '', 200, 'ny.xlsx', 0],
  ['a cell is typed', true, '', 409, 'gammal.xlsx', 1],
  ['a cell is typed that may be lost', true, '&unsaved=lost', 200, 'ny.xlsx', 0],
])('while a file is read %s', async (_, isTyped, lost, status, file, closed) => {
  const server = served();
  const opening = server.post('/api/open', '', `name=ny.xlsx${lost}`);
  await server.settled();
  if (isTyped) await expect(server.post('/api/type', typed)).resolves.toBe(200);
  await expect(server.fileNow()).resolves.toBe('gammal.xlsx');
  server.read();
  await expect(opening).resolves.toBe(status);
  await expect(server.fileNow()).resolves.toBe(file);
  expect(server.closed).toHaveLength(closed);
});
