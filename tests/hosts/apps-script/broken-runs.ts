import { appsScriptHost, type AppsScriptHost } from '../../../src/hosts/apps-script/apps-script';
import { MEMORY_KEY } from '../../../src/hosts/sheets/keys';
import { JOURNAL } from '../../../src/hosts/journal/journal-sheet';
import { dumped, type BookState } from '../../fakes/spreadsheet-app/state';
import { newWire, type ServerCall } from '../../fakes/spreadsheet-app/strict';
import { servicesOf } from './seeded';

/** A copy of the spreadsheet, to be broken. Lists and what is in them are replaced and never changed, cells apart. */
export const copied = (book: BookState): BookState => ({
  ...book,
  wire: newWire(),
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: new Map(Array.from(sheet.cells, ([key, cell]) => [key, { ...cell }])),
    widths: new Map(sheet.widths),
  })),
  names: new Map(book.names),
  metadata: book.metadata.map((item) => ({ ...item })),
});

export const freshHost = (book: BookState): AppsScriptHost => {
  // What an execution has not flushed is written when it ends.
  book.wire.isPending = false;
  return appsScriptHost(servicesOf(book));
};

/** Everything of a spreadsheet but what we keep in it for ourselves. */
export function seen(book: BookState): string {
  const others = {
    ...book,
    sheets: book.sheets.filter(({ name }) => name !== JOURNAL),
    metadata: book.metadata.filter(({ key }) => key !== MEMORY_KEY),
  };
  return JSON.stringify(dumped(others));
}

export type Moment = 'before' | 'after';

const failure = (): Error =>
  Object.assign(new Error('Exception: Service error: Spreadsheets'), { name: 'Exception' });

/** The `nth` call from now fails, before it has done anything or after it has done everything; `dies`: so do all that follow. */
export function breakAt(
  book: BookState,
  nth: number,
  moment: Moment,
  dies: boolean,
): { readonly hit: () => boolean } {
  let count = 0;
  let isHit = false;
  book.wire.around = (_call: ServerCall, at: Moment): void => {
    if (at === 'before') count += 1;
    if ((count === nth && at === moment && !isHit) || (dies && isHit)) {
      isHit = true;
      throw failure();
    }
  };
  return { hit: () => isHit };
}

export const mend = (book: BookState): void => {
  book.wire.around = () => undefined;
};

const attempted = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

/** Server calls that the work makes on a copy. */
export function callsOf(book: BookState, work: (host: AppsScriptHost) => void): number {
  const copy = copied(book);
  const host = freshHost(copy);
  work(host);
  return copy.wire.calls.length;
}

/**
 * Breaks the work at one call, and what follows as often as it takes to end: the spreadsheet must be as it was or as it
 * was to be.
 * @returns a torn state's place in words; `undefined` when it is whole
 */
export function tornBy(
  book: BookState,
  doing: (host: AppsScriptHost) => void,
  ends: ReadonlySet<string>,
  [nth, moment, dies, again]: readonly [nth: number, moment: Moment, dies: boolean, again: number],
): string | undefined {
  const copy = copied(book);
  breakAt(copy, nth, moment, dies);
  attempted(() => doing(freshHost(copy)));
  mend(copy);
  if (again > 0) {
    breakAt(copy, again, moment, true);
    attempted(() => freshHost(copy).history.recover());
    mend(copy);
  }
  const isWhole = attempted(() => freshHost(copy).history.recover());
  if (isWhole && ends.has(seen(copy))) return undefined;
  return `call ${nth} ${moment}${dies ? ', killed' : ''}${again > 0 ? `, recovery killed at ${again}` : ''}${isWhole ? '' : ': cannot recover'}`;
}
