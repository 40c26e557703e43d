import { textOf } from '../../src/book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../src/book/snapshot';
import type { ScanDocument } from '../../src/cli/scan-contract';
import { ownSheetNamed } from '../../src/jobs/sheets/own-sheet';
import { textIn } from '../../src/text/text';
import { ofCounts, onOverview } from '../jobs/rollup/overview-figures';
import type { MorningBook } from './books';

/** How a workbook stands: what every face says of it, and each says some of. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly remaining: number;
  readonly unclear: number;
  readonly overdue: number;
  /** Of the statuses that a person may choose. */
  readonly byStatus: Readonly<Record<string, number>>;
  readonly toDecide: number;
  /** Rows read, interpreted and listed. */
  readonly rows: readonly number[];
}

type Said = Pick<MorningBook, 'language' | 'today'>;

export const figuresOfScan = ({ rollup, rows, toDecide }: ScanDocument): Figures => ({
  ...ofCounts(rollup.total, rollup.byStatus, rollup.overdue),
  done: rollup.byStatus.done,
  toDecide,
  rows: [rows.read, rows.interpreted, rows.listed],
});

const linesOn = (book: WorkbookSnapshot, mark: string): readonly (readonly string[])[] =>
  (sheetNamed(book, ownSheetNamed(book, mark) ?? '')?.values ?? []).map((line) => line.map(textOf));

/** More than any of these workbooks has of anything. */
const MOST = 200;

/** The number with which a text stands there; 0 where it does not. */
const counted = (texts: readonly string[], say: (count: number) => string): number =>
  [...Array(MOST).keys()].find((count) => texts.includes(say(count))) ?? 0;

/** The three numbers of a text that is made of them. */
function rowsSaid(
  texts: readonly string[],
  say: (...rows: [number, number, number]) => string,
): readonly number[] {
  for (const text of texts) {
    const numbers = (text.replace(/\d{4}-\d{2}-\d{2}/, '').match(/\d+/g) ?? []).map(Number);
    const [read = 0, interpreted = 0, listed = 0] = numbers;
    if (text === say(read, interpreted, listed)) return [read, interpreted, listed];
  }
  return [];
}

/** What the overview counts by its formulas, which follow the plan. */
export const figuresCounted = (book: WorkbookSnapshot, { language }: Said): Partial<Figures> =>
  onOverview(book, language);

/** That, and what was written beside it when it was last made. */
export function figuresOnOverview(book: WorkbookSnapshot, said: Said): Partial<Figures> {
  const { rollup } = textIn(said.language);
  const texts = linesOn(book, 'rollup').flatMap(([first = '']) => first);
  const formulas = figuresCounted(book, said);
  expect({ listedLate: counted(texts, rollup.overdueList) }).toEqual({ listedLate: formulas.overdue });
  return {
    ...formulas,
    toDecide: counted(texts, rollup.problemList),
    rows: rowsSaid(texts, rollup.counts),
  };
}

/** What the agenda says: of how many rows it is made, and point 3 with its actions. */
export function figuresOnAgenda(book: WorkbookSnapshot, { language, today }: Said): Partial<Figures> {
  const { agenda } = textIn(language);
  const lines = linesOn(book, 'agenda');
  const point = lines.slice(
    lines.findIndex(([no]) => no === '3'),
    lines.findIndex(([no]) => no === '4'),
  );
  const isLate = (text: string): boolean => text.split(/ · |\n|: /).includes(agenda.late);
  return {
    done: counted(point.flat(), agenda.groups.done),
    remaining: counted(point.flat(), agenda.groups.remaining),
    unclear: counted(point.flat(), agenda.unclear),
    overdue: point.filter((line) => line.some(isLate)).length,
    rows: rowsSaid(lines.flat(), (...rows) => agenda.madeFrom(today, ...rows)),
  };
}
