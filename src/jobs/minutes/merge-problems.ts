import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Problem } from '../../plan/reading';
import { agendaIn } from '../agenda/agenda-layout';
import type { MergedLine } from './merged-lines';
import { partsOf, type Minutes } from './minutes';
import { minutesColumns as columns, minutesIn } from './minutes-layout';
import type { RecordField } from './record';

/** `kl 13`, `9–11`: the digits of the hours. */
const hoursIn = (when: string): string =>
  when
    .replace(/\d{4}-\d\d-\d\d/gu, '')
    .replace(/[^\d]+/gu, ' ')
    .trim();

/**
 * The agenda has the day of minutes that stand, and other hours than they say: another meeting, or the same one at another
 * time; only a person knows.
 */
export function otherMeeting({ day, head }: Minutes, book: WorkbookSnapshot): Problem | null {
  const sheet = minutesIn(book, day);
  const when = head.lines.find(({ known }) => known === 'when');
  if (!sheet || !when) return null;
  const standing = sheet.values.find((line) => textOf(line[columns.item - 1] ?? null) === when.item);
  const said = textOf(standing?.[columns.input - 1] ?? null);
  const now = textOf(when.differs.get('input') ?? when.values.input);
  const [before, after] = [hoursIn(said), hoursIn(now)];
  if (before === '' || after === '' || before === after) return null;
  const at = { sheet: sheet.name, row: sheet.values.indexOf(standing ?? []) + 1, column: columns.input };
  return { code: 'two-meetings', severity: 'warning', at, found: day, candidates: [said, now] };
}

/** What the agenda and the minutes say in different ways, and decisions that are no longer in the agenda. */
export function mergeProblems(minutes: Minutes, book: WorkbookSnapshot): readonly Problem[] {
  const sheet = minutesIn(book, minutes.day);
  if (!sheet) return [];
  const agenda = agendaIn(book)?.name ?? '';
  const rowOf = (line: MergedLine): number => {
    const row = sheet.values.findIndex(
      (cells) =>
        textOf(cells[columns.item - 1] ?? null).trim() === line.item &&
        textOf(cells[columns.number - 1] ?? null).trim() === line.number,
    );
    return row + 1;
  };
  const at = (line: MergedLine, field: RecordField): Problem['at'] => ({
    sheet: sheet.name,
    row: rowOf(line) || 1,
    column: columns[field],
  });
  return partsOf(minutes).flatMap(({ lines }) =>
    lines.flatMap((line): Problem[] => [
      ...[...line.differs].map(([field, said]): Problem => ({
        code: 'differing-minutes',
        severity: 'warning',
        at: at(line, field),
        found: line.item,
        candidates: [textOf(said), textOf(line.values[field])],
      })),
      ...(line.emptied.has('decision')
        ? [
            {
              code: 'withdrawn-decision',
              severity: 'warning',
              at: at(line, 'decision'),
              found: [line.number, textOf(line.values.decision)].join(' ').trim(),
              candidates: [agenda],
            } satisfies Problem,
          ]
        : []),
    ]),
  );
}
