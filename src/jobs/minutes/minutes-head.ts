import { textOf, type CellValue } from '../../book/cells';
import type { PlanReading } from '../../plan/reading';
import { meetingLabel } from '../../plan/meeting/meeting-labels';
import type { Meeting } from '../../plan/settings/settings';
import type { Text } from '../../text/text';
import type { Kept } from '../agenda/agenda-kept';
import { COLUMN_COUNT, columns } from '../agenda/agenda-layout';
import { rightRoles } from '../agenda/agenda-roles';
import { partSaid } from '../agenda/meeting-said';
import { labelOfKey, type HeadKey } from './minutes-labels';
import { isSaid, noValues, partIds, type RecordLine, type RecordPart } from './record';

/** What the head of the minutes has a line for, in order. */
const headKeys: readonly HeadKey[] = [
  'kind',
  'when',
  'place',
  'registry',
  'chair',
  'secretary',
  'checker',
  'present',
  'absent',
  'invited',
  'previous',
];

/** Of those, what a person may say in a row of her own above the points of the agenda. */
const inOwnRows: ReadonlySet<string> = new Set(rightRoles);

export const headLine = (
  known: string,
  item: string,
  input: CellValue,
  more: readonly CellValue[] = [],
): RecordLine => ({
  item,
  known,
  values: { ...noValues, input },
  more,
  number: '',
  own: new Set(isSaid(input) ? (['input'] as const) : []),
  isGroup: false,
  isRow: false,
});

const itemOfRow = (cells: readonly CellValue[]): string => textOf(cells[columns.item - 1] ?? null).trim();

/** The line of the head that a row of a person's own above the agenda's points is, by its label. */
export function keyOfOwnRow(cells: readonly CellValue[]): HeadKey | undefined {
  const part = meetingLabel(itemOfRow(cells))?.part;
  return headKeys.find((key) => key === part && inOwnRows.has(key));
}

/** Rows of a person's own above the points of the agenda: "Närvarande: alla". */
function ownRows({ header }: Kept): readonly { readonly key: string; readonly line: RecordLine }[] {
  return header.others.flatMap((cells) => {
    const item = itemOfRow(cells);
    const key = keyOfOwnRow(cells) ?? item;
    const value = cells[columns.input - 1] ?? null;
    return item === '' ? [] : [{ key, line: headLine(key, item, value, cells.slice(COLUMN_COUNT)) }];
  });
}

/** The day and the hours as the agenda says them. */
function whenOf({ date, time }: Meeting): CellValue {
  if (date !== undefined && time === undefined) return { date };
  return [date, time].flatMap((part) => part ?? []).join(' ') || null;
}

/** The head: when, where, and who was there as what, as the agenda and the sheets of the workbook say it. */
export function headPart(
  meeting: Meeting,
  kept: Kept,
  { meeting: said }: PlanReading,
  text: Text,
): RecordPart {
  const own = ownRows(kept);
  const rowOf = (key: HeadKey): RecordLine | undefined => own.find((row) => row.key === key)?.line;
  const lines = headKeys.map((key): RecordLine => {
    const filled = key === 'when' ? whenOf(meeting) : (meeting[key] ?? null);
    const known = filled ?? rowOf(key)?.values.input ?? null;
    const value = known ?? (inOwnRows.has(key) && key !== 'when' ? partSaid(said, key) || null : null);
    return headLine(key, labelOfKey(text, partIds.head, key), value, rowOf(key)?.more);
  });
  const texts = new Set(lines.map(({ known, values }) => `${known} ${textOf(values.input)}`));
  // A second row of the same is a line of its own.
  const others = own.flatMap(({ key, line }) => {
    if (!headKeys.some((one) => one === key)) return [line];
    const { item, values, more } = line;
    return texts.has(`${key} ${textOf(values.input)}`) || !isSaid(values.input)
      ? []
      : [headLine(item, item, values.input, more)];
  });
  return { id: partIds.head, key: undefined, no: null, title: '', lines: [...lines, ...others] };
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** The day of the agenda's meeting; `null` where it cannot be read. */
export const meetingDay = ({ date }: Meeting): string | null =>
  date !== undefined && ISO_DAY.test(date) ? date : null;
