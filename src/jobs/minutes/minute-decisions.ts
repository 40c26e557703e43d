import type { CellValue } from '../../book/cells';
import { lazy } from '../../plan/lazy';
import { allTexts, type Text } from '../../text/text';
import { denies, isAgreed, isRejected, leansOnLine, wordsIn } from './decision-words';
import type { MergedLine, MergedPart } from './merged-lines';
import { knownItem } from '../agenda/known-item';
import { TITLE, type RecordLine } from './record';

/** A decision of the meeting. */
export interface MinutesDecision {
  readonly number: string;
  /** Of the point it was taken under, as it stands. */
  readonly point: CellValue;
  /** What was decided, also for who has not the minutes before her. */
  readonly text: string;
  readonly owner: CellValue;
  readonly due: CellValue;
  /** What its line is about, where that is a row of the workbook: `Å-22 Utrusta två mötesrum`. */
  readonly of: string | null;
  /** That something is not to be done: there is nothing to carry out. */
  readonly isDenied: boolean;
  readonly line: MergedLine;
}

/** What is proposed; a question proposes nothing. */
function proposed({ values }: Pick<MergedLine, 'values'>): string {
  const proposal = wordsIn(values.proposal);
  return proposal.endsWith('?') ? '' : proposal;
}

/** What was decided: the words typed; where they say nothing without the line they stand in, with its words. */
function decisionText(line: MergedLine, text: Text): string {
  const { item, values, isRow } = line;
  const said = wordsIn(values.decision);
  const proposal = proposed(line);
  if (said === '') return isRow && values.decision !== true ? item : proposal || item;
  if (isAgreed(said) && proposal !== '') return proposal;
  if (isRejected(said) && proposal !== '' && !item.endsWith('?')) return text.minutes.rejected(proposal);
  const leans = isAgreed(said) || isRejected(said) || leansOnLine(said);
  return item !== '' && leans ? `${item}: ${said}` : said;
}

/** The lines whose decision is the time that the closing of the minutes says. */
const timed = lazy(
  () => new Set(allTexts.flatMap(({ agenda }) => [knownItem(agenda.nextReview), knownItem(agenda.notesOut)])),
);

/**
 * Whether something was decided in the line: a decision is written; or, beside a proposal, who carries it out or by when; or
 * both of these beside a row of the workbook, of which a question there may leave out who.
 */
export function isDecided(line: Pick<RecordLine, 'known' | 'values' | 'isRow'>): boolean {
  const { known, values, isRow } = line;
  const [owner, due] = [wordsIn(values.owner) !== '', wordsIn(values.due) !== ''];
  if (timed().has(known)) return owner;
  if (wordsIn(values.decision) !== '') return true;
  if (proposed(line) !== '') return owner || due || values.decision === true;
  return isRow && due && (owner || wordsIn(values.proposal) !== '');
}

/** Whether the line says who or when, and not what. */
export const lacksDecision = (line: Pick<RecordLine, 'known' | 'values' | 'isRow'>): boolean =>
  !timed().has(line.known) &&
  !isDecided(line) &&
  (wordsIn(line.values.owner) !== '' || wordsIn(line.values.due) !== '');

/** `B-2020-11-`: the month of the meeting; decisions are numbered on from it. */
export const numberStem = (day: string): string => `B-${day.slice(0, 7)}-`;

/** The points with a number beside each decision; one that has a number keeps it. `taken`: numbers of other decisions. */
export function numbered(
  parts: readonly MergedPart[],
  day: string,
  taken: Iterable<string>,
): readonly MergedPart[] {
  const used = new Set(taken);
  const stem = numberStem(day);
  for (const { lines, gone } of parts)
    for (const number of [...lines.map(({ number: one }) => one), ...gone.map((base) => base.number)])
      if (number !== '') used.add(number);
  const met = new Set<string>();
  let next = 1;
  const free = (): string => {
    while (used.has(`${stem}${next}`)) next += 1;
    used.add(`${stem}${next}`);
    return `${stem}${next}`;
  };
  return parts.map((part) => ({
    ...part,
    lines: part.lines.map((line) => {
      const kept = met.has(line.number) ? '' : line.number;
      const number = isDecided(line) ? kept || free() : '';
      if (number !== '') met.add(number);
      return { ...line, number, base: { ...line.base, number: number || line.base.number } };
    }),
  }));
}

/** The part without the numbers of decisions that a person has emptied in the minutes, which are remembered. */
export const withoutUndecided = (part: MergedPart): MergedPart => ({
  ...part,
  lines: part.lines.map((line) => (isDecided(line) ? line : { ...line, number: '' })),
});

/** A short "no" denies whatever stands beside it; a longer one may name what is to be done instead. */
function isDenied({ values }: MergedLine): boolean {
  const said = wordsIn(values.decision);
  const isFree = wordsIn(values.owner) === '' && wordsIn(values.due) === '';
  return isRejected(said) || (denies(said) && isFree);
}

/** The decisions of the points, in their order. */
export const decisionsIn = (parts: readonly MergedPart[], text: Text): readonly MinutesDecision[] =>
  parts.flatMap(({ no, lines }) =>
    lines.flatMap((line) =>
      line.number === ''
        ? []
        : [
            {
              number: line.number,
              point: no,
              text: decisionText(line, text),
              owner: line.values.owner,
              due: line.values.due,
              of: line.isRow && line.known !== TITLE ? line.item : null,
              isDenied: isDenied(line),
              line,
            },
          ],
    ),
  );
