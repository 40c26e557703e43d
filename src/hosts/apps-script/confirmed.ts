import type { ChangeSet } from '../../book/edit';
import { runsSheet } from '../../book/run-log';
import { touchedSheet } from '../../book/target';
import { frameOf, type Frame } from './frame';
import { typedOn, type Typed } from './matrices';
import { sheetMemory } from '../sheets/memory';
import type { BookReading } from './read';
import { isInstant, type Services } from './services';

const plain = (value: unknown): unknown => (isInstant(value) ? value.getTime() : value);

/** What formulas give does not count, since it follows from other cells. */
const isSameTyped = (before: Typed, now: Typed): boolean =>
  before.values.length === now.values.length &&
  before.values.every((line, row) => {
    const values = now.values[row] ?? [];
    return (
      line.length === values.length &&
      line.every((value, column) => {
        const formula = before.formulas[row]?.[column] ?? '';
        if (formula !== (now.formulas[row]?.[column] ?? '')) return false;
        return formula !== '' || plain(value) === plain(values[column]);
      })
    );
  });

/** The spreadsheet as a whole as plain data, to be compared with another reading. */
const framePrint = ({ all, metadata, names, tables, locked }: Frame): string =>
  JSON.stringify([
    all.map(({ name, id }) => [name, id]),
    [...metadata].map(([key, { value }]) => [key, value]),
    names,
    tables,
    [...locked],
  ]);

/** Names of the sheets that a change set writes on, or expects something of. */
const sheetsIn = ({ edits, expects, removes = [] }: ChangeSet): ReadonlySet<string> =>
  new Set([
    ...edits.flatMap((edit) => (edit.kind === 'setName' ? [] : (touchedSheet(edit) ?? []))),
    ...expects.map(({ area }) => area.sheet),
    ...removes.map(({ sheet }) => sheet),
  ]);

/**
 * The reading with the spreadsheet's own parts asked anew, when what `changes` concern is still as it was read: sheets,
 * names, settings and locks, and every text, number and formula on the sheets that are written. Three calls for each such
 * sheet, where reading everything takes fifteen for each one there is. `undefined` when anything is not as it was.
 * Formats, rules and looks are taken to be as they were earlier in the same execution.
 */
export function confirmed(
  reading: BookReading,
  changes: ChangeSet,
  services: Services,
): BookReading | undefined {
  const frame = frameOf(services);
  if (framePrint(frame) !== framePrint(reading)) return undefined;
  // The log of runs is written with every run.
  const log = runsSheet(reading.book);
  for (const name of new Set([...sheetsIn(changes), ...(log ? [log.name] : [])])) {
    const before = reading.sheets.get(name);
    if (!before) continue;
    const now = typedOn(before.sheet, sheetMemory(frame.memory, before.id));
    if (!isSameTyped(before.typed, now)) return undefined;
  }
  return { ...reading, ...frame };
}
