import { MAX_COLUMNS, MAX_ROWS } from '../../planbok/cells';
import type { HostContext, RowBlock } from '../wire';
import { json, type Answer, type MaybePromise } from './answer';
import type { Bench } from './bench';
import { numberIn } from './requests';
import { edgeFrom, shapeOf } from './sheet-answers';

const unclear = json({ problem: 'unclear' }, 400);
const noSheet = json({ problem: 'no-such-sheet' }, 404);

/** The maximum number of rows in a request, and of cells in a request for texts. */
const MAX_BLOCK = 2000;
const MAX_TEXTS = 2_000_000;

const steps: ReadonlyMap<string, { readonly down: number; readonly across: number }> = new Map([
  ['up', { down: -1, across: 0 }],
  ['down', { down: 1, across: 0 }],
  ['left', { down: 0, across: -1 }],
  ['right', { down: 0, across: 1 }],
]);

/** A script that sets a single variable: `<` is escaped, so that no text in it can end the script or begin markup. */
const script = (context: HostContext): Answer => ({
  status: 200,
  type: 'text/javascript; charset=utf-8',
  body: `globalThis.planbokHost = ${JSON.stringify(context)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')};`,
});

/** Answers to requests that read the workbook; `undefined` for what does not exist. */
export function bookAnswers(
  bench: Bench,
  savedBytes: () => Promise<Uint8Array>,
): (path: string, query: URLSearchParams) => MaybePromise<Answer> | undefined {
  const onSheet = (
    query: URLSearchParams,
    answer: (found: NonNullable<ReturnType<Bench['sheet']>>) => Answer,
  ): Answer => {
    const found = bench.sheet(query.get('sheet') ?? '');
    return found === undefined ? noSheet : answer(found);
  };

  const rows = (query: URLSearchParams): Answer =>
    onSheet(query, ({ view: { name }, revision }) => {
      const [from, to] = [numberIn(query, 'from', MAX_ROWS), numberIn(query, 'to', MAX_ROWS)];
      if (from === undefined || to === undefined || to < from || to - from >= MAX_BLOCK) return unclear;
      const block: RowBlock = { revision, lines: bench.workbench().rows(name, from, to) };
      return json(block);
    });

  const texts = (query: URLSearchParams): Answer =>
    onSheet(query, ({ view }) => {
      const [from, to] = [numberIn(query, 'from', MAX_ROWS), numberIn(query, 'to', MAX_ROWS)];
      const [left, right] = [numberIn(query, 'left', MAX_COLUMNS), numberIn(query, 'right', MAX_COLUMNS)];
      if (from === undefined || to === undefined || left === undefined || right === undefined) return unclear;
      const [last, end] = [
        Math.min(to, Math.max(view.rows, from)),
        Math.min(right, Math.max(view.columns, left)),
      ];
      if (last < from || end < left || (last - from + 1) * (end - left + 1) > MAX_TEXTS) return unclear;
      const [rows, columns] = [last - from + 1, end - left + 1];
      return json(bench.workbench().texts({ sheet: view.name, row: from, column: left, rows, columns }));
    });

  const edge = (query: URLSearchParams): Answer =>
    onSheet(query, ({ view }) => {
      const [row, column] = [numberIn(query, 'row', MAX_ROWS), numberIn(query, 'column', MAX_COLUMNS)];
      const step = steps.get(query.get('to') ?? '');
      if (row === undefined || column === undefined || step === undefined) return unclear;
      const contentAt = (at: number, across: number) =>
        bench.workbench().cell({ sheet: view.name, row: at, column: across });
      return json(edgeFrom(contentAt, view, { row, column }, step));
    });

  return (path, query) => {
    switch (path) {
      case '/api/book':
        return json(bench.state());
      case '/api/sheet':
        return onSheet(query, ({ view, revision }) => json(shapeOf(view, revision)));
      case '/api/rows':
        return rows(query);
      case '/api/texts':
        return texts(query);
      case '/api/edge':
        return edge(query);
      case '/api/file':
        return savedBytes().then((body) => ({
          status: 200,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          body,
        }));
      case '/host-context.js': {
        const { file, opening } = bench.state();
        return script({ instance: `opening-${opening}`, file, settings: [...bench.workbench().settings] });
      }
      default:
        return undefined;
    }
  };
}
