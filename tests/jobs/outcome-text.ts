import { addressName, areaAddress } from '../../src/book/area';
import { textOf } from '../../src/book/cells';
import { isFormulaCell, isKept, type CellInput, type Edit } from '../../src/book/edit';
import { objectionsTo } from '../../src/book/objection';
import { replay } from '../../src/book/replay';
import { touchedSheet } from '../../src/book/target';
import type { Rule, WorkbookSnapshot } from '../../src/book/snapshot';
import type { JobName, JobRequest, Outcome } from '../../src/jobs/job';
import { jobs } from '../../src/jobs/jobs';
import type { Problem } from '../../src/plan/reading';

/* What a job proposes, as lines that a person can read and a snapshot can hold. */

const inputText = (input: CellInput): string => {
  if (isKept(input)) return '(kept)';
  if (isFormulaCell(input)) return `${JSON.stringify(input.formula)} → ${textOf(input.value)}`;
  return textOf(input).replaceAll('\n', ' ⏎ ');
};

const ruleText = (rule: Rule | null): string =>
  rule?.kind !== 'list'
    ? (rule?.kind ?? 'none')
    : `list ${'sheet' in rule.source ? areaAddress(rule.source) : rule.source.join(', ')}${rule.strict ? ', strict' : ''}`;

/** Fingerprints, in hidden sheets of ours: nobody can tell whether they are right. */
const isFingerprints = (line: readonly CellInput[]): boolean =>
  line.some((cell) => typeof cell === 'string' && /(?:^|:)[0-9a-f]{8,}(?: |$)/u.test(cell));

/** One line an edit; of a block of cells one line a row. */
function editLines(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'writeCells': {
      const place = (index: number): string => addressName({ ...edit.at, row: edit.at.row + index });
      const lines = edit.cells.map(
        (line, index) =>
          `${place(index)} | ${isFingerprints(line) ? '(fingerprints)' : line.map(inputText).join(' | ')}`,
      );
      return edit.overFormula === true ? ['over formulas:', ...lines] : lines;
    }
    case 'setRule':
      return [`rule ${areaAddress(edit.area)} ${ruleText(edit.rule)}`];
    case 'setConditionalLook':
      return [
        `colours ${areaAddress(edit.area)} ${edit.looks.map(({ equals, look }) => `${equals}=${look}`).join(', ')}`,
      ];
    case 'setFormat':
      return [`format ${areaAddress(edit.area)} ${edit.format}`];
    case 'setLook':
      return [`look ${areaAddress(edit.area)} ${edit.look}`];
    case 'setTable':
      return [`table ${edit.name} ${edit.area ? areaAddress(edit.area) : 'none'}`];
    case 'setFilter':
      return [`filter ${edit.sheet} ${edit.area ? areaAddress(edit.area) : 'none'}`];
    case 'setName':
      return [
        `name ${edit.name} ${edit.area ? areaAddress(edit.area) : 'none'}${edit.hidden ? ', hidden' : ''}`,
      ];
    case 'setLink':
      return [`link ${addressName(edit.at)} ${JSON.stringify(edit.to)}`];
    case 'setWidths':
      return [`widths ${edit.sheet} from ${edit.column}: ${edit.widths.join(' ')}`];
    case 'setProperty':
      return [
        `property ${edit.name} ${/^[0-9a-f]{16}$/u.test(edit.value ?? '') ? '(fingerprint)' : (edit.value ?? 'none')}`,
      ];
    default: {
      const { kind, ...rest } = edit;
      return [`${kind} ${JSON.stringify(rest)}`];
    }
  }
}

/** Without the hidden list of statuses, which is alike in every workbook of a language. */
export const withoutLists = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit) =>
    edit.kind === 'setProperty'
      ? edit.name !== 'look.lists'
      : !/^Planbok (?:listor|lists)$/u.test(touchedSheet(edit) ?? ''),
  );

/** Every edit, in the order in which they are carried out. */
export const editsText = (edits: readonly Edit[]): readonly string[] => edits.flatMap(editLines);

/** A problem by its cell, with what was found and what it may be. */
export const problemText = ({ severity, code, at, found, candidates, columns }: Problem): string =>
  [
    `${severity} ${code} ${addressName(at)}`,
    ...(found === undefined ? [] : [oneLine(found)]),
    ...(candidates === undefined ? [] : [`[${candidates.map(oneLine).join(' / ')}]`]),
    ...(columns === undefined ? [] : [`[${columns.map(({ heading }) => heading).join(' / ')}]`]),
  ].join(' · ');

const oneLine = (text: string): string => text.replaceAll('\n', ' ⏎ ');

/** What became of a workbook: the outcome, and the workbook afterwards. */
export interface Ran {
  readonly outcome: Outcome;
  readonly after: WorkbookSnapshot;
}

/** Runs a job and carries out what it proposes. Nothing objects to it, and the same request again finds nothing left to do. */
export function ran(name: JobName, book: WorkbookSnapshot, request: JobRequest): Ran {
  const outcome = jobs[name](book, request);
  expect(objectionsTo(book, outcome.changes)).toEqual([]);
  const after = replay(book, outcome.changes.edits);
  expect(editsText(jobs[name](after, request).changes.edits)).toEqual([]);
  return { outcome, after };
}

/** A text for a snapshot: titles, each with the lines below it. */
export const sectionsText = (sections: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(sections)
    .map(([title, lines]) => [`# ${title}`, ...lines].join('\n'))
    .join('\n\n');
