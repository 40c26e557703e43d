import { textOf, type CellValue } from '../../book/cells';
import { sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from '../../book/snapshot';
import { languages, type Language } from '../../plan/field';
import { allTexts, type Text, textIn } from '../../text/text';
import { ownSheetNamed } from '../sheets/own-sheet';
import type { ResultSheet } from '../verbs';

/** Marks the minutes that were made last: a face shows them. */
export const MINUTES_MARK = 'minutes' satisfies ResultSheet;

/** Marks the minutes of the meeting of a day. */
export const dayMark = (day: string): string => `${MINUTES_MARK}_${day.replaceAll('-', '')}`;

/** The columns of the minutes, from 1. */
export const minutesColumns = {
  no: 1,
  item: 2,
  input: 3,
  proposal: 4,
  number: 5,
  decision: 6,
  owner: 7,
  due: 8,
} as const;

export const MINUTES_WIDTH = 8;

/** A text with an organisation's own words in it is in the language of its headings. */
export const languageOfMinutes = ({ minutes }: Text): Language =>
  languages.find((one) => textIn(one).minutes.headings.join() === minutes.headings.join()) ?? 'en';

export const minutesIn = (book: WorkbookSnapshot, day: string): SheetSnapshot | undefined => {
  const name = ownSheetNamed(book, dayMark(day));
  return name === undefined ? undefined : sheetNamed(book, name);
};

const DAY_NAME = /^planbok_minutes_(\d{4})(\d\d)(\d\d)$/iu;

/** The days of which the workbook has minutes of ours, in order. */
export const minutedDays = (book: WorkbookSnapshot): readonly string[] =>
  book.names
    .flatMap(({ name, area }) => {
      const [, year, month, day] = DAY_NAME.exec(name) ?? [];
      return area && year && sheetNamed(book, area.sheet) ? [`${year}-${month}-${day}`] : [];
    })
    .sort();

/** Whether the meeting of that day was held before today and has minutes. */
export const isHeld = (book: WorkbookSnapshot, day: string | undefined, today: string): boolean =>
  day !== undefined && day < today && minutedDays(book).includes(day);

/** So many headings tell the row, whatever a person calls the others. */
const FEWEST_HEADINGS = 4;

/** The row of the headings, in any language; 0 where there is none. */
export function minutesHeadings(values: readonly (readonly CellValue[])[]): number {
  const counts = values.map((line) =>
    Math.max(
      ...allTexts.map(
        ({ minutes }) => minutes.headings.filter((heading, i) => textOf(line[i] ?? null) === heading).length,
      ),
    ),
  );
  return counts.indexOf(Math.max(FEWEST_HEADINGS, ...counts)) + 1;
}
