import type { CellValue } from '../../book/cells';
import { baseOf, type LineBase } from './minutes-memory';
import { paired } from './paired';
import {
  EMPTY,
  isSaid,
  markOf,
  recordFields,
  type RecordField,
  type RecordLine,
  type RecordPart,
  type RecordValues,
} from './record';

/** A line of the minutes, with what is to be remembered of it. */
export interface MergedLine extends RecordLine {
  readonly base: LineBase;
  /** Fields of which the agenda and the minutes say different things, both by a person, with what the agenda says. */
  readonly differs: ReadonlyMap<RecordField, CellValue>;
  /** Fields that were taken from the agenda and have been emptied there since. */
  readonly emptied: ReadonlySet<RecordField>;
}

interface Settled {
  readonly value: CellValue;
  readonly mark: string;
  readonly differs?: true;
  readonly isEmptied?: true;
}

/**
 * What the minutes are to say in a field. `now`: what the agenda says; `standing`: what the minutes say; `base`: what they
 * took from the agenda last, or nothing yet. What a person has written in the minutes goes before what she writes in the
 * agenda later; what Planbok has written there is frozen.
 */
function settled(now: CellValue, isFrozen: boolean, standing: CellValue, base = EMPTY): Settled {
  const [agenda, minutes] = [markOf(now), markOf(standing)];
  if (isFrozen || agenda === base) return { value: standing, mark: base };
  if (agenda === EMPTY)
    return { value: standing, mark: base, ...(minutes === base ? { isEmptied: true } : {}) };
  if (minutes === base || minutes === agenda || minutes === EMPTY)
    return { value: minutes === agenda ? standing : now, mark: agenda };
  return { value: standing, mark: base, differs: true };
}

const lineKind = ({ isGroup, isRow }: RecordLine): LineBase['kind'] =>
  isGroup ? 'group' : isRow ? 'row' : '';

const noMarks = Object.fromEntries(recordFields.map((field) => [field, EMPTY])) as LineBase['marks'];

/** Fields of the agenda that Planbok writes in. */
const written: ReadonlySet<RecordField> = new Set(['input', 'proposal']);

/** Fields that Planbok fills in of its own, which change until the minutes are done. */
type Changing = ReadonlySet<RecordField>;

function merged(
  part: string,
  now: RecordLine | undefined,
  standing: RecordLine | undefined,
  known: LineBase | undefined,
  changing: Changing,
): MergedLine {
  const line = standing ?? now;
  if (!line) throw new Error('a line is on one side at least');
  const values: Record<RecordField, CellValue> = { ...line.values };
  const marks: Record<RecordField, string> = { ...(known?.marks ?? noMarks) };
  const differs = new Map<RecordField, CellValue>();
  const emptied = new Set<RecordField>();
  if (now)
    for (const field of recordFields) {
      const said = now.values[field];
      const isFrozen =
        standing !== undefined && written.has(field) && !changing.has(field) && !now.own.has(field);
      const found = settled(said, isFrozen, standing?.values[field] ?? null, known?.marks[field]);
      values[field] = found.value;
      marks[field] = found.mark;
      if (found.differs) differs.set(field, said);
      if (found.isEmptied) emptied.add(field);
    }
  // A line of a person's own that she has deleted from the agenda.
  if (!now && marks.decision !== EMPTY && marks.decision === markOf(values.decision)) emptied.add('decision');
  const kind = known?.kind ?? lineKind(line);
  const base = {
    of: baseOf(part, line.known),
    kind,
    marks,
    number: known?.number ?? '',
    listed: known?.listed ?? null,
  };
  const more = standing && standing.more.some(isSaid) ? standing.more : (now?.more ?? line.more);
  return {
    ...line,
    values,
    more,
    isGroup: kind === 'group',
    isRow: kind === 'row',
    number: line.number || base.number,
    base,
    differs,
    emptied,
  };
}

const isLike = ({ marks }: LineBase, values: RecordValues): boolean =>
  recordFields.every((field) => marks[field] === markOf(values[field]));

/** Whether a person has written anything in the line of the agenda. */
const isTyped = ({ own, more }: RecordLine): boolean => own.size > 0 || more.some(isSaid);

export interface MergedPart extends Omit<RecordPart, 'lines'> {
  readonly lines: readonly MergedLine[];
  /** What is remembered of lines that stand there no more. */
  readonly gone: readonly LineBase[];
}

/**
 * A part of the minutes: as it stands, with what has been typed in the agenda since. The first time everything in the
 * agenda is taken; later only what a person has typed. A line that she has taken out of the minutes stays out, unless she
 * has changed it in the agenda since.
 */
export function mergedPart(
  now: RecordPart,
  standing: RecordPart | undefined,
  memory: readonly LineBase[],
  changing: Changing = new Set(),
): MergedPart {
  const { id } = now;
  const bases = memory.filter((base) =>
    [...now.lines, ...(standing?.lines ?? [])].some(({ known }) => baseOf(id, known) === base.of),
  );
  const keys = { ofLater: ({ known }: RecordLine) => baseOf(id, known), ofEarlier: ({ of }: LineBase) => of };
  const inMinutes = paired(standing?.lines ?? [], bases, keys, (line, base) =>
    line.number !== '' ? line.number === base.number : isLike(base, line.values),
  );
  const inAgenda = paired(now.lines, bases, keys, (line, base) => isLike(base, line.values));
  const agendaOf = new Map([...inAgenda].map(([line, base]) => [base, line]));
  const free = now.lines.filter((line) => !inAgenda.has(line));
  // A line that was written in both by hand.
  const alike = paired(
    (standing?.lines ?? []).filter((line) => !inMinutes.has(line)),
    free,
    { ofLater: ({ known }) => known, ofEarlier: ({ known }) => known },
    (one, other) => recordFields.every((field) => markOf(one.values[field]) === markOf(other.values[field])),
  );
  const used = new Set(alike.values());
  const kept = (standing?.lines ?? []).map((line) => {
    const base = inMinutes.get(line);
    return merged(id, base ? agendaOf.get(base) : alike.get(line), line, base, changing);
  });
  const there = new Set(inMinutes.values());
  const isNew = (line: RecordLine): boolean => {
    const base = inAgenda.get(line);
    if (used.has(line) || (base && (there.has(base) || isLike(base, line.values)))) return false;
    return standing === undefined || isTyped(line);
  };
  const added = now.lines.filter(isNew);
  const again = new Set(added.map((line) => inAgenda.get(line)));
  return {
    ...now,
    no: standing?.no ?? now.no,
    title: standing?.title || now.title,
    lines: [...kept, ...added.map((line) => merged(id, line, undefined, inAgenda.get(line), changing))],
    gone: bases.filter((base) => !there.has(base) && !again.has(base)),
  };
}
