import type { ProgramAssumption } from '../../hosts/conformance/program-assumptions';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { WorkbookHost } from '../../hosts/host';

/** Workbooks that the conformance page times Planbok's own reading of, as when the pane is opened. */
type FirstRead = Extract<ProgramAssumption, `first-read${string}`>;

/** Milliseconds that a first reading may take. */
export const MOST_MS = 10_000;

/** Where the time comes from; a test passes a clock of its own. */
export interface Stopwatch {
  readonly now: () => number;
  /** Resolves after so many milliseconds: office-js #4245 is a reading that is never answered. */
  readonly after: (ms: number) => Promise<void>;
}

const realTime: Stopwatch = {
  now: () => performance.now(),
  after: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
};

const TEN = 10;
const ROWS = 500;
const COLUMNS = 12;

const trialName = (sheet: number): string => `Planbok prov ${sheet}`;

/** A heading and rows of texts, as large as a plan is. */
const planCells = (): string[][] => [
  Array.from({ length: COLUMNS }, (_, column) => `Rubrik ${column + 1}`),
  ...Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => `rad ${row + 1}, ${column + 1}`),
  ),
];

/** Makes the sheets, does the work, and takes them away again, whatever came of it. */
async function onSheets<T>(
  names: readonly string[],
  fill: (sheet: Excel.Worksheet) => void,
  work: () => Promise<T>,
): Promise<T> {
  try {
    // A request each: in a single one, ten plans come near what Excel on the web takes in a request.
    for (const name of names)
      await Excel.run(async (context) => {
        fill(context.workbook.worksheets.add(name));
        await context.sync();
      });
    return await work();
  } finally {
    await Excel.run(async (context) => {
      for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
      await context.sync();
    });
  }
}

const fillPlan = (sheet: Excel.Worksheet): void => {
  sheet.getRangeByIndexes(0, 0, ROWS + 1, COLUMNS).values = planCells();
};

const fillRuledColumn = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A1:B3').values = [
    ['Åtgärd', 'Status'],
    ['Byt lampor', 'Klar'],
    ['Mät avfall', 'Pågår'],
  ];
  sheet.getRange('B:B').dataValidation.rule = { list: { inCellDropDown: true, source: 'Klar,Pågår' } };
};

const textsIn = ({ sheets }: WorkbookSnapshot): number =>
  sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === 'string').length;

const listsIn = ({ sheets }: WorkbookSnapshot): number =>
  sheets.flatMap(({ rules }) => rules).filter(({ rule }) => rule.kind === 'list').length;

/** @returns `null` when the workbook is read in time and `found` of it is as expected, else both in words */
async function timedRead(
  host: WorkbookHost,
  time: Stopwatch,
  expected: string,
  found: (book: WorkbookSnapshot) => string,
): Promise<string | null> {
  const since = time.now();
  const book = await Promise.race([host.read(), time.after(2 * MOST_MS)]);
  const ms = Math.round(time.now() - since);
  if (book === undefined) return `at most ${MOST_MS} ms / no answer`;
  if (ms > MOST_MS) return `at most ${MOST_MS} ms / ${ms} ms`;
  return found(book) === expected ? null : `${expected} / ${found(book)}`;
}

/** Each answers `null` when the reading was quick and whole. */
export const firstReads = (
  time: Stopwatch = realTime,
): Readonly<Record<FirstRead, (host: WorkbookHost) => Promise<string | null>>> => ({
  'first-read': (host) => timedRead(host, time, 'read', () => 'read'),
  'first-read-ten-sheets': (host) =>
    onSheets(
      Array.from({ length: TEN }, (_, sheet) => trialName(sheet + 1)),
      fillPlan,
      () => timedRead(host, time, `${TEN * (ROWS + 1) * COLUMNS} texts`, (book) => `${textsIn(book)} texts`),
    ),
  'first-read-ruled-column': (host) =>
    onSheets([trialName(1)], fillRuledColumn, () =>
      timedRead(host, time, '1 list', (book) => `${listsIn(book)} list`),
    ),
});
