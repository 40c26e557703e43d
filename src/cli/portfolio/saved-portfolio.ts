import { existsSync, readFileSync } from 'node:fs';
import { guarded } from '../../book/guarded';
import { Failure } from '../../hosts/failure';
import { ownSheetNamed } from '../../jobs/sheets/own-sheet';
import type { Language } from '../../plan/field';
import { isPartText, partText, type Part } from '../../portfolio/part';
import type { Portfolio } from '../../portfolio/portfolio';
import { portfolioEdits } from '../../portfolio/portfolio-edits';
import { rememberedUnits, unitsBefore } from '../../portfolio/unit-days';
import { PORTFOLIO_MARK } from '../../portfolio/unit-facts';
import { portfolioTextIn } from '../../text/portfolio';
import type { Desk, OpenedFile } from '../command-desk';

/** What is told of a result. */
export interface SavedPortfolio {
  readonly path: string;
  /** Planned edits; 0 where it says the same already. */
  readonly changes: number;
  /** The earlier day that it compares with. */
  readonly since: string | null;
}

/** Where a result goes, and whether it does. */
export interface Place {
  readonly path: string;
  readonly isDryRun: boolean;
  /** Called before it is written. */
  readonly writing: () => void;
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

/** Brings the workbook of all units up to date. @throws Failure */
export async function savedWorkbook(
  whole: Portfolio,
  { path, isDryRun, writing }: Place,
  desk: Desk,
): Promise<SavedPortfolio> {
  const { opened, read } = await resultAt(path, whole.language, desk);
  const before = await opened.read();
  const edits = portfolioEdits(before, whole);
  if (!isDryRun && edits.length > 0) {
    await opened.apply(guarded(before, edits));
    writing();
    const bytes = opened.bytes();
    desk.save({ path, bytes, whenTaken: read === null ? 'refuse' : { read, keepsNone: true } });
  }
  const since = unitsBefore(rememberedUnits(before), whole)?.day ?? null;
  return { path, changes: edits.length, since };
}

/** Writes what was read of a part. @throws Failure where something else stands there */
export function savedPart(part: Part, { path, isDryRun, writing }: Place, desk: Desk): SavedPortfolio {
  const text = partText(part);
  const read = existsSync(path) ? readFileSync(path) : null;
  const there = read?.toString('utf8');
  if (there !== undefined && !isPartText(there))
    throw new Failure('unsupported', { file: path, reason: 'file-exists' });
  if (there === text) return { path, changes: 0, since: null };
  if (!isDryRun) {
    writing();
    const bytes = new TextEncoder().encode(text);
    desk.save({ path, bytes, whenTaken: read === null ? 'refuse' : { read, keepsNone: true } });
  }
  return { path, changes: 1, since: null };
}
