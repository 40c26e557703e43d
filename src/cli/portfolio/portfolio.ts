import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Failure } from '../../hosts/failure';
import type { Language } from '../../plan/field';
import { fateWords } from '../../portfolio/fate-words';
import { portfolioOf, type Portfolio } from '../../portfolio/portfolio';
import { questionsIn } from '../../portfolio/questions';
import { portfolioTextIn } from '../../text/portfolio';
import type { svCli } from '../../text/sv/cli';
import type { Desk } from '../command-desk';
import { exitCodes, type ExitCode } from '../exit-code';
import type { PortfolioOrder } from '../order';
import { printable } from '../printable';
import { readableAddress } from '../readable-address';
import { linkFrom } from './found-files';
import { portfolioDocument } from './portfolio-document';
import { portfolioPath } from './portfolio-path';
import { sourceName } from './portfolio-source';
import { portfolioSummary } from './portfolio-summary';
import { readParts } from './read-parts';
import { readSources } from './read-sources';
import { rowOutput, type RowOutput } from './row-output';
import { unreadLines } from './unread-lines';
import { savedPart, savedWorkbook, type Place, type SavedPortfolio } from './saved-portfolio';

type Texts = Readonly<Record<Language, typeof svCli>>;

const isLeft = ({ units, files, doubled }: Portfolio): boolean =>
  doubled.length > 0 ||
  files.some(({ fate }) => fate.is === 'failed' || fate.is === 'no-plan') ||
  units.some(({ facts }) => questionsIn(facts) > 0);

/** Where the result goes; `null` where rows are wanted and nothing else. @throws Failure */
function placeOf(order: PortfolioOrder): string | null {
  if (order.out === null && (order.printsRows || order.parquet !== null)) return null;
  const path = portfolioPath(order);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Failure('unreachable', { file: folder, reason: 'no-such-folder' });
  return path;
}

/** The files that rows are missing of, on standard error: standard output has the rows. */
function tellOfUnread(whole: Portfolio, desk: Desk): void {
  const said = portfolioTextIn(whole.language);
  for (const line of unreadLines(whole.files, whole.language)) desk.tell(`${line}\n`);
  for (const { path, fate } of whole.files) {
    if (fate.is === 'no-plan')
      desk.tell(
        `${printable(path, 200)}: ${said.withoutPlan}. ${fateWords(fate, whole, said).advice ?? ''}\n`,
      );
  }
}

/** What is printed at the end: where the result and the rows are. */
function endLines(
  { isDryRun, parquet }: PortfolioOrder,
  saved: SavedPortfolio | null,
  rows: RowOutput | null,
  whole: Portfolio,
  texts: Texts,
): readonly string[] {
  const text = texts[whole.language];
  const result =
    saved === null
      ? []
      : [
          isDryRun
            ? text.dryRun
            : (saved.changes > 0 ? text.result : text.sameResult)(printable(saved.path, 200)),
        ];
  return [
    ...result,
    ...(parquet === null || rows === null ? [] : [text.rowsIn(printable(parquet, 200), rows.count())]),
  ];
}

/** What is told at the end. @param known paths of the files that an earlier run has read */
function tell(
  order: PortfolioOrder,
  {
    whole,
    saved,
    rows,
    known,
  }: {
    readonly whole: Portfolio;
    readonly saved: SavedPortfolio | null;
    readonly rows: RowOutput | null;
    readonly known: ReadonlySet<string>;
  },
  desk: Desk,
  texts: Texts,
): void {
  const { isDryRun, parquet, shard } = order;
  const sources = order.parts === null ? order.sources.map(sourceName) : [order.parts];
  if (order.printsRows) return tellOfUnread(whole, desk);
  if (order.isJson) {
    const answer = portfolioDocument(whole, {
      sources,
      since: saved?.since ?? null,
      changes: saved?.changes ?? 0,
      out: isDryRun ? null : (saved?.path ?? null),
      rows: parquet,
      shard,
      known,
    });
    return desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  }
  const text = texts[whole.language];
  const lines = [
    text.head(printable(sources.map(readableAddress).join(', '), 200), whole.today),
    ...(shard === null ? [] : [portfolioTextIn(whole.language).isPart(shard.part, shard.of)]),
    '',
    ...portfolioSummary(whole, text),
    '',
    ...endLines(order, saved, rows, whole, texts),
  ];
  desk.print(`${lines.join('\n')}\n`);
}

/**
 * Puts the plans of all workbooks under the sources together, in a workbook of its own, which is brought up to date where
 * it is there already; or reads a part of them, puts such parts together, or passes all their items on as rows. A file that
 * cannot be read is told of and stops nothing.
 * @throws Failure; nothing is written then.
 */
export async function portfolio(order: PortfolioOrder, desk: Desk, texts: Texts): Promise<ExitCode> {
  const path = placeOf(order);
  const rows = order.printsRows || order.parquet !== null ? await rowOutput(order, desk) : null;
  try {
    const { files, known, today, year, part } =
      order.parts === null ? await readSources(order, path, rows, desk) : await readParts(order.parts, desk);
    const { language } = order.request;
    const whole = portfolioOf(
      files.map(({ path: name, file, fate }) => ({ path: name, link: linkFrom(path ?? '.', file), fate })),
      { today, year, ...(language === undefined ? {} : { language }) },
    );
    let saved: SavedPortfolio | null = null;
    if (path !== null) {
      const writing = (): void => desk.doing(texts[order.language].progress.writing(printable(path)));
      const place: Place = { path, isDryRun: order.isDryRun, writing };
      saved = part === null ? await savedWorkbook(whole, place, desk) : savedPart(part, place, desk);
    }
    await rows?.finish();
    tell(order, { whole, saved, rows, known }, desk, texts);
    return isLeft(whole) ? exitCodes.toDecide : exitCodes.done;
  } finally {
    rows?.end();
  }
}
