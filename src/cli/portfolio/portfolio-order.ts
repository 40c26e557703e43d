import type { Language } from '../../plan/field';
import { languageOfLocale } from '../../text/locale';
import type { UnitSource } from '../unit-source';
import { columnMap } from '../column-map';
import { isDay, isYear } from '../given-time';
import type { Order, UsageCode } from '../order';
import { sourceOf } from './portfolio-source';
import { refusedSource } from './refused-source';
import { shardIn } from './shard-option';

/** The options that `planbok portfolio` takes. */
export const optionsOfPortfolio = [
  'out',
  'json',
  'dry-run',
  'lang',
  'today',
  'year',
  'map',
  'words',
  'shard',
  'parts',
  'ndjson',
  'parquet',
] as const;

type PortfolioOption = (typeof optionsOfPortfolio)[number];

/** What is said when parts are read, and holds when they are put together. */
const ofReading: readonly PortfolioOption[] = ['today', 'year', 'map', 'words', 'shard', 'ndjson', 'parquet'];

interface Given {
  readonly language: Language;
  /** All values of an option, in order; `null` where it is not given. */
  readonly valuesOf: (name: PortfolioOption) => readonly string[] | null;
  readonly usage: (code: UsageCode, found?: string) => Order;
}

/** `A`, `BC`: the place of a column, which differs between workbooks. */
const LETTER = /^[A-Z]{1,2}$/;

/** The order that the words after `planbok portfolio` and its options give. */
export function portfolioOrder(words: readonly string[], { language, valuesOf, usage }: Given): Order {
  const last = (name: PortfolioOption): string | undefined => valuesOf(name)?.at(-1);
  const has = (name: PortfolioOption): boolean => valuesOf(name) !== null;
  const parts = last('parts') ?? null;
  if (words.length === 0 && parts === null) return usage('no-source');
  if (parts !== null) {
    if (words[0] !== undefined) return usage('parts-alone', words[0]);
    const said = ofReading.find(has);
    if (said !== undefined) return usage('parts-said', `--${said}`);
  }
  const shard = last('shard');
  const which = shard === undefined ? null : shardIn(shard);
  if (which === undefined) return usage('bad-shard', shard);
  // Rows are all of standard output, and a file of them is written or not.
  const [a, b] =
    [
      ['ndjson', 'json'],
      ['parquet', 'dry-run'],
    ].find((pair) => pair.every((name) => has(name as PortfolioOption))) ?? [];
  if (a !== undefined && b !== undefined) return usage('not-for-job', `--${a} --${b}`);
  const sources: UnitSource[] = [];
  for (const word of words) {
    const source = sourceOf(word);
    if (source === undefined) return usage(refusedSource(word), word);
    sources.push(source);
  }
  if (sources.some((source) => source.is === 'folder' && source.folder === '')) return usage('no-source');

  const asked = last('lang');
  if (asked !== undefined && languageOfLocale(asked) !== language) return usage('bad-language', asked);
  const today = last('today');
  if (today !== undefined && !isDay(today)) return usage('bad-day', today);
  const year = last('year');
  if (year !== undefined && !isYear(year)) return usage('bad-year', year);
  const map = columnMap(valuesOf('map') ?? []);
  if ('code' in map) return usage(map.code, map.found);
  const letter = [...map.map.keys()].find((heading) => LETTER.test(heading));
  if (letter !== undefined) return usage('letter-for-all', letter);
  const headings = [...map.map].map(([heading, field]) => ({ heading, field }));
  return {
    kind: 'portfolio',
    language,
    sources,
    shard: which,
    parts,
    printsRows: has('ndjson'),
    parquet: last('parquet') ?? null,
    out: last('out') ?? null,
    words: last('words') ?? null,
    isDryRun: has('dry-run'),
    isJson: has('json'),
    request: {
      ...(today === undefined ? {} : { today }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(asked === undefined ? {} : { language }),
      said: { headings, statuses: map.statuses },
    },
  };
}
