import { isDate, textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { meetingLabel } from '../../plan/meeting/meeting-labels';
import type { MeetingField } from '../../plan/settings/settings';
import { allTexts, type Text } from '../../text/text';
import { agendaIn, cellsAt, columns, headingRow, mark } from './agenda-layout';
import { remembered, roleKey } from './agenda-memory';

/** What stands above the agenda's points: when and where, who has which role, and what the minutes begin with. */
export type RoleKey = Exclude<MeetingField, 'date' | 'time'> | 'when';

/** The rows to the left, in order. Each place in a list is what the memory knows a row by: it never changes. */
export const leftRoles = ['when', 'place', 'chair', 'secretary', 'checker'] as const satisfies RoleKey[];

/** Beside them, so that the rows above the headings, which do not scroll, are few. */
export const rightRoles = [
  'kind',
  'registry',
  'previous',
  'invited',
  'present',
  'absent',
] as const satisfies RoleKey[];

export const roleKeys: readonly RoleKey[] = [...leftRoles, ...rightRoles];

/** Places that each meeting fills in for itself, whenever and wherever it is held. */
export const ofOneMeeting: ReadonlySet<string> = new Set([
  'registry',
  'previous',
  'present',
  'absent',
] satisfies RoleKey[]);

/** Where the labels and values to the right stand. */
export const rightColumns = { label: columns.proposal, value: columns.decision } as const;

/** What the agenda says of the meeting in one place. */
export interface RoleRow {
  readonly row: number;
  /** Of the value. */
  readonly column: number;
  readonly label: string;
  readonly value: CellValue;
  /** The cell holds a person's own words, or she has emptied it; not what Planbok wrote there last. */
  readonly isOwn: boolean;
  /** It stands in a row that a person has added, with a label of her own. */
  readonly isOwnRow?: true;
}

export interface AgendaHeader {
  readonly roles: ReadonlyMap<RoleKey, RoleRow>;
  /** By role to the left: what a person has written to the right of its value. */
  readonly beside: ReadonlyMap<RoleKey, readonly CellValue[]>;
  /** Rows of a person's own among them: what is handed out, who says welcome. */
  readonly others: readonly (readonly CellValue[])[];
}

const isSaid = (cell: CellValue): boolean => textOf(cell) !== '';

const labelled = <Key extends RoleKey>(
  cell: CellValue,
  keys: readonly Key[],
  texts: readonly Text[],
): Key | undefined => {
  const label = textOf(cell);
  return label === ''
    ? undefined
    : keys.find((key) => texts.some(({ agenda }) => agenda.roles[key] === label));
};

/** The role that a row of a person's own stands for, by its label: "Deltagare: alla". */
function roleOfOwnRow(cells: readonly CellValue[]): RoleKey | undefined {
  const part = meetingLabel(textOf(cells[columns.item - 1] ?? null).trim())?.part;
  return isSaid(cells[columns.input - 1] ?? null) ? rightRoles.find((key) => key === part) : undefined;
}

/** The rows above the agenda's headings as they stand; without an agenda there are none. */
export function agendaHeader(book: WorkbookSnapshot, texts: readonly Text[] = allTexts): AgendaHeader {
  const roles = new Map<RoleKey, RoleRow>();
  const beside = new Map<RoleKey, readonly CellValue[]>();
  const others: (readonly CellValue[])[] = [];
  const ownRows: (readonly [RoleKey, RoleRow])[] = [];
  const sheet = agendaIn(book);
  if (!sheet) return { roles, beside, others };
  const base = remembered(book);
  const head = headingRow(sheet, texts);
  const take = (key: RoleKey, row: number, cells: readonly CellValue[], column: number): void => {
    const value = cells[column - 1] ?? null;
    const written = base.get(mark(roleKey(roleKeys.indexOf(key))))?.[0];
    const isOwn = written === undefined ? isSaid(value) : written !== mark(textOf(value));
    roles.set(key, { row, column, label: textOf(cells[column - 2] ?? null), value, isOwn });
  };
  for (let row = 1; row < head; row += 1) {
    let cells = cellsAt(sheet, row);
    const right = labelled(cells[rightColumns.label - 1] ?? null, rightRoles, texts);
    if (right !== undefined && !roles.has(right)) {
      take(right, row, cells, rightColumns.value);
      const taken: readonly number[] = [rightColumns.label, rightColumns.value];
      cells = cells.map((cell, index) => (taken.includes(index + 1) ? null : cell));
    }
    const left = labelled(cells[columns.item - 1] ?? null, leftRoles, texts);
    if (left !== undefined && !roles.has(left)) {
      take(left, row, cells, columns.input);
      beside.set(left, cells.slice(columns.input));
    } else if (cells.slice(1).some(isSaid)) {
      others.push(cells);
      const own = roleOfOwnRow(cells);
      const [label = null, value = null] = cells.slice(columns.item - 1);
      if (own !== undefined)
        ownRows.push([
          own,
          { row, column: columns.input, label: textOf(label), value, isOwn: true, isOwnRow: true },
        ]);
    }
  }
  for (const [key, row] of ownRows) if (!isSaid(roles.get(key)?.value ?? null)) roles.set(key, row);
  return { roles, beside, others };
}

/** The value as a text: a day as it is written in files. */
export const roleText = ({ value }: Pick<RoleRow, 'value'>): string =>
  (isDate(value) && value.time === undefined ? value.date : textOf(value)).trim();
