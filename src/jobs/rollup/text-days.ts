import { isBlank, type CellValue } from '../../book/cells';
import type { Formula } from '../../book/formula';
import { daySerial } from '../../plan/deadlines/day';
import type { RowReading } from '../../plan/reading';
import { compared, fixed, product, total } from './formulas';

/** The days that texts of a column mean, where they stay texts: somebody's formula or rule holds on to them. */
export interface TextDays {
  readonly dayOf: (value: CellValue) => string | null;
  /** 1 for each row of the range that says a text whose day is before the one in `todayCell`; none without such texts. */
  readonly late: (range: Formula, todayCell: Formula) => readonly Formula[];
}

/** More different texts would make the formulas too long to read. */
const MOST_TEXTS = 20;

const keyOf = (value: string): string => value.toLowerCase();

/** Learns each text of a column once. A text that means different days in different rows means none here. */
export function textDays(
  rows: readonly RowReading[],
  valueOf: (row: RowReading) => CellValue,
  is1904: boolean,
): TextDays {
  const days = new Map<string, { readonly text: string; readonly day: string | null }>();
  for (const row of rows) {
    const value = valueOf(row);
    if (typeof value !== 'string' || isBlank(value)) continue;
    const key = keyOf(value);
    const day = days.get(key);
    if (day === undefined) days.set(key, { text: value, day: row.deadline.date });
    else if (day.day !== row.deadline.date) days.set(key, { text: value, day: null });
  }
  const known = [...days].filter(([, { day }]) => day !== null).slice(0, MOST_TEXTS);
  const kept = new Map(known);
  return {
    dayOf: (value) => (typeof value === 'string' ? (kept.get(keyOf(value))?.day ?? null) : null),
    late: (range, todayCell) =>
      known.length === 0
        ? []
        : [
            total(
              known.map(([, { text, day }]) =>
                product([
                  compared(range, '=', fixed(text)),
                  compared(fixed(daySerial(day ?? '', is1904)), '<', todayCell),
                ]),
              ),
            ),
          ],
  };
}
