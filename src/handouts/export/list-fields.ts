import { oneLine } from '../../plan/one-line';
import type { HandoutText } from '../../text/handouts';
import type { Field } from './delimited-file';
import type { ExportKind } from './export-kind';
import type { ExportRow } from './export-row';

type Column = readonly [heading: string, of: (row: ExportRow) => Field];

const year: Column[1] = ({ item }) => item.table.planYear;
const dueText: Column[1] = ({ item }) => oneLine(item.row.deadline.text);
const statusText: Column[1] = ({ item }) => item.row.status.text;

/** Number, words and where it stands; between them what is asked of this kind. */
function columnsFor(kind: ExportKind, text: HandoutText): readonly Column[] {
  const { fields, statuses, yes } = text;
  const status: readonly Column[] = [
    [fields.status, (row) => statuses[row.status]],
    [fields.statusText, statusText],
  ];
  const who: readonly Column[] = [
    [fields.owner, ({ owners }) => owners],
    [fields.deadline, ({ due }) => due],
    [fields.deadlineText, dueText],
  ];
  const place: readonly Column[] = [
    [fields.comment, ({ said }) => said('comment')],
    [fields.year, year],
    [fields.sheet, ({ item }) => item.table.sheet],
    [fields.row, ({ item }) => item.row.row],
  ];
  switch (kind) {
    case 'actions':
      return [
        [fields.no, ({ id }) => id],
        [fields.action, ({ title }) => title],
        [fields.area, ({ item }) => item.row.area ?? ''],
        [fields.goal, ({ item }) => item.row.goal ?? ''],
        ...who,
        ...status,
        [fields.overdue, ({ isOverdue }) => (isOverdue ? yes : '')],
        [fields.resources, ({ said }) => said('resources')],
        [fields.findings, ({ linked }) => linked.join(', ')],
        ...place,
      ];
    case 'findings':
      return [
        [fields.no, ({ id }) => id],
        [fields.kind, ({ item }) => text.findingKind[item.row.finding?.kind ?? 'unknown']],
        [fields.severity, ({ item }) => severityOf(item.row.finding?.severity, text)],
        [fields.finding, ({ title }) => title],
        [fields.requirement, ({ said }) => said('finding.requirement')],
        [fields.cause, ({ said }) => said('finding.cause')],
        [fields.actions, ({ linked }) => linked.join(', ')],
        ...who,
        ...status,
        ...place,
      ];
    case 'decisions':
      return [
        [fields.no, ({ id }) => id],
        [fields.meeting, ({ decided }) => decided],
        [fields.decision, ({ title }) => title],
        ...who,
        ...status,
        ...place,
      ];
  }
}

const severityOf = (severity: 'minor' | 'major' | undefined, text: HandoutText): string =>
  severity === undefined ? '' : text.severities[severity];

/** The rows of a list in Planbok's own columns, their headings first. */
export function listFields(
  rows: readonly ExportRow[],
  kind: ExportKind,
  text: HandoutText,
): readonly (readonly Field[])[] {
  const columns = columnsFor(kind, text);
  return [columns.map(([heading]) => heading), ...rows.map((row) => columns.map(([, of]) => of(row)))];
}
