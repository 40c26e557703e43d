import { isBlank, isError, textOf, type CellValue } from '../../book/cells';
import { isRepeated } from '../../plan/deadlines/repeated';
import type { Field } from '../../plan/field';
import { idKey, isOnlyReferences, referencesIn } from '../../plan/references/reference-text';
import type { Text } from '../../text/text';
import type { Item } from '../link/items';
import type { NewAction, NewCell } from '../new-actions/new-action';
import { isAddedHeading } from '../structure/added-columns';
import { columnOf } from '../structure/reread';
import type { AnsweredFinding } from './answered-findings';
import { reasonsToMove } from './closing-cells';
import type { RowDecision } from './row-decisions';

/** Of the old row alone: its number, and how it stood. */
const ofItsYear: ReadonlySet<Field> = new Set([
  'id',
  'title',
  'status',
  'deadline',
  'completedAt',
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

/** The goal stands in the column of areas where the next plan has no other, and the other way about. */
const otherField: Partial<Readonly<Record<Field, Field>>> = { goal: 'area', area: 'goal' };

const otherOf = (field: Field): Pick<NewCell, 'or'> => {
  const or = otherField[field];
  return or === undefined ? {} : { or };
};

const isPlain = ({ field, more }: NewCell, wanted: Field): boolean => field === wanted && more === undefined;

/** What the row's own columns say of the action, whatever year it is; of one that is done and comes again, not what was said of its year. */
function keptCells({ table, row }: Item, isAnew: boolean): readonly NewCell[] {
  const isEnded = isAnew && row.status.status === 'done';
  return table.columns.flatMap(({ column, field, more, heading }): NewCell[] => {
    const value = row.cells.get(column) ?? null;
    if (isBlank(value) || isError(value) || isAddedHeading(heading)) return [];
    if (ofItsYear.has(field) || (isAnew && ofItsCourse.has(field))) return [];
    if (more !== undefined && lineageKinds.has(more)) return [];
    if (isEnded && field === 'comment') return [];
    // A column that says where an action comes from may name what it answers, and nothing else.
    const other =
      more === 'source' && isOnlyReferences(textOf(value)) ? { or: 'links' as const } : otherOf(field);
    return [{ field, ...(more === undefined ? {} : { more }), heading, value, ...other }];
  });
}

/**
 * What the action answers: as its row says it, with the findings that name the action though it does not name them. A plan without a
 * column for it gets one for these.
 */
export function answersCells(item: Item, findings: readonly AnsweredFinding[]): readonly NewCell[] {
  const said = keptCells(item, false).filter((cell) => isPlain(cell, 'links') || cell.or === 'links');
  const [first] = said;
  const text = first === undefined ? '' : textOf(first.value);
  const keys = new Set(findings.map(({ id }) => idKey(id)));
  const named = new Set(
    referencesIn(text, { isKnown: (key) => keys.has(key), isReferenceColumn: true }).map(({ id }) => id),
  );
  const missing = findings.filter(({ id }) => !named.has(idKey(id)));
  if (first === undefined && missing.length === 0) return [];
  return [
    {
      field: 'links',
      value: [...(text === '' ? [] : [text]), ...missing.map(({ id }) => id)].join(', '),
      ...(missing.some(({ isSaid }) => !isSaid) ? { isNeeded: true } : {}),
    },
  ];
}

/** What the row's comment says, and behind it why the action is moved. */
function commentCells(kept: readonly NewCell[], reason: readonly string[], text: Text): readonly NewCell[] {
  const [own] = kept;
  if (reason.length === 0) return kept;
  const why = text.year.movedBecause(reason);
  const value = own === undefined ? why : `${textOf(own.value)} · ${why}`;
  return [{ ...(own ?? { field: 'comment' }), value, isNeeded: true }, ...kept.slice(1)];
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
function newDeadline({ item, answer }: RowDecision, year: number): CellValue {
  const given = answer?.deadline?.trim() ?? '';
  if (given !== '') return dayOrText(given);
  const { table, row } = item;
  const column = columnOf(table, 'deadline')?.column;
  const own = column === undefined ? null : (row.cells.get(column) ?? null);
  const { date, certainty } = row.deadline;
  if (isRepeated(row.deadline)) return isBlank(own) || isError(own) ? row.deadline.text || null : own;
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
  findings: readonly AnsweredFinding[],
): NewAction {
  const { item, act } = decision;
  const { row, table } = item;
  const isAnew = act === 'anew';
  const { status } = row.status;
  const has = (field: Field): boolean => table.columns.some((column) => column.field === field);
  const inNoColumn = (field: 'goal' | 'area', value: string | null): readonly NewCell[] =>
    value === null || has(field) ? [] : [{ field, value, ...otherOf(field) }];
  const kept = keptCells(item, isAnew);
  const isComment = (cell: NewCell): boolean => isPlain(cell, 'comment');
  return {
    title: row.title,
    status:
      (status === 'ongoing' || status === 'waiting') && row.deadline.kind !== 'recurring'
        ? status
        : 'notStarted',
    cells: [
      ...answersCells(item, findings),
      ...kept.filter((cell) => !isComment(cell)),
      ...commentCells(kept.filter(isComment), reasonsToMove(decision), text),
      ...(has('owner') || row.ownerText === ''
        ? []
        : [{ field: 'owner', value: row.ownerText, isNeeded: true } as const]),
      ...inNoColumn('goal', row.goal),
      ...inNoColumn('area', row.area),
      { field: 'deadline', value: newDeadline(decision, year), isNeeded: true },
      ...lineageCells(decision, from, moves),
    ],
  };
}
