import { failureWords } from '../../portfolio/fate-words';
import type { FileFate } from '../../portfolio/file-fate';
import type { Portfolio, Unit } from '../../portfolio/portfolio';
import type { Shard } from '../../portfolio/shard';
import { questionsIn } from '../../portfolio/questions';
import { figuresOf } from '../../portfolio/tally';
import { portfolioTextIn } from '../../text/portfolio';
import type { PortfolioDocument } from './portfolio-contract';

const unitDocument = ({ name, file, facts }: Unit): PortfolioDocument['units'][number] => ({
  name,
  file: file.path,
  year: facts.year,
  ...figuresOf(facts.tally),
  goalsWithout: facts.goalsWithout.length,
  findingsWithout: facts.unanswered.length,
  toDecide: questionsIn(facts),
});

/** What is told of a run beside what was found. */
export interface PortfolioRun {
  readonly sources: readonly string[];
  readonly since: string | null;
  readonly changes: number;
  readonly out: string | null;
  /** The Parquet file of the rows. */
  readonly rows: string | null;
  /** The part that was read; `null` of all files. */
  readonly shard: Shard | null;
  /** The paths of the files that were read by an earlier run. */
  readonly known: ReadonlySet<string>;
}

/** What was found as `portfolioContract` promises it. */
export function portfolioDocument(portfolio: Portfolio, run: PortfolioRun): PortfolioDocument {
  const { units, others, language } = portfolio;
  const text = portfolioTextIn(language);
  const names = new Map([...units, ...others].map(({ file, name }) => [file, name]));
  const counted = new Set(units.map(({ file }) => file));
  const outcomeOf = (file: FileFate): PortfolioDocument['files'][number]['outcome'] => {
    const { fate } = file;
    if (fate.is === 'read') return counted.has(file) ? 'counted' : 'other-year';
    return fate.is === 'passed-over' ? fate.why : fate.is;
  };
  return {
    version: 1,
    sources: [...run.sources],
    today: portfolio.today,
    year: portfolio.year,
    all: figuresOf(portfolio.all),
    units: units.map(unitDocument),
    doubled: [...portfolio.doubled],
    since: run.since,
    toDecide: units.reduce((sum, { facts }) => sum + questionsIn(facts), 0),
    files: portfolio.files.map((file) => ({
      file: file.path,
      outcome: outcomeOf(file),
      unit: names.get(file) ?? null,
      year: file.fate.is === 'read' ? file.fate.facts.year : null,
      isUnchanged: run.known.has(file.path),
      failure:
        file.fate.is === 'failed'
          ? {
              code: file.fate.code,
              reason: file.fate.reason,
              message: failureWords(file.fate, language, text),
            }
          : null,
    })),
    changes: run.changes,
    out: run.out,
    shard: run.shard,
    rows: run.rows,
  };
}
