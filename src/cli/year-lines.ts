import type { YearAct, YearChangeFigures, YearRow } from '../jobs/year-change/year-change-figures';
import type { svCli } from '../text/sv/cli';
import { printable } from './printable';

type Text = typeof svCli;

const acts: readonly YearAct[] = ['move', 'anew', 'done', 'drop'];

/** Actions that are shown of each kind; the preview has all. */
const MOST_LINES = 40;
const LONGEST_NAME = 70;

const nameOf = ({ id, title }: YearRow): string =>
  printable([...(id === null ? [] : [id]), title].join(' '), LONGEST_NAME);

/** What becomes of the actions of the year that is closed, and how the questions are answered. */
export function yearLines({ from, to, rows }: YearChangeFigures, { year, more }: Text): readonly string[] {
  const asked = rows.filter(({ question }) => question !== null).length;
  const later = rows.filter(
    ({ choice, question, act }) => choice === 'later' && question === null && act === null,
  );
  const counts = [
    ...acts.flatMap((act) => {
      const count = rows.filter((row) => row.act === act).length;
      return count === 0 ? [] : [year.counts[act](count)];
    }),
    ...(asked === 0 ? [] : [year.asked(asked)]),
    ...(later.length === 0 ? [] : [year.later(later.length)]),
  ];
  const done = rows.flatMap((row) =>
    row.act === null
      ? []
      : [year.is(year.acts[row.act], nameOf(row), row.next && printable(row.next.name, LONGEST_NAME))],
  );
  return [
    '',
    year.title(from, to),
    `  ${counts.length === 0 ? year.nothing : counts.join(', ')}`,
    ...done.slice(0, MOST_LINES).map((line) => `  ${line}`),
    ...(done.length > MOST_LINES ? [`  ${more(done.length - MOST_LINES)}`] : []),
    ...(rows.some(({ act }) => act === 'anew') ? [`  ${year.comesAgain(from)}`] : []),
    ...(asked === 0 ? [] : [`  ${year.howTo}`]),
  ];
}

/** What has been written of them: rows in the next plan, where rows come from, and rows that are closed. */
export function yearWorkLines(
  { from, rows }: YearChangeFigures,
  { year: { wrote } }: Text,
): readonly string[] {
  const told = rows.filter(({ act }) => act !== null);
  const bySheet = (isNew: boolean, line: (sheet: string, count: number) => string): readonly string[] => {
    const sheets = told.flatMap(({ next }) =>
      next && (next.isNew === true) === isNew ? [next.at.sheet] : [],
    );
    return [...new Set(sheets)].map((sheet) =>
      line(printable(sheet, 31), sheets.filter((one) => one === sheet).length),
    );
  };
  return [
    ...bySheet(true, wrote.rows),
    ...bySheet(false, wrote.origins),
    ...(told.length === 0 ? [] : [wrote.closed(from, told.length)]),
  ];
}

/** The sheets that these lines speak of. */
export const yearSheets = ({ sheets, newSheets, rows }: YearChangeFigures): readonly string[] => [
  ...sheets,
  ...newSheets,
  ...rows.map(({ at }) => at.sheet),
];
