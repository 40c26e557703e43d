import { sheetNamed, type WorkbookSnapshot } from '../book/snapshot';
import { Failure } from '../hosts/failure';
import type { Answer } from '../jobs/answers/answer';
import type { JobRequest } from '../jobs/job';
import type { TableChoice } from '../plan/settings/settings';
import { areaIn, cellIn } from './sheet-address';
import type { Inputs, ReadingInput } from './tool-input';

/** What a call asks of a job: every key of `preview`, of which other tools have some. */
export type JobInput = ReadingInput &
  Partial<Pick<Inputs['preview'], 'answers' | 'meeting' | 'preset' | 'text'>>;

/** An address that the call's schema has let through. */
function known<T>(found: T | undefined, text: string): T {
  if (found === undefined) throw new Error(`no address: ${text.length} characters`);
  return found;
}

type AnswerInput = NonNullable<JobInput['answers']>[number];

function answerOf(input: AnswerInput): Answer {
  const at = known(cellIn(input.cell), input.cell);
  if ('value' in input) return { at, value: input.value };
  if ('date' in input) return { at, value: { date: input.date } };
  if ('leave' in input) return { at, leave: true };
  return { at, action: known(cellIn(input.action), input.action) };
}

function tableOf({ at, kind }: NonNullable<JobInput['tables']>[number]): TableChoice {
  const { sheet, row, column, columns } = known(areaIn(at), at);
  const right = columns === 1 ? {} : { right: column + columns - 1 };
  return { sheet, row, left: column, ...right, kind };
}

/** The request of a job that a call makes. */
export const requestOf = (input: JobInput, today: string): JobRequest => ({
  today,
  ...(input.year === undefined ? {} : { year: input.year }),
  ...(input.sheet === undefined ? {} : { sheet: input.sheet }),
  ...(input.language === undefined ? {} : { language: input.language }),
  ...(input.columns === undefined
    ? {}
    : { map: new Map(input.columns.map(({ column, field }) => [column, field])) }),
  ...(input.statuses === undefined ? {} : { statuses: input.statuses }),
  ...(input.tables === undefined ? {} : { tables: input.tables.map(tableOf) }),
  ...(input.notPlans === undefined ? {} : { notPlans: input.notPlans }),
  ...(input.answers === undefined ? {} : { answers: input.answers.map(answerOf) }),
  ...(input.preset === undefined ? {} : { preset: input.preset }),
  ...(input.meeting === undefined ? {} : { meeting: input.meeting }),
  ...(input.text === undefined ? {} : { pasted: input.text }),
});

/** @throws Failure when the call names a sheet that the workbook does not have */
export function checkSheets(
  book: WorkbookSnapshot,
  { sheet, tables = [], notPlans = [] }: JobRequest,
  file: string,
): void {
  const named = [...(sheet === undefined ? [] : [sheet]), ...tables.map((table) => table.sheet), ...notPlans];
  const missing = named.find((name) => !sheetNamed(book, name));
  if (missing !== undefined) throw new Failure('no-such-sheet', { file, sheet: missing });
}
