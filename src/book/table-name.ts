import type { WorkbookSnapshot } from './snapshot';

/** The wished name, or with a number after it: a workbook's tables and names share one set of names, whatever their case. */
export function freeTableName(book: WorkbookSnapshot, wished: string): string {
  const names = [...book.names, ...book.sheets.flatMap(({ tables }) => tables)];
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}_${number}`;
  return name;
}
