import { textOf, type CellValue } from '../../book/cells';
import type { WorkbookSnapshot } from '../../book/snapshot';
import { requirementsOf } from '../../jobs/agenda/standards';
import type { JobRequest } from '../../jobs/job';
import { heldMinutes } from '../../jobs/minutes/held-minutes';
import { currentMinutes } from '../../jobs/minutes/current-minutes';
import type { MergedLine, MergedPart } from '../../jobs/minutes/merged-lines';
import type { MinutesDecision } from '../../jobs/minutes/minute-decisions';
import type { Minutes } from '../../jobs/minutes/minutes';
import { labelOfKey } from '../../jobs/minutes/minutes-labels';
import {
  languageOfMinutes,
  minutedDays,
  minutesColumns,
  MINUTES_WIDTH,
} from '../../jobs/minutes/minutes-layout';
import { isSaid, TITLE } from '../../jobs/minutes/record';
import { footerOf } from '../../jobs/sheets/footer';
import type { Language } from '../../plan/field';
import { oneLine } from '../../plan/one-line';
import type { PlanReading } from '../../plan/reading';
import { reviewYear } from '../../plan/review-year';
import { handoutText, type HandoutText } from '../../text/handouts';
import { textIn } from '../../text/text';
import type { WordBlock, WordDocument, WordRow } from '../../word/word-document';
import { shownValue } from './shown-value';

/** The minutes of the agenda's meeting, or of the last one that has minutes where the agenda is for one to come. */
export function minutesToPrint(
  book: WorkbookSnapshot,
  reading: PlanReading,
  request: JobRequest,
  language: Language,
): Minutes | null {
  const text = textIn(language);
  const made = currentMinutes({ book, reading }, reviewYear(reading, request), request, text);
  if ('minutes' in made) return made.minutes;
  const last = minutedDays(book).at(-1);
  return last === undefined ? null : heldMinutes(book, last, text);
}

const joined = (texts: readonly string[], joint: string): string =>
  texts.filter((text) => text !== '').join(joint);

const labelled = (label: string, value: CellValue): string =>
  isSaid(value) ? `${label}: ${oneLine(shownValue(value))}` : '';

/** What stands beside a label, wherever in its row it was written. */
const besideLabel = ({ values, more }: MergedLine): string =>
  joined([...Object.values(values), ...more].map(shownValue), '\n');

const factsOf = (part: MergedPart, { text }: Minutes, labelOf = labelOfKey): WordBlock => ({
  kind: 'facts',
  rows: part.lines.map((line) => [labelOf(text, part.id, line.known), besideLabel(line)] as const),
});

/** A line of a point, without its decision where that stands below as a numbered one. */
function rowOf({ item, values, more, number, isGroup }: MergedLine, decided: string): WordRow {
  const unnumbered = number === '' ? [labelled(decided, values.decision), shownValue(values.due)] : [];
  return {
    cells: [
      item,
      joined([shownValue(values.input), ...unnumbered], '\n'),
      shownValue(values.proposal),
      ...more.map(shownValue),
    ],
    ...(isGroup ? { isGroup } : {}),
  };
}

/** Item, input, proposal, and the columns of a person's own, in relation to each other. */
const WIDTHS = [40, 44, 26];
const OWN_WIDTH = 16;
/** The columns that every point has: item and input. */
const ALWAYS = 2;

/** The rows of a point with the columns that say something in one of them. */
function tableOf(rows: readonly WordRow[], headings: readonly CellValue[]): readonly WordBlock[] {
  if (rows.length === 0) return [];
  const heads = [
    ...headings.slice(minutesColumns.item - 1, minutesColumns.proposal),
    ...headings.slice(MINUTES_WIDTH),
  ].map(textOf);
  const count = Math.max(...rows.map(({ cells }) => cells.length));
  const taken = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at < ALWAYS || rows.some(({ cells }) => (cells[at] ?? '') !== ''),
  );
  return [
    {
      kind: 'table',
      headings: taken.map((at) => heads[at] ?? ''),
      widths: taken.map((at) => WIDTHS[at] ?? OWN_WIDTH),
      rows: rows.map((row) => ({ ...row, cells: taken.map((at) => row.cells[at] ?? '') })),
    },
  ];
}

function decisionBlock(
  { number, text: said, owner, due, of }: MinutesDecision,
  decided: string,
  text: HandoutText,
): WordBlock {
  const about = of === null || said.startsWith(of) ? '' : labelled(text.document.about, of);
  const details = joined([about, labelled(text.owner, owner), labelled(text.due, due)], ' · ');
  return { kind: 'decision', label: `${decided} ${number}`, text: said, details };
}

function pointBlocks(
  { no, title, lines }: MergedPart,
  { headings, decisions }: Minutes,
  text: HandoutText,
): readonly WordBlock[] {
  const decided = textOf(headings[minutesColumns.decision - 1] ?? null);
  const own = lines.find(({ known }) => known === TITLE);
  const [, ...beside] = own ? rowOf(own, decided).cells : [];
  const said = joined(beside, ' · ');
  const rows = lines.filter((line) => line !== own).map((line) => rowOf(line, decided));
  return [
    { kind: 'heading', text: oneLine(joined([shownValue(no), title], '. ')) },
    ...(said === '' ? [] : [{ kind: 'paragraph', text: said } as const]),
    ...tableOf(rows, headings),
    ...decisions
      .filter(({ line }) => lines.includes(line))
      .map((decision) => decisionBlock(decision, decided, text)),
  ];
}

/** Every decision in one table, to be followed up by. */
function decisionTable({ decisions, headings }: Minutes, text: HandoutText): WordBlock {
  if (decisions.length === 0) return { kind: 'paragraph', text: text.document.noDecisions };
  const [no, , , , , decided, owner, due] = headings.map(textOf);
  return {
    kind: 'table',
    headings: [no ?? '', text.document.point, decided ?? '', owner ?? '', due ?? ''],
    widths: [16, 9, 45, 17, 13],
    rows: decisions.map((one) => ({
      cells: [one.number, shownValue(one.point), one.text, shownValue(one.owner), shownValue(one.due)],
    })),
  };
}

function signatureBlock({ signatures, text }: Minutes): WordBlock {
  return {
    kind: 'signatures',
    headings: [text.minutes.signed, text.minutes.signedOn],
    rows: signatures.lines.map(({ known, values }) => [
      labelOfKey(text, signatures.id, known),
      shownValue(values.input),
      shownValue(values.proposal),
      shownValue(values.decision),
    ]),
  };
}

/** More columns than these need a page on its side; the table of decisions has as many, most of them narrow. */
const MOST_UPRIGHT = 5;

const DAY = /\d{4}-\d\d-\d\d/u;

/** The minutes as a document: each point with its input, and its decisions numbered and set off below it. */
export function minutesDocument(minutes: Minutes, reading: PlanReading): WordDocument {
  const { day, text, standard, head, points, results, closing, signatures } = minutes;
  const language = languageOfMinutes(text);
  const words = handoutText(language);
  const title = oneLine(textOf(minutes.title));
  const inputOf = DAY.exec(textOf(minutes.madeFrom))?.[0];
  const clauses = new Map(
    requirementsOf(standard).flatMap(({ topic, kind, clause }) =>
      kind === 'result' ? [[topic as string, clause]] : [],
    ),
  );
  const blocks: readonly WordBlock[] = [
    { kind: 'title', text: title },
    factsOf(head, minutes),
    ...(inputOf === undefined ? [] : [{ kind: 'paragraph', text: words.document.inputOf(inputOf) } as const]),
    ...points.flatMap((point) => pointBlocks(point, minutes, words)),
    { kind: 'heading', text: results.title },
    factsOf(results, minutes, (of, id, known) =>
      joined([clauses.get(known) ?? '', labelOfKey(of, id, known)], ' '),
    ),
    { kind: 'heading', text: text.minutes.list.sheet },
    decisionTable(minutes, words),
    { kind: 'heading', text: closing.title },
    factsOf(closing, minutes),
    { kind: 'heading', text: signatures.title },
    signatureBlock(minutes),
  ];
  return {
    title,
    language,
    isLandscape: blocks.some((block) => block.kind === 'table' && block.headings.length > MOST_UPRIGHT),
    footer: footerOf(reading, text.minutes.sheet(day), day),
    blocks,
  };
}
