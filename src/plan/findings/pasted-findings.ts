import { runSync, type Pausable } from '../../book/pausable';
import { oneLine } from '../one-line';
import { findingKindOf } from '../rows/finding-kind';
import { findingKinds, type FindingKind, type ReadingRequest } from '../reading';
import { announcedKind, gradeAlone } from './finding-heading';
import { isEarlier } from './other-heading';
import { saysNone } from './said-none';
import { withTicked } from './ticked-choices';
import { joinedLines } from './joined-lines';
import { labelledFields, labelledPart, partBelow, type LabelledField } from './labelled-part';
import { kindAfter, kindBefore, kindUnder, openingKind, ownKind } from './own-kind';
import { pastedCells, textAndTables, type Cells } from './pasted-cells';
import type { PastedFinding, PastedFindings } from './pasted-finding';
import { pastedLines, tableLine, type PastedLine } from './pasted-lines';
import { pastedSections, type PastedItem } from './pasted-sections';
import { kindOfMark } from './stated-findings';
import { isStatementLine } from './statement-words';
import { listsInCells, tableFindings } from './table-findings';

/** The parts of an item, told apart by the labels at the beginnings of its lines. */
function partsOf(lines: readonly string[]): Readonly<Record<LabelledField, string>> {
  const parts = new Map<LabelledField, string[]>(labelledFields.map((field) => [field, []]));
  let field: LabelledField = 'text';
  for (const [at, line] of lines.entries()) {
    // `Rekommendation: …` at the beginning is a finding of that kind; below one it is what is to be done.
    const labelled = at === 0 && openingKind(line) ? undefined : labelledPart(line);
    if (labelled) field = labelled.field;
    else if (line === '') field = 'text';
    else field = partBelow(field, parts.get(field)?.at(-1) ?? '', line);
    parts.get(field)?.push(labelled?.text ?? line);
  }
  const joined = (of: LabelledField): string =>
    oneLine(joinedLines((parts.get(of) ?? []).filter((line) => line !== '')));
  return {
    text: joined('text'),
    requirement: joined('requirement'),
    cause: joined('cause'),
    action: joined('action'),
    kind: joined('kind'),
    owner: joined('owner'),
    deadline: joined('deadline'),
    status: joined('status'),
  };
}

/** As long as the name of a kind before a text is. */
const LONGEST_NAME = 60;

interface RatedLines {
  readonly lines: readonly string[];
  readonly rated?: FindingKind;
}

/** The lines without the kind that one of them ends with, before the last: `Kärlet läcker (större)`, `– tank 4`. */
function ratedLines(lines: readonly string[], above: FindingKind): RatedLines {
  const kind = kindUnder(above, kindBefore(lines[0] ?? '', above)?.kind ?? above);
  const found = lines.slice(0, -1).flatMap((line, at) => {
    const after = labelledPart(line) && !openingKind(line) ? undefined : kindAfter(line, kind);
    return after && after.text !== '' ? [{ at, ...after }] : [];
  });
  const [one, ...others] = found;
  if (!one || others.length > 0) return { lines };
  return { lines: lines.map((line, at) => (at === one.at ? one.text : line)), rated: one.kind };
}

function findingOf({
  label,
  lines,
  kind: listed,
  requirement: above,
}: PastedItem): PastedFinding | undefined {
  const kind = listed.kind === 'unknown' ? (kindOfMark(label) ?? listed) : listed;
  const { lines: bare, rated } = ratedLines(lines, kind);
  const parts = partsOf(bare);
  const said = ownKind(parts.text, kind);
  const own = rated
    ? { text: said?.text ?? parts.text, kind: said ? kindUnder(rated, said.kind) : rated }
    : said;
  // An item of nothing but labelled parts is a finding all the same: nothing is lost.
  const text = (own ? own.text : parts.text) || oneLine(joinedLines(lines));
  if (text === '' || saysNone(text)) return undefined;
  const stated =
    parts.kind === ''
      ? undefined
      : (announcedKind(parts.kind) ?? gradeAlone(parts.kind) ?? findingKindOf(parts.kind));
  const { cause, action, owner, deadline, status } = parts;
  const isUnknown = stated?.kind === 'unknown';
  return {
    ref: label,
    kind: kindUnder(kind, (isUnknown ? undefined : stated) ?? own?.kind ?? (isUnknown ? stated : kind)),
    text,
    requirement: [above ?? '', parts.requirement].filter((part) => part !== '').join(' · '),
    cause,
    action,
    more: { 'finding.kind': isUnknown ? parts.kind : '', owner, deadline, status },
    source: (above === undefined ? lines : [above, ...lines]).join('\n'),
  };
}

/** `Tidigare avvikelse: …`, among new ones. */
const isOfEarlier = ({ lines: [first = ''] }: PastedItem): boolean => {
  const end = first.indexOf(':');
  const name = end > 0 && end < LONGEST_NAME ? first.slice(0, end) : '';
  // `Tidigare avvikelser: rutin saknas` says something of them.
  const speaksOfThem = /(?:er|erna|s)$/u.test(name) && isStatementLine(first.slice(end));
  return name !== '' && !speaksOfThem && isEarlier(name);
};

/** `Avvikelser: inga` */
function kindOfNone(line: string): FindingKind | undefined {
  const [, name = '', said = ''] = /^([^:]+):(.+)$/u.exec(line) ?? [];
  return said !== '' && saysNone(said.trim()) ? announcedKind(name) : undefined;
}

/** A table between the lines of a text: lists in its cells are lists of the text. */
const listedOr = (cells: Cells): readonly PastedLine[] => {
  const lists = listsInCells(cells);
  return lists === undefined ? [tableLine(cells)] : pastedLines(lists);
};

/** The findings of a text that is no table as a whole: under headings, as items of lists, as paragraphs, lines or tables between. */
function* findingsInText(text: string, request: Pick<ReadingRequest, 'today'>): Pausable<PastedFindings> {
  const lines = textAndTables(text).flatMap((part) =>
    typeof part === 'string' ? pastedLines(part) : listedOr(part),
  );
  const { items, audit, left: others, none: under } = pastedSections(lines);
  const findings: PastedFinding[] = [];
  const none = [...under];
  const left = others.filter((line) => {
    const kind = kindOfNone(line);
    if (kind) none.push(kind);
    return kind === undefined;
  });
  for (const item of items) {
    if ('cells' in item) {
      const read = yield* tableFindings(item.cells, request, item.kind);
      for (const finding of read.findings) findings.push(finding);
      if (read.audit !== null) left.push(read.audit);
      for (const line of read.left) left.push(line);
      for (const kind of read.none) none.push({ kind });
    } else {
      const finding = isOfEarlier(item) ? undefined : findingOf(item);
      if (finding) findings.push(finding);
      else if (saysNone(item.lines.join(' '))) none.push(item.kind);
      else if (item.requirement !== undefined || isOfEarlier(item))
        left.push([item.requirement, ...item.lines].filter((line) => line !== undefined).join(' '));
    }
  }
  // Among those that are none of one sort are others of its kind: "Större avvikelser: inga".
  const kinds = findingKinds.filter(
    (kind) =>
      kind !== 'unknown' &&
      none.some((one) => one.kind === kind) &&
      findings.every((finding) => finding.kind.kind !== kind),
  );
  return { findings, audit, left, none: kinds };
}

/**
 * The findings in a text that was copied from a report or a sheet. A finding of which nothing says of what kind it is, is of
 * kind `unknown`: the person is asked.
 */
export function* findingsInSteps(
  pasted: string,
  request: Pick<ReadingRequest, 'today'>,
): Pausable<PastedFindings> {
  const text = withTicked(pasted);
  const cells = pastedCells(text);
  if (!cells) return yield* findingsInText(text, request);
  const lists = listsInCells(cells);
  return lists === undefined ? yield* tableFindings(cells, request) : yield* findingsInText(lists, request);
}

/** `findingsInSteps` in one go. */
export const pastedFindings = (...of: Parameters<typeof findingsInSteps>): PastedFindings =>
  runSync(findingsInSteps(...of));
