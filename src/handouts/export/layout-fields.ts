import { oneLine } from '../../plan/one-line';
import type { FindingKind } from '../../plan/reading';
import type { HandoutText } from '../../text/handouts';
import type { ExportRow } from './export-row';
import type { Layout, Source } from './layouts';

/** A text of at most so many characters, none cut in two. */
function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** The whole text, and what the other program has no column for: how it stands, who, when, in the words of the plan. */
function described(row: ExportRow, text: HandoutText): string {
  const { status, deadline } = row.item.row;
  const more = [
    [text.fields.status, oneLine(status.text)],
    [text.fields.deadline, oneLine(deadline.text)],
    [text.fields.owner, row.owners],
    [text.fields.linked, row.linked.join(', ')],
    [text.fields.requirement, row.said('finding.requirement')],
    [text.fields.cause, row.said('finding.cause')],
    [text.fields.resources, row.said('resources')],
  ] as const;
  return [row.title, ...more.flatMap(([name, said]) => (said === '' ? [] : [`${name}: ${said}`]))].join('\n');
}

/** `Avvikelse (mindre)`: it is read back as it was. */
function kindOf({ kind, severity }: FindingKind, text: HandoutText): string {
  const graded = severity === undefined ? '' : ` (${text.severities[severity]})`;
  return kind === 'unknown' ? '' : `${text.findingKind[kind]}${graded}`;
}

function fieldOf(from: Source, row: ExportRow, layout: Layout, text: HandoutText): string {
  if (typeof from === 'object') return 'said' in from ? row.said(from.said) : from.always;
  const { finding } = row.item.row;
  switch (from) {
    case 'id':
      return row.id;
    case 'name':
      return shortened(oneLine(row.title), layout.longestName);
    case 'description':
      return described(row, text);
    case 'status':
      return layout.status[row.status];
    case 'severity':
      return layout.severity?.[finding?.severity ?? finding?.kind ?? 'unknown'] ?? '';
    case 'kind':
      return finding === null ? '' : kindOf(finding, text);
    case 'owners':
      return row.item.row.owners.map(({ name }) => oneLine(name)).join(layout.joint);
    case 'emails':
      return row.emails.join(layout.joint);
    case 'due':
      return row.due;
    case 'area':
      return oneLine(row.item.row.area ?? row.item.row.goal ?? '');
    case 'linked':
      return row.linked.join(layout.joint);
  }
}

/** The rows of a list in a program's own columns, its headings first. */
export const layoutFields = (
  rows: readonly ExportRow[],
  layout: Layout,
  text: HandoutText,
): readonly (readonly string[])[] => [
  layout.columns.map(({ heading }) => heading),
  ...rows.map((row) => layout.columns.map(({ from }) => fieldOf(from, row, layout, text))),
];
