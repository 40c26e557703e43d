import { textOf } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import type { Problem } from '../../plan/reading';
import { agendaIn } from '../agenda/agenda-layout';
import { emptiedIn, remembered } from '../agenda/agenda-memory';
import type { MergedLine, MergedPart } from './merged-lines';
import { lacksDecision } from './minute-decisions';
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

/** Whether Planbok itself has emptied the agenda of the minutes: what is gone was not taken back. */
const isEmptied = (book: WorkbookSnapshot, day: string): boolean =>
  day <= (emptiedIn(remembered(book)) ?? '');

/** The numbers of decisions that stand in the minutes and were emptied in the agenda since. */
export const takenBack = (minutes: Minutes, book: WorkbookSnapshot): ReadonlySet<string> =>
  new Set(
    isEmptied(book, minutes.day)
      ? []
      : minutes.points.flatMap(({ lines }) =>
          lines.flatMap(({ emptied, number }) => (emptied.has('decision') ? [number] : [])),
        ),
  );

/**
 * What the agenda and the minutes say in different ways, decisions that are no longer in the agenda, and who is to do something
 * by when where nothing was decided.
 */
export function mergeProblems(minutes: Minutes, book: WorkbookSnapshot): readonly Problem[] {
  const sheet = minutesIn(book, minutes.day);
  if (!sheet) return [];
  const agenda = agendaIn(book)?.name ?? '';
  const withdrawn = takenBack(minutes, book);
  const points: readonly MergedPart[] = minutes.points;
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
  return partsOf(minutes).flatMap((part) =>
    part.lines.flatMap((line): Problem[] => [
      ...[...line.differs].map(([field, said]): Problem => ({
        code: 'differing-minutes',
        severity: 'warning',
        at: at(line, field),
        found: line.item,
        candidates: [textOf(said), textOf(line.values[field])],
      })),
      ...(points.includes(part) && lacksDecision(line)
        ? [
            {
              code: 'who-without-decision',
              severity: 'warning',
              at: at(line, 'decision'),
              found: line.item,
              candidates: [line.values.owner, line.values.due].map(textOf).filter((said) => said !== ''),
            } satisfies Problem,
          ]
        : []),
      ...(line.number !== '' && withdrawn.has(line.number)
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
