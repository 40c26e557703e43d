import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { guarded } from '../../book/guarded';
import { Failure } from '../../hosts/failure';
import { ownSheetNamed } from '../../jobs/sheets/own-sheet';
import type { Language } from '../../plan/field';
import { wordsWith, type OwnWords } from '../../plan/settings/own-words';
import type { Fate, FileFate } from '../../portfolio/file-fate';
import { commonYear, portfolioOf, withOtherReview, type Portfolio } from '../../portfolio/portfolio';
import { portfolioEdits } from '../../portfolio/portfolio-edits';
import { questionsIn } from '../../portfolio/questions';
import { rememberedUnits, unitsBefore } from '../../portfolio/unit-days';
import { PORTFOLIO_MARK, type UnitRequest } from '../../portfolio/unit-facts';
import { portfolioTextIn, type PortfolioText } from '../../text/portfolio';
import type { svCli } from '../../text/sv/cli';
import type { Desk, OpenedFile, UnitOutcome } from '../command-desk';
import { exitCodes, type ExitCode } from '../exit-code';
import type { PortfolioOrder } from '../order';
import { printable } from '../printable';
import { wordsFrom } from '../words';
import { fateOf, foundFiles, type Found } from './found-files';
import { portfolioDocument } from './portfolio-document';
import { portfolioPath } from './portfolio-path';
import { sourceName } from './portfolio-source';
import { portfolioSummary } from './portfolio-summary';
import { readProgress } from './read-progress';

/** What all workbooks are read with: the words of the file, and those of the command line, which go before them. */
function sharedWords({ words, request: { said } }: PortfolioOrder, desk: Desk): OwnWords | undefined {
  if (words !== null) return wordsWith(wordsFrom(words, desk), said);
  return said.headings.length + said.statuses.length === 0 ? undefined : said;
}

function fateAfter(outcome: UnitOutcome): Fate {
  if ('bug' in outcome) return { is: 'failed', code: 'bug', reason: outcome.bug, limit: null };
  if ('failure' in outcome) {
    const { code, details } = outcome.failure;
    return { is: 'failed', code, reason: details.reason ?? null, limit: details.limit ?? null };
  }
  const { reading } = outcome;
  switch (reading.what) {
    case 'plan':
      return { is: 'read', facts: reading };
    case 'no-plan':
      return { is: 'no-plan' };
    case 'result':
      return { is: 'passed-over', why: 'own-result' };
  }
}

interface ReadFiles {
  readonly files: readonly FileFate[];
  readonly known: ReadonlySet<FileFate>;
}

/** Reads those files that their names say nothing of. */
async function readAll(
  found: readonly Found[],
  request: UnitRequest,
  out: string,
  desk: Desk,
  text: PortfolioText,
): Promise<ReadFiles> {
  const toRead = found.filter(({ fate }) => fate === null);
  const progress = readProgress(toRead.length, (line) => desk.doing(line), text);
  const fates = new Map<Found, Fate>();
  const met = new Set<Found>();
  await desk.readUnits(toRead, request, (index, outcome) => {
    const file = toRead[index];
    if (file === undefined) return;
    const fate = fateAfter(outcome);
    fates.set(file, fate);
    const isKnown = 'reading' in outcome && outcome.isKnown;
    if (isKnown) met.add(file);
    progress.done(fate.is === 'failed' ? 'failed' : isKnown ? 'known' : 'read');
  });
  const known = new Set<FileFate>();
  const files = found.map((file) => {
    const fate = file.fate ?? fates.get(file) ?? { is: 'failed', code: 'bug', reason: null, limit: null };
    const told = fateOf(file, fate, out);
    if (met.has(file)) known.add(told);
    return told;
  });
  return { files, known };
}

/** Reads all files, and once more those whose plan of the common year is not the one under review there. */
async function readFiles(
  found: readonly Found[],
  request: UnitRequest,
  out: string,
  desk: Desk,
  text: PortfolioText,
): Promise<ReadFiles & { readonly year: number | null }> {
  const first = await readAll(found, request, out, desk, text);
  const year = request.year ?? commonYear(first.files);
  const other = new Set(withOtherReview(first.files, year).map(({ path }) => path));
  if (year === null || other.size === 0) return { ...first, year };
  const second = await readAll(
    found.filter(({ path }) => other.has(path)),
    { ...request, year },
    out,
    desk,
    text,
  );
  const again = new Map(second.files.map((file) => [file.path, file]));
  return {
    year,
    files: first.files.map((file) => again.get(file.path) ?? file),
    known: new Set([...first.known, ...second.known]),
  };
}

interface Result {
  readonly opened: OpenedFile;
  /** What was there before; `null` where nothing was. */
  readonly read: Uint8Array | null;
}

/** The earlier result at this place, or a new workbook. @throws Failure where something else stands there */
async function resultAt(path: string, language: Language, desk: Desk): Promise<Result> {
  if (!existsSync(path)) {
    const sheet = portfolioTextIn(language).sheets.overview;
    return { opened: await desk.open(desk.emptyWorkbook(sheet), path), read: null };
  }
  const read = desk.read(path);
  const opened = await desk.open(read, path);
  if (ownSheetNamed(await opened.read(), PORTFOLIO_MARK) === undefined)
    throw new Failure('unsupported', { file: path, reason: 'file-exists' });
  return { opened, read };
}

const isLeft = ({ units, files, doubled }: Portfolio): boolean =>
  doubled.length > 0 ||
  files.some(({ fate }) => fate.is === 'failed' || fate.is === 'no-plan') ||
  units.some(({ facts }) => questionsIn(facts) > 0);

/**
 * Puts the plans of all workbooks under the sources together, in a workbook of its own, which is brought up to date where
 * it is there already. A file that cannot be read is told of and stops nothing.
 * @throws Failure; nothing is written then.
 */
export async function portfolio(
  order: PortfolioOrder,
  desk: Desk,
  texts: Readonly<Record<Language, typeof svCli>>,
): Promise<ExitCode> {
  const { request, isDryRun, isJson } = order;
  const sources = order.sources.map(sourceName);
  const path = portfolioPath(order.sources, order.out);
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new Failure('unreachable', { file: folder, reason: 'no-such-folder' });
  const words = sharedWords(order, desk);
  const told = portfolioTextIn(order.language);
  desk.doing(told.progress.listing(printable(sources.join(', '))));
  // The result itself is no source of its own, be it there already or not.
  const own = resolve(path);
  const found = (await foundFiles(order.sources, desk)).map((file): Found =>
    resolve(file.file) === own ? { ...file, fate: { is: 'passed-over', why: 'own-result' } } : file,
  );
  const today = request.today ?? desk.today;
  const asked: UnitRequest = {
    today,
    ...(request.year === undefined ? {} : { year: request.year }),
    ...(words === undefined ? {} : { words }),
  };
  const { files, known, year } = await readFiles(found, asked, path, desk, told);
  if (!files.some(({ fate }) => fate.is === 'read' || fate.is === 'no-plan')) {
    const unread = files.find(({ fate }) => fate.is === 'failed');
    const reason = unread ? 'no-readable-workbook' : 'no-workbook-there';
    throw new Failure('unsupported', { file: sources.join(', '), reason });
  }
  const { language } = request;
  const whole = portfolioOf(files, { today, year, ...(language === undefined ? {} : { language }) });
  const { opened, read } = await resultAt(path, whole.language, desk);
  const before = await opened.read();
  const edits = portfolioEdits(before, whole);
  const isNew = edits.length > 0;
  if (!isDryRun && isNew) {
    await opened.apply(guarded(before, edits));
    desk.doing(texts[order.language].progress.writing(printable(path)));
    const bytes = opened.bytes();
    desk.save({ path, bytes, whenTaken: read === null ? 'refuse' : { read, keepsNone: true } });
  }
  const text = texts[whole.language];
  if (isJson) {
    const since = unitsBefore(rememberedUnits(before), whole)?.day ?? null;
    const out = isDryRun ? null : path;
    const answer = portfolioDocument(whole, { sources, since, changes: edits.length, out, known });
    desk.print(`${JSON.stringify(answer, null, 2)}\n`);
  } else {
    const shown = printable(path, 200);
    const end = isDryRun ? text.dryRun : isNew ? text.result(shown) : text.sameResult(shown);
    desk.print(
      `${[text.head(printable(sources.join(', ')), today), '', ...portfolioSummary(whole, text), '', end].join('\n')}\n`,
    );
  }
  return isLeft(whole) ? exitCodes.toDecide : exitCodes.done;
}
