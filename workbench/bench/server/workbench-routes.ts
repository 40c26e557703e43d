import type { ZodMiniType } from 'zod/mini';
import { Failure } from '../../planbok/failures';
import type { Problem } from '../wire';
import type { Workbench } from '../../office-double/workbench';
import { json, jsonText, type Answer, type MaybePromise } from './answer';
import { benchOver, type Bench, type Opened } from './bench';
import { fileBody, jsonBody, jsonOf, textOf } from './body';
import { eventsHub } from './event-stream';
import { area, editing, nothing, settings, typing, widening } from './requests';
import type { PostRoute, Routes } from './routes';
import { bookAnswers } from './book-answers';
import type { StaticFiles } from './static-files';

/** What the workbench needs from the program that starts it. */
export interface WorkbenchDesk {
  /** @throws Failure when the bytes are not a readable workbook */
  open(bytes: Uint8Array): MaybePromise<Workbench>;
  /** Writes a copy under a free name beside the file the workbench was started with; `null` when there is no such file. */
  readonly saveBeside: ((bytes: Uint8Array) => string) | null;
  /** Documents and their files, by path. */
  readonly files: StaticFiles;
  page(): Answer;
}

const problem = (problem: Problem, status: number): Answer => json(problem, status);
const unclear = problem({ problem: 'unclear' }, 400);
const unsaved = problem({ problem: 'unsaved' }, 409);

/**
 * Returns the code of an expected failure, for which the page supplies the text. Any other error is a bug and is
 * rethrown.
 */
async function orProblem(work: () => MaybePromise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { reason, limit } = error.details;
    return problem(
      {
        problem: error.code,
        ...(reason === undefined ? {} : { reason }),
        ...(limit === undefined ? {} : { limit }),
      },
      422,
    );
  }
}

function jsonRoute<T>(contract: ZodMiniType<T>, answer: (order: T) => MaybePromise<Answer>): PostRoute {
  return {
    body: jsonBody,
    answer: async (bytes) => {
      const read = contract.safeParse(await jsonOf(bytes));
      return read.success ? orProblem(() => answer(read.data)) : unclear;
    },
  };
}

const done = (bench: Bench): Answer => json(bench.state());

/** A file's name without folders and without characters that a name must not contain. */
const fileName = (text: string): string =>
  (text.split(/[/\\]/).at(-1) ?? '').replaceAll(/[\u0000-\u001f]/g, '').slice(0, 200) || 'arbetsbok.xlsx';

/** All routes of a workbench, which has one workbook open at a time. */
export function workbenchRoutes(desk: WorkbenchDesk, first: Opened): Routes & { isDirty(): boolean } {
  const events = eventsHub();
  const bench = benchOver(first, desk.saveBeside !== null, (name, message) => events.tell(name, message));
  const hasSheets = (names: readonly string[]): boolean => names.every((name) => bench.hasSheet(name));

  /** A route that changes or saves the workbook: nobody does that in the middle of the add-in's request. */
  const changing = <T>(contract: ZodMiniType<T>, answer: (order: T) => Answer): PostRoute =>
    jsonRoute(contract, async (order) => {
      await bench.workbench().rested();
      return answer(order);
    });

  /** The file holds what the formulas give. */
  const savedBytes = async (): Promise<Uint8Array> => {
    await bench.workbench().rested();
    await bench.workbench().calculated();
    return bench.workbench().save();
  };

  const answers = bookAnswers(bench, savedBytes);

  const post: Routes['post'] = new Map([
    [
      '/api/type',
      changing(typing, (order) =>
        hasSheets([...new Set(order.cells.map(({ at }) => at.sheet))]) ? json(bench.type(order)) : unclear,
      ),
    ],
    [
      '/api/width',
      changing(widening, (order) => (bench.hasSheet(order.sheet) ? json(bench.widen(order)) : unclear)),
    ],
    [
      '/api/editing',
      jsonRoute(editing, ({ page, isEditing }) => {
        bench.edits(page, isEditing);
        return done(bench);
      }),
    ],
    [
      '/api/select',
      changing(area, (order) => {
        if (!bench.hasSheet(order.sheet)) return unclear;
        bench.select(order);
        return done(bench);
      }),
    ],
    [
      '/api/undo',
      changing(nothing, () => {
        bench.undo();
        return done(bench);
      }),
    ],
    [
      '/api/save',
      jsonRoute(nothing, async () => {
        const { savesBeside } = bench.state();
        if (!savesBeside || desk.saveBeside === null) return json({ path: null });
        return json({ path: desk.saveBeside(await savedBytes()) });
      }),
    ],
    [
      '/api/host',
      // The library's JSON comes and goes as it is: inside other JSON, what is long would be written and parsed twice.
      {
        body: jsonBody,
        answer: async (bytes) => {
          const text = textOf(bytes);
          if (text === undefined || text === '') return unclear;
          return { ...jsonText(await bench.workbench().answer(text)), type: 'application/octet-stream' };
        },
      },
    ],
    [
      '/api/settings',
      changing(settings, ({ values }) => {
        const { settings: kept } = bench.workbench();
        kept.clear();
        for (const { name, json: value } of values) kept.set(name, value);
        return done(bench);
      }),
    ],
    [
      '/api/open',
      {
        body: fileBody,
        answer: (bytes, query) =>
          orProblem(async () => {
            const file = fileName(query.get('name') ?? '');
            // The server asks this, not the page, since another page or the add-in may just have written.
            const wouldLose = async (): Promise<boolean> => {
              await bench.workbench().rested();
              return bench.state().book.isDirty && query.get('unsaved') !== 'lost';
            };
            if (await wouldLose()) return unsaved;
            const workbench = await desk.open(bytes);
            // Something may have been written while the file was read.
            if (await wouldLose()) {
              workbench.close();
              return unsaved;
            }
            bench.open({ workbench, file });
            return done(bench);
          }),
      },
    ],
  ]);

  return {
    page: () => desk.page(),
    post,
    listen(response, query) {
      const page = query.get('page') ?? '';
      events.listen(response);
      // A page that has closed is no longer editing.
      response.on('close', () => bench.edits(page, false));
    },
    get: (path, query) => desk.files.get(path)?.() ?? answers(path, query),
    isDirty: () => bench.workbench().book().isDirty,
    close() {
      bench.close();
      events.close();
    },
  };
}
