import type { WorkbookSnapshot } from '../../book/snapshot';

/** The first number from 1 on whose names the workbook does not have yet. */
export function freeNumber(
  book: Pick<WorkbookSnapshot, 'names'>,
  namesOf: (number: number) => readonly string[],
): number {
  const taken = new Set(book.names.map(({ name }) => name.toLowerCase()));
  let number = 1;
  while (namesOf(number).some((name) => taken.has(name))) number += 1;
  return number;
}
