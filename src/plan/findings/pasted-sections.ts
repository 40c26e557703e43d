import type { FindingKind } from '../reading';
import { announcedKind } from './finding-heading';
import { goesOnFrom } from './joined-lines';
import { labelledPart } from './labelled-part';
import { leadsList } from './led-lists';
import { isCourtesy, quotesMail } from './mail-lines';
import { saysNone } from './said-none';
import { statedFindings } from './stated-findings';
import {
  beginsWith,
  isAuditTitle,
  isClauseTitle,
  isOfContents,
  isOverList,
  isTitle,
  namesSubject,
  numberedTitle,
  titleOf,
  unknownKind,
} from './line-roles';
import { otherHeading } from './other-heading';
import { itemsOf, listSign } from './list-items';
import { LEVEL_OF_BOLD, toldLine, type PastedLine } from './pasted-lines';

/** The lines of one finding, and what stands above it. */
export interface PastedItem {
  readonly label: string | null;
  readonly lines: readonly string[];
  readonly kind: FindingKind;
  /** The title of the requirement that it stands under: `4.2.1 Miljöpolicy`. */
  readonly requirement?: string;
}

/** A table, and the kind of the list it stands in: `null` where that is no list of findings. */
export interface PastedTable {
  readonly cells: readonly (readonly string[])[];
  readonly kind: FindingKind | null;
}

export interface PastedSections {
  readonly items: readonly (PastedItem | PastedTable)[];
  readonly audit: string | null;
  readonly left: readonly string[];
  /** The kinds under whose headings stands that there are none. */
  readonly none: readonly FindingKind[];
}

/** Lines under one heading; `kind` is `null` where what stands there is no finding. */
interface Section {
  readonly kind: FindingKind | null;
  /** No name says that nothing here is a finding: lines may state that they are. */
  readonly mayState?: boolean;
  /** The heading's level and number, where it has them. */
  readonly level?: number;
  readonly chapter?: string | null;
  readonly requirement?: string;
  /** Its heading where that names no kind, and lines that stand in no list: they are in no finding. */
  readonly heads: string[];
  readonly lines: PastedLine[];
}

const YEAR = /\b20\d\d\b/;

interface Cut {
  readonly sections: readonly Section[];
  readonly audit: string | null;
}

const ordinalOf = ({ label, text }: PastedLine): string | null =>
  label ?? /^(\d{1,2}(?:\.\d{1,2})*)[.):]? /u.exec(text)?.[1] ?? null;

/** A number under bullets opens the next chapter, unless it counts parts of the bullet above it. */
function isChapter(line: PastedLine, lines: readonly PastedLine[]): boolean {
  const first = line.opens === 'number' ? listSign(lines) : undefined;
  if (first?.opens !== 'bullet') return false;
  return (
    line.sign !== 'a' &&
    line.indent < first.indent + 2 &&
    /^\P{Ll}/u.test(line.text) &&
    !/[.;,]$/u.test(line.text)
  );
}

/** Whether a line greets, or says when the next audit is: no finding, and nothing begins with it. */
const tellsNothing = (lines: readonly PastedLine[], at: number): boolean => {
  const line = lines[at];
  return line?.opens === null && isCourtesy(line.text) && !goesOnFrom(lines[at - 1]?.text ?? '.', line.text);
};

/** Whether a line says that findings follow: `Här kommer det vi såg:` */
function isLeadIn(lines: readonly PastedLine[], at: number): boolean {
  const line = lines[at];
  return (
    line?.opens === null &&
    /\s\S+:$/u.test(line.text) &&
    !labelledPart(line.text) &&
    !announcedKind(line.text) &&
    !leadsList(lines, at)
  );
}

/** The text cut where a line announces a kind of finding. Above the first such line nothing is a finding. */
function sectionsOf(lines: readonly PastedLine[]): Cut {
  const kinds = lines.map((_, at) => beginsWith(lines, at));
  const hasHeadings = kinds.some((kind) => kind !== undefined && kind !== null);
  const hasList = lines.some(({ opens }) => opens !== null);
  let audit: string | null = null;
  // Until a line stands that may be of a finding.
  let isTop = true;
  let current: Section = { kind: hasHeadings ? null : unknownKind, mayState: true, heads: [], lines: [] };
  const sections: Section[] = [current];
  const begin = (section: Omit<Section, 'lines' | 'heads'>): void => {
    current = { ...section, heads: [], lines: [] };
    sections.push(current);
  };
  for (const [at, line] of lines.entries()) {
    const kind = kinds[at];
    const isList = current.kind !== null;
    const title = isList ? numberedTitle(lines, at, current.chapter ?? null) : undefined;
    const opensChapter = isChapter(line, current.lines);
    // Above all findings a line may name the audit; where it stands again, it is a page's head.
    const isFirst = !hasHeadings && current.lines.length === 0;
    const isAbove = !isList || (isFirst && (hasList || YEAR.test(line.text)));
    const isOwnHeading = isList && line.level !== undefined && otherHeading(line.text) === undefined;
    const isBelow = isOwnHeading && (line.level ?? 0) > (current.level ?? Infinity);
    const isBold = isOwnHeading && line.level === LEVEL_OF_BOLD;
    isTop &&= sections.length === 1 && current.lines.at(-1)?.isBlank !== false;
    if (isOfContents(line) || ((isTop || kind === undefined) && tellsNothing(lines, at)))
      current.heads.push(line.text);
    else if (isTop && !hasHeadings && isLeadIn(lines, at)) current.heads.push(line.text);
    else if (
      kind === null &&
      title === 'requirement' &&
      isClauseTitle(line, current.requirement !== undefined)
    )
      begin({ ...current, requirement: toldLine(line) });
    else if (kind === null && quotesMail(line.text)) {
      // What is quoted below findings was said before them; a mail that begins so is the report.
      begin({ kind: isTop ? current.kind : null, mayState: true });
      current.heads.push(line.text);
    } else if (kind === null && (isBelow || isBold)) {
      // A heading within the list says what the findings are about, or is one; bold alone may as well end the list: it is asked.
      const kindBelow = isBelow ? current.kind : unknownKind;
      if (namesSubject(line.text)) {
        begin({ ...current, kind: kindBelow });
        current.heads.push(line.text);
      } else {
        if (!isBelow || (listSign(current.lines)?.sign ?? '#') !== '#')
          begin({ ...current, kind: kindBelow });
        current.lines.push({ ...line, opens: 'number', sign: '#' });
      }
    } else if (kind === null && audit === null && line.level !== undefined && isAuditTitle(line)) {
      audit = titleOf(line);
      begin({ kind: null });
    } else if (kind !== undefined) {
      begin({ kind, ...(line.level === undefined ? {} : { level: line.level }), chapter: ordinalOf(line) });
      if (kind === null || announcedKind(line.text) === undefined) current.heads.push(toldLine(line));
    } else if (title === 'requirement') {
      begin({ ...current, requirement: toldLine(line) });
    } else if (title === 'part') {
      begin({ ...current });
      current.heads.push(toldLine(line));
    } else if (audit !== null && titleOf(line) === audit) continue;
    else if (audit === null && (isAbove || opensChapter) && isTitle(lines, at) && isAuditTitle(line)) {
      audit = titleOf(line);
      if (opensChapter) begin({ kind: null });
    } else if (isList && opensChapter) {
      begin({ kind: null });
      current.heads.push(toldLine(line));
    } else if (isList && isOverList(lines, at) && listSign(current.lines) && !leadsList(lines, at)) {
      begin({ kind: unknownKind });
      current.heads.push(line.text);
    } else current.lines.push(line);
  }
  return { sections, audit };
}

/** A section's lines between its tables, and the tables. */
function partedByTables(
  lines: readonly PastedLine[],
): readonly (readonly PastedLine[] | PastedTable['cells'])[] {
  const parts: (PastedLine[] | PastedTable['cells'])[] = [];
  let open: PastedLine[] = [];
  for (const line of lines) {
    if (line.cells) {
      parts.push(open, line.cells);
      open = [];
    } else open.push(line);
  }
  return [...parts, open];
}

const isTable = (part: readonly PastedLine[] | PastedTable['cells']): part is PastedTable['cells'] =>
  Array.isArray(part[0]);

function itemsIn(
  section: Section,
  left: string[],
  none: FindingKind[],
): readonly (PastedItem | PastedTable)[] {
  const { kind, requirement } = section;
  const found = partedByTables(section.lines).flatMap((part): readonly (PastedItem | PastedTable)[] => {
    if (isTable(part)) return [{ cells: part, kind }];
    const filled = part.filter(({ isBlank }) => !isBlank);
    if (kind === null && section.mayState === true)
      return statedFindings(part, left).map((item) => ({ ...item, kind: unknownKind }));
    if (kind === null) for (const line of filled) left.push(toldLine(line));
    if (kind === null || filled.length === 0) return [];
    const [head] = filled;
    // `Inga.`: what goes on below is no list, though a line may say that it is a finding.
    if (head?.opens === null && saysNone(head.text) && !listSign(part)) {
      none.push(kind);
      return statedFindings(part.slice(part.indexOf(head) + 1), left).map((item) => ({ ...item, kind }));
    }
    return itemsOf(part, left).flatMap(({ subject, items }) => {
      if (subject !== null) left.push(subject);
      return items.map((item) => ({
        ...item,
        kind: subject === null && item.isLoose !== true ? kind : unknownKind,
        ...(requirement === undefined ? {} : { requirement }),
      }));
    });
  });
  if (requirement !== undefined && found.every((one) => 'cells' in one)) left.push(requirement);
  return found;
}

/** The items under each heading, the audit's name, and the lines that are neither. */
export function pastedSections(lines: readonly PastedLine[]): PastedSections {
  const { sections, audit } = sectionsOf(lines);
  const left: string[] = [];
  const none: FindingKind[] = [];
  const items = sections.flatMap((section) => {
    for (const head of section.heads) left.push(head);
    return itemsIn(section, left, none);
  });
  return { items, audit, left, none };
}
