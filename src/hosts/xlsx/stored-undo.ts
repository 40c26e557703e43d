import { digest } from '../../book/digest';
import type { ChangeSet } from '../../book/edit';
import type { Package } from '../../opc/package';
import { relationshipPart } from '../../opc/part-name';
import { relationshipsOf } from '../../opc/relationships';
import { workbookOf } from '../../opc/workbook-parts';
import { addCustomXml, customXmlOf, removeCustomXml } from '../../opc/write/custom-xml';
import { dialectOf } from '../../opc/write/dialect';
import { attributeIn, element, XML_HEAD } from '../../opc/write/element';
import { childTexts, unwrapped } from '../../opc/write/placed';
import { MOST_RUNS } from '../journal/journal-sheet';
import { packedRun, partsBack, putBack, unpackedRun, type UndoRun } from './undo-run';

/** The part in the workbook that holds the last runs, the latest first, so that they can be taken back at any time. */
const NAMESPACE = 'urn:planbok:undo:1';
const ITEM = '{5C3B0A52-7F1D-4E0B-9B61-8B6E3C1D2A40}';

/** Characters of all runs together: a fifth of a large workbook. */
const MOST_TEXT = 8 * 2 ** 20;

/** A run as it is stored: letters of base64, and the digest of the changes that take it back. */
interface StoredRun {
  readonly id: string;
  /** The verb of the run; empty where it is not known. */
  readonly job: string;
  readonly text: string;
}

function storedRuns(pkg: Package, workbook: string): readonly StoredRun[] {
  const stored = customXmlOf(pkg, workbook, NAMESPACE);
  if (stored === undefined) return [];
  return childTexts(pkg.text(stored.part)).map(({ xml }) => {
    const { tag, content } = unwrapped(xml);
    const [id = '', job = ''] = [attributeIn(tag, 'id'), attributeIn(tag, 'job')];
    return { id, job, text: content.trim() };
  });
}

/** @param keepsEmpty an empty store says that the runs are forgotten, not that there have been none */
function store(pkg: Package, workbook: string, runs: readonly StoredRun[], keepsEmpty = false): void {
  const stored = customXmlOf(pkg, workbook, NAMESPACE);
  if (runs.length === 0 && !keepsEmpty) {
    if (stored) removeCustomXml(pkg, stored);
    return;
  }
  const content = runs.map(({ id, job, text }) => element('run', { id, job }, text)).join('');
  const xml = XML_HEAD + element('undo', { xmlns: NAMESPACE }, content);
  if (stored) pkg.put(stored.part, xml);
  else {
    const dialect = dialectOf(pkg.text(workbook));
    addCustomXml(pkg, dialect, workbook, { namespace: NAMESPACE, itemId: ITEM, xml });
  }
}

/** The verb of the last run on this workbook; empty where it is not known. */
export const lastJob = (pkg: Package): string => storedRuns(pkg, workbookOf(pkg).part)[0]?.job ?? '';

/** What takes back the last run on this workbook; `undefined` when there is none, or it is not as we wrote it. */
export function storedUndo(pkg: Package): ChangeSet | undefined {
  const [latest] = storedRuns(pkg, workbookOf(pkg).part);
  return latest && unpackedRun(latest.text, latest.id)?.changes;
}

/** The last run, if it is the one that changes of this digest take back. The digest is worked out only where there is a run. */
export function runTakenBackBy(pkg: Package, idOf: () => string): UndoRun | undefined {
  const [latest] = storedRuns(pkg, workbookOf(pkg).part);
  return latest?.id === undefined || latest.id !== idOf() ? undefined : unpackedRun(latest.text, latest.id);
}

/** Notes in `now` how to make `was` of it again; runs beyond the last dozen, or too long together, are forgotten. */
export function pushRun(was: Package, now: Package, undo: ChangeSet, job = ''): void {
  const { part } = workbookOf(now);
  const earlier = storedRuns(now, part);
  // The part must be there before the parts that lead to it are compared.
  const id = digest(undo);
  store(now, part, [{ id, job, text: '' }, ...earlier]);
  const own = ownParts(now, part);
  const text = packedRun({ changes: undo, parts: partsBack(was, now, own) });
  const runs = [{ id, job, text }, ...earlier].slice(0, MOST_RUNS);
  while (runs.length > 1 && runs.reduce((length, run) => length + run.text.length, 0) > MOST_TEXT) runs.pop();
  store(now, part, runs);
}

/** Whether the workbook has a store, be it an empty one. */
export const hasStore = (pkg: Package): boolean =>
  customXmlOf(pkg, workbookOf(pkg).part, NAMESPACE) !== undefined;

/** Forgets the last run, which has been taken back. The store itself stays where something of Planbok's does. */
export function popRun(pkg: Package, keepsEmpty: boolean): void {
  const { part } = workbookOf(pkg);
  const [, ...earlier] = storedRuns(pkg, part);
  store(pkg, part, earlier, keepsEmpty);
}

/**
 * Makes the package what it was before the last run, byte for byte, and forgets the run.
 * Says whether it could; it cannot once another program has saved the file, and then changes nothing.
 */
export function restored(pkg: Package, run: UndoRun): boolean {
  const { part } = workbookOf(pkg);
  const [, ...earlier] = storedRuns(pkg, part);
  const own = ownParts(pkg, part);
  if (!putBack(pkg, run.parts)) return false;
  // What leads to the store has been put back too: it is gone unless there were runs before this one, forgotten since.
  const isLedTo = relationshipsOf(pkg, part).some(({ target }) => own.has(target));
  if (isLedTo) store(pkg, part, earlier, true);
  else for (const gone of own) pkg.remove(gone);
  return true;
}

/** The parts of the store itself, which every run changes. */
function ownParts(pkg: Package, workbook: string): ReadonlySet<string> {
  const stored = customXmlOf(pkg, workbook, NAMESPACE);
  if (!stored) return new Set();
  const others = relationshipsOf(pkg, stored.part).map(({ target }) => target);
  return new Set([stored.part, relationshipPart(stored.part), ...others]);
}
