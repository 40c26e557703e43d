import { textOf } from '../../book/cells';
import { sheetNamed, type WorkbookSnapshot } from '../../book/snapshot';
import type { Text } from '../../text/text';
import { mark } from '../agenda/agenda-layout';
import { ownSheetNamed, type OwnSheet } from '../sheets/own-sheet';
import { recordFields, type RecordField } from './record';

const MEMORY_MARK = 'minutesmemory';

/** What was last written of a decision into the list of decisions. */
export interface ListedMarks {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

/** What Planbok took into a line of the minutes from the agenda: a later change is told by differing from it. */
export interface LineBase {
  /** The fingerprint of the part and of what the line is about. */
  readonly of: string;
  /** What it was in the agenda: the sheet of the minutes does not say it. */
  readonly kind: 'group' | 'row' | '';
  /** Fingerprints, by field. */
  readonly marks: Readonly<Record<RecordField, string>>;
  /** Of its decision, also when that has been taken back: it gets no other. */
  readonly number: string;
  readonly listed: ListedMarks | null;
}

export const baseOf = (part: string, known: string): string => mark(JSON.stringify([part, known]));

/** The lines of all minutes, by the day of their meeting. */
export type MinutesMemory = ReadonlyMap<string, readonly LineBase[]>;

const isKind = (text: string): text is LineBase['kind'] => ['group', 'row', ''].includes(text);

function baseIn([of = '', kind = '', ...cells]: readonly string[]): LineBase {
  const marks = Object.fromEntries(recordFields.map((field, index) => [field, cells[index] ?? ''])) as Record<
    RecordField,
    string
  >;
  const [number = '', text = '', owner = '', due = ''] = cells.slice(recordFields.length);
  return {
    of,
    kind: isKind(kind) ? kind : '',
    marks,
    number,
    listed: text === '' ? null : { text, owner, due },
  };
}

export function minutesMemory(book: WorkbookSnapshot): MinutesMemory {
  const name = ownSheetNamed(book, MEMORY_MARK);
  const sheet = name === undefined ? undefined : sheetNamed(book, name);
  const memory = new Map<string, LineBase[]>();
  for (const line of (sheet?.values ?? []).slice(1)) {
    const [day = '', ...cells] = line.map(textOf);
    memory.set(day, [...(memory.get(day) ?? []), baseIn(cells)]);
  }
  return memory;
}

/** What is remembered, as a sheet that nobody sees. */
export function minutesMemorySheet(memory: MinutesMemory, text: Text): OwnSheet {
  const { words } = text.minutes.memory;
  const lines = [...memory].flatMap(([day, bases]) =>
    bases.map(({ of, kind, marks, number, listed }) => [
      day,
      of,
      kind,
      ...recordFields.map((field) => marks[field]),
      number,
      ...(listed ? [listed.text, listed.owner, listed.due] : []),
    ]),
  );
  return {
    mark: MEMORY_MARK,
    preferredName: text.minutes.memory.sheet,
    visibility: 'very-hidden',
    lines: [words, ...lines],
  };
}
