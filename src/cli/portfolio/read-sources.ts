import { resolve } from 'node:path';
import { fingerprint } from '../../book/digest';
import { Failure } from '../../hosts/failure';
import type { ShowSignInCode } from '../../hosts/sign-in-code';
import { wordsWith, type OwnWords } from '../../plan/settings/own-words';
import type { Part, PartFile } from '../../portfolio/part';
import { commonYear, withOtherReview } from '../../portfolio/portfolio';
import { isIn } from '../../portfolio/shard';
import type { UnitRequest } from '../../portfolio/unit-facts';
import { portfolioTextIn } from '../../text/portfolio';
import type { Desk } from '../command-desk';
import type { PortfolioOrder } from '../order';
import { printable } from '../printable';
import { readableAddress } from '../readable-address';
import { wordsFrom } from '../words';
import { foundFiles, type Found } from './found-files';
import { sourceName } from './portfolio-source';
import { readFiles, type Reader, type ReadFile } from './read-files';
import type { RowOutput } from './row-output';
import { unreadLines } from './unread-lines';

/** What was read, of all files or of a part of them. */
export interface Gathered {
  readonly files: readonly Pick<PartFile, 'path' | 'file' | 'fate'>[];
  /** Paths of the files that an earlier run has read, and that have not changed since. */
  readonly known: ReadonlySet<string>;
  readonly today: string;
  /** The year that is counted. */
  readonly year: number | null;
  /** What is written where a part was read. */
  readonly part: Part | null;
}

/** What all workbooks are read with: the words of the file, and those of the command line, which go before them. */
function sharedWords({ words, request: { said } }: PortfolioOrder, desk: Desk): OwnWords | undefined {
  if (words !== null) return wordsWith(wordsFrom(words, desk), said);
  return said.headings.length + said.statuses.length === 0 ? undefined : said;
}

/** What those files say whose plan of the year is not the one under review there. */
async function readAgain(
  files: readonly ReadFile[],
  request: UnitRequest,
  year: number,
  reader: Reader,
): Promise<ReadonlyMap<string, ReadFile>> {
  const other = withOtherReview(files, year).map((file): Found => ({ ...file, fate: null }));
  if (other.length === 0) return new Map();
  // The rows of a workbook are those of its own review.
  const read = await readFiles(other, { ...request, year }, { ...reader, rows: null });
  return new Map(read.map((file) => [file.path, file]));
}

/** The files of a part: the year that is counted is that of all parts, so each workbook is read for every year of its plans. */
async function partFiles(
  files: readonly ReadFile[],
  request: UnitRequest,
  reader: Reader,
): Promise<readonly PartFile[]> {
  const years =
    request.year === undefined
      ? new Set(files.flatMap(({ fate }) => (fate.is === 'read' ? fate.facts.years : [])))
      : [];
  const byYear: (readonly [number, ReadonlyMap<string, ReadFile>])[] = [];
  for (const year of years) byYear.push([year, await readAgain(files, request, year, reader)]);
  return files.map(({ path, file, fate }) => ({
    path,
    // Another process may put the parts together, in another folder.
    file,
    fate,
    byYear: byYear.flatMap(([year, again]) => {
      const other = again.get(path);
      return other ? [[year, other.fate] as const] : [];
    }),
  }));
}

/**
 * Reads the files under the sources, or a part of them; once more those whose plan of the common year is not the one under
 * review there.
 * @param place the result, which is no source of its own, be it there already or not
 * @throws Failure
 */
export async function readSources(
  order: PortfolioOrder,
  place: string | null,
  rows: RowOutput | null,
  desk: Desk,
): Promise<Gathered> {
  const { shard } = order;
  const text = portfolioTextIn(order.language);
  const sources = order.sources.map(sourceName);
  const words = sharedWords(order, desk);
  const today = order.request.today ?? desk.today;
  const request: UnitRequest = {
    today,
    ...(order.request.year === undefined ? {} : { year: order.request.year }),
    ...(words === undefined ? {} : { words }),
  };
  desk.doing(text.progress.listing(printable(sources.map(readableAddress).join(', '))));
  const own = place === null ? null : resolve(place);
  const show: ShowSignInCode = ({ address, code }) =>
    desk.tell(`${text.progress.signIn(printable(address), printable(code))}\n`);
  const all = (await foundFiles(order.sources, desk, show, shard?.of)).map((file): Found =>
    resolve(file.file) === own ? { ...file, fate: { is: 'passed-over', why: 'own-result' } } : file,
  );
  const reader: Reader = { desk, text, rows };
  const files = await readFiles(
    shard === null ? all : all.filter(({ name }) => isIn(name, shard)),
    request,
    reader,
  );
  const isRead = files.some(({ fate }) => fate.is === 'read' || fate.is === 'no-plan');
  const isUnread = (shard === null ? files : all).some(({ fate }) => fate === null || fate.is === 'failed');
  // A part may have none of the workbooks, or only such as cannot be read.
  if (!isRead && (shard === null || !isUnread)) {
    const reason = isUnread ? 'no-readable-workbook' : 'no-workbook-there';
    for (const line of unreadLines(files, order.language)) desk.tell(`${line}\n`);
    throw new Failure('unsupported', { file: sources.join(', '), reason });
  }
  const year = request.year ?? commonYear(files);
  const known = new Set(files.flatMap(({ path, isKnown }) => (isKnown ? [path] : [])));
  if (shard !== null) {
    const making = {
      version: desk.version,
      today,
      year: request.year ?? null,
      words: fingerprint(words ?? null),
      sources,
    };
    const workbooks = fingerprint(all.flatMap(({ path, fate }) => (fate === null ? [path] : [])));
    const part = { shard, making, workbooks, files: await partFiles(files, request, reader) };
    return { files, known, today, year, part };
  }
  const again = year === null ? new Map<string, ReadFile>() : await readAgain(files, request, year, reader);
  return {
    files: files.map((file) => again.get(file.path) ?? file),
    known: new Set([
      ...known,
      ...[...again.values()].flatMap(({ path, isKnown }) => (isKnown ? [path] : [])),
    ]),
    today,
    year,
    part: null,
  };
}
