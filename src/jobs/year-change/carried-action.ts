import { isBlank, isError, textOf, type CellValue } from '../../book/cells';
import { isRepeated } from '../../plan/deadlines/repeated';
import type { Field } from '../../plan/field';
import { isOnlyReferences } from '../../plan/references/reference-text';
import type { Text } from '../../text/text';
import type { Item } from '../link/items';
import type { NewAction, NewCell } from '../new-actions/new-action';
import { isAddedHeading } from '../structure/added-columns';
import { columnOf } from '../structure/reread';
import type { RowDecision } from './row-decisions';

/** Of the old row alone: how it stood, and what was said of it in its year. */
const ofItsYear: ReadonlySet<Field> = new Set([
  'id',
  'title',
  'status',
  'deadline',
  'completedAt',
  'comment',
] satisfies readonly Field[]);

/** What an action that begins anew leaves behind as well. */
const ofItsCourse: ReadonlySet<Field> = new Set(['percent', 'startDate'] satisfies readonly Field[]);

const lineageKinds: ReadonlySet<string> = new Set([
  'movedFrom',
  'movedTo',
  'moves',
  'originalText',
  'formerId',
  'period',
  'choice',
]);

/** What the row's own columns say of the action, whatever year it is. */
function keptCells({ table, row }: Item, isAnew: boolean): readonly NewCell[] {
  return table.columns.flatMap(({ column, field, more, heading }): NewCell[] => {
    const value = row.cells.get(column) ?? null;
    if (isBlank(value) || isError(value) || isAddedHeading(heading)) return [];
    if (ofItsYear.has(field) || (isAnew && ofItsCourse.has(field))) return [];
    if (more !== undefined && lineageKinds.has(more)) return [];
    return [{ field, ...(more === undefined ? {} : { more }), heading, value }];
  });
}

/** What the action answers, where a column that says where it comes from names nothing but rows: a plan may have a column for links instead. */
function answersIn({ table, row }: Item): readonly NewCell[] {
  if (table.columns.some(({ field, more }) => field === 'links' && more === undefined)) return [];
  const column = table.columns.find(({ more }) => more === 'source')?.column;
  const text = column === undefined ? '' : textOf(row.cells.get(column) ?? null);
  return isOnlyReferences(text) ? [{ field: 'links', value: text }] : [];
}

/** When the action was first to be done: as its row says it, else its deadline. */
function firstDeadline({ table, row }: Item): CellValue {
  const original = table.columns.find(({ field, more }) => field === 'deadline' && more === 'original');
  const said = original ? (row.cells.get(original.column) ?? null) : null;
  if (!isBlank(said) && !isError(said)) return said;
  return row.deadline.date === null || row.deadline.certainty === 'guess'
    ? null
    : { date: row.deadline.date };
}

/** An ISO day as a day, all else as it is written. */
const dayOrText = (text: string): CellValue => (/^\d{4}-\d\d-\d\d$/u.test(text) ? { date: text } : text);

/** The deadline in the new year: the one that is given; else its own, where that lies there or comes again; else none, which is asked. */
function newDeadline({ item, act, answer }: RowDecision, year: number): CellValue {
  const given = answer?.deadline?.trim() ?? '';
  if (given !== '') return dayOrText(given);
  const { table, row } = item;
  const column = columnOf(table, 'deadline')?.column;
  const own = column === undefined ? null : (row.cells.get(column) ?? null);
  const { date, certainty } = row.deadline;
  if (act === 'anew' || isRepeated(row.deadline))
    return isBlank(own) || isError(own) ? row.deadline.text || null : own;
  if (date === null || certainty === 'guess' || date <= `${year}-12-31`) return null;
  return isBlank(own) || isError(own) ? { date } : own;
}

/** What the row of an action in the next plan says of where it comes from. `moves`: how often it was put off before. */
export function lineageCells({ item, act }: RowDecision, from: string, moves: number): readonly NewCell[] {
  const isNeeded = true as const;
  const origin: NewCell = { field: 'links', more: 'movedFrom', value: from, isNeeded };
  if (act === 'anew') return [origin];
  const first = firstDeadline(item);
  return [
    origin,
    ...(first === null ? [] : [{ field: 'deadline', more: 'original', value: first, isNeeded } as const]),
    { field: 'unknown', more: 'moves', value: moves + 1, isNeeded },
  ];
}

/** The action as a new row of the next plan. `from`: what it is called there; `year`: the one that is closed. */
export function carriedAction(
  decision: RowDecision,
  from: string,
  moves: number,
  year: number,
  text: Text,
): NewAction {
  const { item, act, answer } = decision;
  const { row, table } = item;
  const isAnew = act === 'anew';
  const { status } = row.status;
  const has = (field: Field): boolean => table.columns.some((column) => column.field === field);
  const inNoColumn = (field: 'goal' | 'area', value: string | null): readonly NewCell[] =>
    value === null || has(field) ? [] : [{ field, value }];
  const reason = [answer?.reason, answer?.decision].flatMap((one) => (one ?? '').trim() || []);
  return {
    title: row.title,
    status:
      (status === 'ongoing' || status === 'waiting') && row.deadline.kind !== 'recurring'
        ? status
        : 'notStarted',
    cells: [
      ...keptCells(item, isAnew),
      ...answersIn(item),
      ...(has('owner') || row.ownerText === ''
        ? []
        : [{ field: 'owner', value: row.ownerText, isNeeded: true } as const]),
      ...inNoColumn('goal', row.goal),
      ...inNoColumn('area', row.area),
      { field: 'deadline', value: newDeadline(decision, year), isNeeded: true },
      ...lineageCells(decision, from, moves),
      ...(reason.length === 0 || isAnew
        ? []
        : [{ field: 'comment', value: text.year.movedBecause(reason), isNeeded: true } as const]),
    ],
  };
}
