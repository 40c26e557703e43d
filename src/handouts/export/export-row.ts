import { findingStatus } from '../../jobs/agenda/agenda-previous';
import { decidedOn, type AgendaState } from '../../jobs/agenda/agenda-state';
import { itemKey, itemsOf, type Item } from '../../jobs/link/items';
import { isOverdue } from '../../jobs/rollup/rollup-figures';
import type { Field } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import { saidIn, textsIn } from '../../plan/said-in';
import type { Status } from '../../plan/status';
import type { ExportKind } from './export-kind';

/** A row of the workbook with everything that a layout may ask of it. */
export interface ExportRow {
  readonly item: Item;
  /** As the figures count it: that of a finding follows from its actions where it says nothing itself. */
  readonly status: Status;
  readonly isOverdue: boolean;
  readonly title: string;
  readonly id: string;
  readonly owners: string;
  readonly emails: readonly string[];
  /** ISO; empty where the text says no day. */
  readonly due: string;
  /** The day of the meeting that decided, ISO or as written. */
  readonly decided: string;
  /** The actions that answer a finding, or the findings that an action answers, by number or else by words. */
  readonly linked: readonly string[];
  /** What the row says in a column of that field, as written. */
  readonly said: (field: Field) => string;
}

const nameOf = ({ row }: Item): string => row.id ?? oneLine(row.title);

/** The findings that each action answers. */
function answeredBy(state: AgendaState): ReadonlyMap<string, readonly string[]> {
  const answered = new Map<string, string[]>();
  const findings = itemsOf(state.reading.tables.filter(({ kind }) => kind === 'findings'));
  for (const finding of findings) {
    for (const { table, row } of state.answers.get(itemKey(finding.table.sheet, finding.row.row)) ?? []) {
      const key = itemKey(table.sheet, row.row);
      answered.set(key, [...(answered.get(key) ?? []), nameOf(finding)]);
    }
  }
  return answered;
}

/** All rows of a kind in the order of the workbook, of every year. */
export function exportRows(state: AgendaState, kind: ExportKind): readonly ExportRow[] {
  const answered = answeredBy(state);
  const items = itemsOf(state.reading.tables.filter((table) => table.kind === kind));
  return items.map((item): ExportRow => {
    const { table, row } = item;
    const key = itemKey(table.sheet, row.row);
    const status = kind === 'findings' ? findingStatus(state, item) : row.status.status;
    const titleField = kind === 'findings' ? 'finding.text' : 'title';
    return {
      item,
      status,
      isOverdue: isOverdue(row, state.today) && status === row.status.status,
      title: saidIn(table, row, titleField) || row.title,
      id: row.id ?? '',
      owners: oneLine(row.ownerText),
      emails: row.owners.flatMap(({ email }) => email ?? []),
      due: row.deadline.date ?? '',
      decided: decidedOn(item) ?? textsIn(table, row, ({ more }) => more === 'meeting').join(' '),
      linked: kind === 'findings' ? (state.answers.get(key) ?? []).map(nameOf) : (answered.get(key) ?? []),
      said: (field) => textsIn(table, row, (column) => column.field === field).join('\n'),
    };
  });
}
