import { interpreter } from './protocol/interpreter';
import { select } from './model/selecting';
import { asFailure } from '../planbok/failures';
import { atOnce } from '../planbok/steps';
import { object } from './model/targets';
import { modelTypes } from './model/types';
import { changeProperties } from './model/custom-properties';
import { eventsFor } from './model/handler-events';
import { withQuirks, type Quirk } from './quirks/quirk';
import type { Calculation } from './recalculation/calculation';
import { calculationApart } from './recalculation/calculation-apart';
import { calculationHere } from './recalculation/calculation-here';
import type { EngineThread } from './recalculation/engine-link';
import { typeInto, widen } from './person';
import { requestsFor } from './protocol/requests';
import { areaOf, calculated, isCalculable, sheetCalled, type BookEvent } from './store/live-book';
import { locales, type Locale } from './store/locale';
import type { CellValue } from '../planbok/cells';
import { cellAt, type LiveSheet } from './store/live-sheet';
import { openingBook } from './store/open-book';
import { savedBytes } from './store/save-book';
import { rowsView, textsView } from './view/rows-view';
import { sheetView } from './view/sheet-view';
import { inTasks } from './turns';
import type { Workbench, WorkbenchChange } from './workbench';

export interface WorkbenchOptions {
  /** Today as an ISO date, by which `1-2` is interpreted when typed. The machine's day when absent. */
  readonly today?: string;
  /** The file's name, for failures. */
  readonly file?: string;
  /** The language of a workbook with these texts: numbers and dates are shown and typed in it. English when absent. */
  readonly languageOf?: (book: Texts) => Locale['language'];
  /**
   * Maximum size of a request or a reply in bytes; 5 MB, as on the web, when absent. Excel on a computer has no such
   * limit.
   */
  readonly limit?: number;
  /**
   * Calculates between other tasks, and the formulas that Planbok has not written in a thread, so that a server answers
   * meanwhile. Without it whoever reads a value has it at once.
   */
  readonly engine?: EngineThread;
  /** Reported misbehaviours of Excel that the double has; none when absent. */
  readonly quirks?: readonly Quirk[];
}

/** The texts of the sheets' cells, row by row. */
export interface Texts {
  readonly sheets: readonly { readonly values: readonly (readonly CellValue[])[] }[];
}

/** Properties by which an add-in reads what formulas give. */
const readsValues = /\b(?:values|text|valueTypes)\b/i;

/** The page's service that is told when its ribbon commands are ready. */
const PAGE_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** @throws Failure `unreadable-file` or `too-large` when the bytes are not a workbook that can be edited */
export function openWorkbench(bytes: Uint8Array, options: WorkbenchOptions = {}): Workbench {
  try {
    return atOnce(opening(bytes, options));
  } catch (error) {
    throw asFailure(error, options.file);
  }
}

/** As `openWorkbench`, between other tasks: the server that opens a large workbook goes on answering. */
export async function openWorkbenchInTasks(bytes: Uint8Array, options: WorkbenchOptions): Promise<Workbench> {
  try {
    return await inTasks(opening(bytes, options));
  } catch (error) {
    throw asFailure(error, options.file);
  }
}

function* opening(bytes: Uint8Array, options: WorkbenchOptions): Generator<undefined, Workbench> {
  const changes = new Set<(change: WorkbenchChange) => void>();
  const messages = new Set<(message: string) => void>();
  const { quirks = [] } = options;
  const tell = (change: WorkbenchChange): void => {
    for (const listener of changes) listener(change);
  };
  const emit = (event: BookEvent): void => {
    events.raise(event);
    const change = changeOf(event);
    if (change) tell(change);
  };
  const book = yield* openingBook(bytes, {
    today: options.today ?? new Date().toISOString().slice(0, 10),
    emit,
    beforeWrite: () => calculation.beforeWrite(),
    calculate: () => calculation.run(),
    evaluate: (sheet, formulas) => calculation.evaluate(sheet, formulas),
  });
  yield;
  if (options.languageOf !== undefined)
    book.locale =
      locales[
        options.languageOf({
          sheets: book.sheets.map(({ cells }) => ({
            values: Array.from(cells.values(), (line) => Array.from(line, (cell) => cell?.value ?? null)),
          })),
        })
      ];
  for (const { reopenedProperty } of quirks) if (reopenedProperty) changeProperties(book, reopenedProperty);
  const calculation: Calculation =
    options.engine === undefined
      ? calculationHere(book)
      : calculationApart(book, options.engine, () => tell({ kind: 'calculated' }));
  const send = (message: string): void => {
    for (const listener of messages) listener(message);
  };
  const events = eventsFor(
    book,
    quirks.reduce((sending, { event }) => event?.(sending) ?? sending, send),
  );
  const process = (body: unknown): ReturnType<typeof host.process> => {
    for (const { beforeRequest } of quirks) beforeRequest?.(book);
    return host.process(body);
  };
  const requests = requestsFor(() => ({ process, settle }), options.limit);
  const host = interpreter({
    types: withQuirks(modelTypes, quirks),
    root: () => object('Workbook', book),
    creatable: { [PAGE_SERVICE]: () => object('AddinInternalService', book) },
    onMember: requests.watch.member,
    beforeQuery: (asked) => (readsValues.test(asked) ? calculation.awaited() : undefined),
    beforeAction: requests.watch.before,
    afterAction: requests.watch.after,
  });
  function* settle(): Generator<undefined, void> {
    book.calculation.isSuspended = false;
    if (isCalculable(book)) yield* calculation.settling();
    events.flush();
  }
  function sheetAt(name: string): LiveSheet {
    const sheet = sheetCalled(book, name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
  return {
    answer: (message) => requests.answer(message),
    rested: () => requests.rested(),
    onMessage: (listener) => {
      messages.add(listener);
      return () => void messages.delete(listener);
    },
    onChange: (listener) => {
      changes.add(listener);
      return () => void changes.delete(listener);
    },
    book: () => ({
      sheets: book.sheets.map(({ name, visibility }) => ({ name, visibility })),
      active: book.active.name,
      selection: areaOf(book.active, book.selection),
      isDirty: book.isDirty,
      language: book.locale.language,
      hasStoppedCalculating: calculation.hasStopped(),
    }),
    sheet: (name) => sheetView(book, sheetAt(name)),
    rows: (name, from, to) => rowsView(book, sheetAt(name), from, to),
    texts: ({ sheet, ...block }) => textsView(book, sheetAt(sheet), block),
    cell: ({ sheet, row, column }) => {
      calculated(book);
      const cell = cellAt(sheetAt(sheet), row, column);
      const { formula } = cell ?? {};
      return { value: cell?.value ?? null, ...(formula === undefined ? {} : { formula: `=${formula}` }) };
    },
    typeInto: (at, text) => {
      calculated(book);
      const taken = typeInto(book, at, text);
      events.flush();
      return taken;
    },
    widen: (order) => {
      const taken = widen(book, order);
      events.flush();
      return taken;
    },
    select: (area) => {
      const sheet = sheetCalled(book, area.sheet);
      if (!sheet || sheet.visibility !== 'visible') return;
      const { row, column, rows, columns } = area;
      select({ book, sheet, row, column, rows, columns });
      events.flush();
    },
    typeRemotely: (at, text) => {
      calculated(book);
      book.actor = 'Remote';
      typeInto(book, at, text);
      events.flush();
      book.actor = 'Local';
    },
    save: () => {
      calculated(book);
      const saved = savedBytes(book);
      book.isDirty = false;
      return saved;
    },
    prepareSome: () => calculation.prepareSome(),
    calculationCost: () => calculation.cost(),
    calculated: () => calculation.settled(),
    close: () => calculation.close(),
    edits: (isEditing) => requests.edits(isEditing),
    settings: book.settings,
    unimplemented: () => host.unimplemented,
    requests: requests.notes,
    setFaults: (faults) => requests.setFaults(faults),
  };
}

/** `undefined` when nothing changed, or when another event reports it. */
function changeOf(event: BookEvent): WorkbenchChange | undefined {
  switch (event.kind) {
    case 'cells':
    case 'format':
      return { kind: 'cells', area: areaOf(event.sheet, event.block) };
    case 'selected':
      return { kind: 'selection', area: areaOf(event.sheet, event.block) };
    case 'frame':
      return { kind: 'sheet', sheet: event.sheet.name };
    case 'activated':
      return { kind: 'selection', area: areaOf(event.sheet, { row: 1, column: 1, rows: 1, columns: 1 }) };
    case 'deactivated':
      return undefined;
    case 'added':
    case 'deleted':
    case 'renamed':
      return { kind: 'sheets' };
  }
}
