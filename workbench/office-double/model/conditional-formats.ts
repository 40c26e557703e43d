import { blockMinus } from '../../planbok/sheet-part';
import {
  ruleWith,
  withConditionAreas,
  withEachCondition,
  withNewCondition,
  type Condition,
} from '../../planbok/rules';
import { refuse } from '../protocol/host-error';
import { method, settable } from '../protocol/object-type';
import { oneOf, text, truth, whole } from '../protocol/shape';
import { meets, type CellRange } from '../store/cell-range';
import { conditionsIn, reframe, type LiveSheet } from '../store/live-sheet';
import { isForbidden } from '../store/protection';
import { declared, object, type ConditionAt } from './targets';

/** Names of the kinds of rules in Office.js, by the file's names. */
const kinds: Readonly<Record<string, string>> = {
  cellIs: 'CellValue',
  expression: 'Custom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  top10: 'TopBottom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
};

const kindOf = ({ type }: Condition): string => kinds[type] ?? 'PresetCriteria';

/** A rule keeps its id as long as it exists, while its priority may change. */
const known = new WeakMap<LiveSheet, { ids: Map<number, string>; count: number }>();

function idsIn(sheet: LiveSheet): { ids: Map<number, string>; count: number } {
  let memory = known.get(sheet);
  if (!memory) known.set(sheet, (memory = { ids: new Map(), count: 0 }));
  return memory;
}

function idOf(sheet: LiveSheet, { priority }: Condition): string {
  const memory = idsIn(sheet);
  let id = memory.ids.get(priority);
  if (id === undefined) {
    memory.count += 1;
    id = `{00000000-000E-0000-0000-${memory.count.toString(16).toUpperCase().padStart(12, '0')}}`;
    memory.ids.set(priority, id);
  }
  return id;
}

/** The rule's current state. @throws ItemNotFound */
export const conditionNow = ({ sheet, id }: ConditionAt): Condition =>
  conditionsIn(sheet).find((condition) => idOf(sheet, condition) === id) ??
  refuse('ItemNotFound', 'ConditionalFormat');

/** Rewrites one rule. */
export function changeCondition(
  at: ConditionAt,
  change: (ruleXml: string, prefix: string) => string | undefined,
): void {
  const { priority } = conditionNow(at);
  const { book, sheet } = at;
  reframe(sheet, (frame) =>
    withEachCondition(frame, (xml, condition) =>
      condition.priority === priority ? change(xml, /^<([\w.-]+:)?/.exec(xml)?.[1] ?? '') : xml,
    ),
  );
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

const listed = (range: CellRange): readonly Condition[] =>
  conditionsIn(range.sheet).filter(({ blocks }) => blocks.some((block) => meets(block, range)));

const item = ({ book, sheet }: CellRange, condition: Condition) =>
  object('ConditionalFormat', { book, sheet, id: idOf(sheet, condition) });

const found = (range: CellRange, id: string) => {
  const condition = listed(range).find((one) => idOf(range.sheet, one) === id);
  return condition && item(range, condition);
};

function add(range: CellRange, kind: 'CellValue' | 'Custom') {
  const { book, sheet, row, column, rows, columns } = range;
  if (isForbidden(range)) refuse('AccessDenied', 'ConditionalFormatCollection.add');
  // All other rules move down by one in priority, and keep their ids.
  const memory = idsIn(sheet);
  for (const condition of conditionsIn(sheet)) idOf(sheet, condition);
  memory.ids = new Map([...memory.ids].map(([priority, id]) => [priority + 1, id]));
  const type = kind === 'Custom' ? 'expression' : 'cellIs';
  reframe(sheet, (frame) => withNewCondition(frame, [{ row, column, rows, columns }], type));
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
  return found(range, idOf(sheet, { priority: 1 } as Condition));
}

/** Removes the cells of a range from every rule. */
export function clearConditions(range: CellRange): void {
  const { book, sheet } = range;
  const before = sheet.frame;
  reframe(sheet, (frame) =>
    withConditionAreas(frame, (blocks) => blocks.flatMap((block) => blockMinus(block, range))),
  );
  if (sheet.frame === before) return;
  book.isDirty = true;
  book.emit({ kind: 'frame', sheet });
}

export const conditionalFormatCollection = declared('ConditionalFormatCollection', {
  items: (range) => listed(range).map((condition) => item(range, condition)),
  methods: {
    add: method([oneOf('CellValue', 'Custom')], (range, kind) => add(range, kind)),
    clearAll: method([], (range) => {
      if (isForbidden(range)) refuse('AccessDenied', 'ConditionalFormatCollection.clearAll');
      clearConditions(range);
    }),
    getCount: method([], (range) => listed(range).length),
    getItem: method(
      [text],
      (range, id) => found(range, id) ?? refuse('ItemNotFound', 'ConditionalFormatCollection.getItem'),
    ),
    getItemOrNullObject: method([text], (range, id) => found(range, id)),
    getItemAt: method([whole], (range, at) => {
      const condition = listed(range)[at];
      return condition
        ? item(range, condition)
        : refuse('InvalidArgument', 'ConditionalFormatCollection.getItemAt');
    }),
  },
});

/** The block a rule applies to; `null` when there are several, as Excel answers. */
function rangeOf(at: ConditionAt) {
  const [block, ...others] = conditionNow(at).blocks;
  return block === undefined || others.length > 0 ? null : object('Range', { ...at, ...block });
}

const only = (at: ConditionAt, kind: string): boolean => kindOf(conditionNow(at)) === kind;

export const conditionalFormat = declared('ConditionalFormat', {
  id: { key: 'Id', of: ({ id }) => id },
  scalars: {
    id: ({ id }) => id,
    type: (at) => kindOf(conditionNow(at)),
    priority: (at) => conditionsIn(at.sheet).findIndex((one) => idOf(at.sheet, one) === at.id),
    stopIfTrue: settable(
      (at) => conditionNow(at).stops,
      truth,
      (at, stops) =>
        changeCondition(at, (xml, p) => ruleWith(xml, p, { stopIfTrue: stops ? true : undefined })),
    ),
  },
  navigations: {
    cellValue: (at) =>
      only(at, 'CellValue')
        ? object('CellValueConditionalFormat', at)
        : refuse('InvalidOperation', 'ConditionalFormat.cellValue'),
    cellValueOrNullObject: (at) => (only(at, 'CellValue') ? object('CellValueConditionalFormat', at) : null),
    custom: (at) =>
      only(at, 'Custom')
        ? object('CustomConditionalFormat', at)
        : refuse('InvalidOperation', 'ConditionalFormat.custom'),
    customOrNullObject: (at) => (only(at, 'Custom') ? object('CustomConditionalFormat', at) : null),
  },
  methods: {
    delete: method([], (at) => changeCondition(at, () => undefined)),
    getRange: method([], (at) => rangeOf(at) ?? refuse('InvalidOperation', 'ConditionalFormat.getRange')),
    getRangeOrNullObject: method([], rangeOf),
  },
});
