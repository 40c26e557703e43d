import type { YearAnswer, YearChangeFigures, YearRow } from '../../conversation/conversation';
import { cellId } from './issue';

/** The actions of a year that is closed, one at a time, and what has been answered of them. */
export interface YearPage {
  readonly figures: YearChangeFigures;
  /** By the cell of the action. */
  readonly answers: ReadonlyMap<string, YearAnswer>;
  /** Which action is shown. */
  readonly at: number;
}

export const yearKey = ({ at }: Pick<YearRow, 'at'>): string => cellId(at);

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';

/** Whether the answer is complete: it has its reason and decision, and names the action of the next plan where that is asked. */
export function isWhole(row: YearRow, answer: YearAnswer | undefined): boolean {
  if (!answer) return row.question === null;
  if (answer.choice === 'drop') return isSaid(answer.reason) && isSaid(answer.decision);
  const mayBeThere = row.next !== null && row.act === null;
  return answer.choice !== 'move' || !mayBeThere || answer.same !== undefined;
}

/** How many actions are still to be answered. */
export const leftToAnswer = ({ figures, answers }: YearPage): number =>
  figures.rows.filter((row) => !isWhole(row, answers.get(yearKey(row)))).length;

/** An answer with the action that it is about: rows may move while the page is away. */
export interface KeptYearAnswer {
  readonly key: string;
  readonly title: string;
  readonly answer: YearAnswer;
}

/** What has been answered and not written, to be kept. */
export const keptYear = ({ figures, answers }: YearPage): readonly KeptYearAnswer[] =>
  figures.rows.flatMap((row) => {
    const key = yearKey(row);
    const answer = answers.get(key);
    return answer ? [{ key, title: row.title, answer }] : [];
  });

/** The page of a new look at the year: answers that still fit stay, and the first that is not answered is shown. */
export function yearPage(
  figures: YearChangeFigures,
  before: YearPage | null,
  kept: readonly KeptYearAnswer[] = [],
): YearPage {
  const rows = new Map(figures.rows.map((row) => [yearKey(row), row]));
  const answers = new Map(
    (before ? keptYear(before) : kept).flatMap(({ key, title, answer }) => {
      const row = rows.get(key);
      return row?.title === title ? [[key, { ...answer, at: row.at }] as const] : [];
    }),
  );
  const first = figures.rows.findIndex((row) => !isWhole(row, answers.get(yearKey(row))));
  return { figures, answers, at: Math.max(0, first) };
}

/** The answer to the action that is shown; `null` takes it back. */
export function withYearAnswer(page: YearPage, answer: Omit<YearAnswer, 'at'> | null): YearPage {
  const row = page.figures.rows[page.at];
  if (!row) return page;
  const answers = new Map(page.answers);
  if (answer === null) answers.delete(yearKey(row));
  else answers.set(yearKey(row), { ...answer, at: row.at });
  return { ...page, answers };
}

export const withYearStep = (page: YearPage, way: 1 | -1): YearPage => ({
  ...page,
  at: Math.min(Math.max(0, page.at + way), Math.max(0, page.figures.rows.length - 1)),
});
