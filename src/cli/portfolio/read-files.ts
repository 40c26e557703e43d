import type { Fate } from '../../portfolio/file-fate';
import type { UnitRequest } from '../../portfolio/unit-facts';
import type { PortfolioText } from '../../text/portfolio';
import type { Desk, UnitOutcome } from '../command-desk';
import type { Found } from './found-files';
import { readProgress } from './read-progress';
import type { RowOutput } from './row-output';

/** A file under a source, with what became of it. */
export interface ReadFile extends Found {
  readonly fate: Fate;
  /** It was read by an earlier run, and has not changed since. */
  readonly isKnown: boolean;
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

/** What reading needs beside the files. */
export interface Reader {
  readonly desk: Desk;
  readonly text: PortfolioText;
  /** Where the items of the files go as rows; `null` where nobody wants them. */
  readonly rows: RowOutput | null;
}

/** Reads those files that their names say nothing of. */
export async function readFiles(
  found: readonly Found[],
  request: UnitRequest,
  { desk, text, rows }: Reader,
): Promise<readonly ReadFile[]> {
  const toRead = found.filter(({ fate }) => fate === null);
  const progress = readProgress(toRead.length, (line) => desk.doing(line), text);
  const outcomes = new Map<Found, Pick<ReadFile, 'fate' | 'isKnown'>>();
  const hear = (index: number, outcome: UnitOutcome): void => {
    const file = toRead[index];
    if (file === undefined) return;
    const fate = fateAfter(outcome);
    const isKnown = 'reading' in outcome && outcome.isKnown;
    outcomes.set(file, { fate, isKnown });
    rows?.take(index, 'reading' in outcome ? (outcome.rows ?? '') : '');
    progress.done(fate.is === 'failed' ? 'failed' : isKnown ? 'known' : 'read');
  };
  await desk.readUnits(toRead, request, hear, rows !== null);
  return found.map((file): ReadFile => {
    const outcome = outcomes.get(file);
    const fate = file.fate ?? outcome?.fate ?? { is: 'failed', code: 'bug', reason: null, limit: null };
    return { ...file, fate, isKnown: outcome?.isKnown ?? false };
  });
}
