import { textOf, type CellValue } from '../../book/cells';
import type { MergedLine, MergedPart } from './merged-lines';
import { knownItem } from './known-item';
import { isSaid, TITLE } from './record';
import { bothTexts } from './minutes-layout';

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
  readonly line: MergedLine;
}

/** What says no more than that the proposal holds. */
const AGREED =
  /^(?:ja|ok|bifall|bifalles|bifölls|beslutas|beslutades|enligt (?:förslag|förslaget)|godkänns|godkändes|godkänt|fastställs|fastställdes|antas|antogs|yes|agreed|approved|adopted|as proposed|accepted|carried)[.!]?$/iu;

/** Fewer words are about the line they stand in. */
const WHOLE_WORDS = 4;

/** What was decided: the words typed; where they lean on the line they stand in, with its words. */
function decisionText({ item, values }: MergedLine): string {
  const said = textOf(values.decision).trim();
  const proposal = textOf(values.proposal).trim();
  if (said === '') return item;
  if (proposal !== '' && AGREED.test(said)) return proposal;
  return item !== '' && said.split(/\s+/u).length < WHOLE_WORDS ? `${item}: ${said}` : said;
}

/** The lines whose decision is the time that the closing of the minutes says. */
const timed: ReadonlySet<string> = new Set(
  bothTexts.flatMap(({ agenda }) => [knownItem(agenda.nextReview), knownItem(agenda.notesOut)]),
);

/** Whether something was decided in the line: a decision, or who does it and by when. */
export function isDecided({ known, values }: MergedLine): boolean {
  if (timed.has(known)) return isSaid(values.owner);
  return isSaid(values.decision) || isSaid(values.owner) || isSaid(values.due);
}

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

/** The decisions of the points, in their order. */
export const decisionsIn = (parts: readonly MergedPart[]): readonly MinutesDecision[] =>
  parts.flatMap(({ no, lines }) =>
    lines.flatMap((line) =>
      line.number === ''
        ? []
        : [
            {
              number: line.number,
              point: no,
              text: decisionText(line),
              owner: line.values.owner,
              due: line.values.due,
              of: line.isRow && line.known !== TITLE ? line.item : null,
              line,
            },
          ],
    ),
  );
