import type { FindingKind } from '../reading';
import { announcedKind } from './finding-heading';
import { folded } from '../matching';
import { isSignature, quotesMail } from './mail-lines';
import { isEarlier, otherHeading } from './other-heading';
import { labelledPart } from './labelled-part';
import type { PastedLine } from './pasted-lines';
import { isStatementLine } from './statement-words';

export const unknownKind: FindingKind = { kind: 'unknown' };

const namesAudit =
  /revision(?! [a-z0-9](?:\W|$))|\baudit(?!ors?\b)|granskning|miljörond|skyddsrond|inspektion|\binspection|assessment/iu;
const MOST_TITLE_WORDS = 14;
const MOST_SUBHEADING_WORDS = 8;
/** A line as long as this was broken at the margin. */
const FULL_LINE = 45;

const wordsIn = (text: string): number => text.split(/\s+/u).length;

/** What a page says of itself: `Page 1 of 3`, `Sida 2 (4)`. */
const pageNumber = /\s*[-–|·,]?\s*(?:page|sida|sid\.)\s*\d+(?:\s*(?:of|av|\(|\/)\s*\d+\)?)?\s*$/iu;

/** As much of a line's end as a page's number and the points before it take. */
const END = 40;

/** A line of a table of contents: `Avvikelser ....... 4`. */
export const isOfContents = ({ text }: PastedLine): boolean =>
  /(?:\.{4,}|…{2,}|(?: \.){3,})\s*\d{1,3}$/u.test(text.slice(-END));

/** The name of an audit that a title says, without the page's number. */
export const titleOf = ({ text }: PastedLine): string =>
  (text.slice(0, -END) + text.slice(-END).replace(pageNumber, '')).trim();

/** A title of a chapter or report that names the audit. */
export const isAuditTitle = ({ text }: PastedLine): boolean =>
  namesAudit.test(text) && !/[.;:]$|:\s/.test(text) && wordsIn(text) <= MOST_TITLE_WORDS;

const goesOn = (line: PastedLine | undefined): boolean => line?.opens === null && /^\p{Ll}/u.test(line.text);

/** Whether a line stands for itself: it is no item of a list, and no part of a sentence that was broken into lines. */
export function isTitle(lines: readonly PastedLine[], at: number): boolean {
  const line = lines[at];
  const isMiddle = goesOn(line) && lines[at - 1]?.isBlank === false;
  return line !== undefined && line.opens !== 'bullet' && !isMiddle && !goesOn(lines[at + 1]);
}

/** As short as a heading between the items of a list. */
export const isShort = (text: string): boolean =>
  /^[\p{Lu}\d]/u.test(text) && !/[.!?,;]$/u.test(text) && wordsIn(text) <= MOST_SUBHEADING_WORDS;

/** A short text that names something, and says nothing of it. */
export const namesSubject = (text: string): boolean =>
  isShort(text) && !/:\s+\S/u.test(text) && !isStatementLine(text);

/** A text that says something: it ends as a sentence, or is longer than a heading. */
export const isSentence = (text: string): boolean =>
  /[.!?]$/u.test(text) || wordsIn(text) > MOST_SUBHEADING_WORDS;

/** The line that stands next, after blank ones. */
export function nextFilled(lines: readonly PastedLine[], at: number): PastedLine | undefined {
  let next = at + 1;
  while (lines[next]?.isBlank === true) next += 1;
  return lines[next];
}

/** The first number of a list. */
const beginsCount = ({ label }: PastedLine): boolean => label !== null && /^(?:1|a|1\.1)$/u.test(label);

/** A short line over a list, which no item before it goes on with: over bullets, or numbers that begin anew. */
export function isOverList(lines: readonly PastedLine[], at: number): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (line?.opens !== null || line.cells || !isShort(line.text)) return false;
  const next = nextFilled(lines, at);
  const beginsList = next?.opens === 'bullet' || (next?.opens === 'number' && beginsCount(next));
  if (!beginsList) return false;
  return (
    before === undefined || before.isBlank || /[.!?]$/u.test(before.text) || before.text.length < FULL_LINE
  );
}

/** Chapters of the standards for management systems that hold requirements. */
const clause = /^(?:[4-9]|10)(?:\.\d{1,2}){1,3}$/u;

/** Titles of requirements that may stand one after the other with nothing below them. */
const MOST_EMPTY = 20;

const mayBeClause = ({ label, text }: PastedLine): boolean =>
  label !== null && clause.test(label) && namesSubject(text);

/** Whether nothing stands under the title of a requirement: others follow, and text follows the last of them. */
function isEmptyTitle(lines: readonly PastedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !mayBeClause(line)) return false;
  let next = at;
  for (let count = 0; count < MOST_EMPTY; count += 1) {
    next += 1;
    while (lines[next]?.isBlank === true) next += 1;
    const below = lines[next];
    if (!below || below.cells) return false;
    if (below.opens === null) return isSentence(below.text) || isStatementLine(below.text);
    if (!mayBeClause(below)) return false;
  }
  return false;
}

/** Chapters of the standards that are called as chapters of reports are. */
const clauseTitles: ReadonlySet<string> = new Set(['4.3 scope', '4.3 omfattning']);

/** Whether a title is one of a requirement although chapters of reports that hold no findings are called so. */
export const isClauseTitle = ({ label, text }: PastedLine, isUnderClause: boolean): boolean =>
  isUnderClause || clauseTitles.has(`${label ?? ''} ${folded(text)}`);

/**
 * A numbered title of what stands below it. `8.1 Planering och styrning` is a requirement, `5.1 Energi` a part of chapter 5.
 * @param chapter the number of the heading that the line stands under
 */
export function numberedTitle(
  lines: readonly PastedLine[],
  at: number,
  chapter: string | null,
): 'requirement' | 'part' | undefined {
  const line = lines[at];
  const next = line?.opens === 'number' ? nextFilled(lines, at) : undefined;
  if (!line || line.label === null || !next) return undefined;
  const isCounted = next.opens === 'number' && !beginsCount(next) && !isEmptyTitle(lines, at);
  if (isCounted || labelledPart(next.text) || !isTitle(lines, at) || !namesSubject(line.text))
    return undefined;
  if (chapter !== null && line.label.startsWith(`${chapter}.`)) return 'part';
  return clause.test(line.label) ? 'requirement' : undefined;
}

/** What a line begins: findings of a kind, or what is no finding (`null`); `undefined`: it begins nothing. */
export function beginsWith(lines: readonly PastedLine[], at: number): FindingKind | null | undefined {
  const line = lines[at];
  if (!line || line.isBlank || line.cells || isOfContents(line) || !isTitle(lines, at)) return undefined;
  const kind = announcedKind(line.text);
  if (isEarlier(line.text)) return isStatementLine(line.text) ? undefined : null;
  if (kind) return kind;
  if (isSignature(line.text) || quotesMail(line.text)) return null;
  const other = otherHeading(line.text);
  if (other !== undefined) return other === 'unknown' ? unknownKind : null;
  return line.level === undefined ? undefined : null;
}
