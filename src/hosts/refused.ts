import { areaName } from '../book/area';
import type { ChangeSet } from '../book/edit';
import { objectionsTo, type Objection } from '../book/objection';
import type { WorkbookSnapshot } from '../book/snapshot';
import { Failure, type FailureCode } from './failure';

function codeOf(objection: Objection): FailureCode {
  switch (objection.code) {
    case 'no-such-sheet':
      return 'no-such-sheet';
    case 'protected-sheet':
    case 'protected-structure':
      return 'protected';
    case 'changed-since':
    case 'sheet-exists':
    case 'over-formula':
      return 'conflict';
    case 'bad-sheet-name':
    case 'not-own-sheet':
    case 'inside-merge':
    case 'overlapping-rule':
    case 'overlapping-table':
    case 'retyped-by-format':
    case 'outside-sheet':
    case 'last-visible-sheet':
      return 'unsupported';
  }
}

/** The failure that every host throws before its first write when the changes do not fit the workbook as it is now. */
export function failureOf(book: WorkbookSnapshot, changes: ChangeSet): Failure | undefined {
  const objections = objectionsTo(book, changes);
  const [first] = objections;
  if (!first) return undefined;
  const areas = objections.flatMap(({ code, area }) => (code === first.code && area ? [area] : []));
  return new Failure(codeOf(first), {
    reason: first.code,
    sheet: first.sheet,
    ...(first.area ? { cell: areaName(first.area) } : {}),
    ...(areas.length > 0 ? { areas } : {}),
  });
}
