import { addressName, areaAddress, columnLetter, type Address } from '../book/area';
import { answerKind, type AnswerKind } from '../conversation/answer-kind';
import type { NearMissView, ProblemView, Report, TableView } from '../conversation/conversation';
import { fields, tableKinds, type Field, type TableKind } from '../plan/field';
import { choosable, type ChoosableStatus } from '../plan/status';
import type { TableSense } from '../plan/settings/settings';
import { termsIn } from '../text/terms';
import { fromCell } from './page';
import type { Give, Outputs } from './tool-output';

type Question = Outputs['propose']['questions']['items'][number];

/** What a question expects, and its answers, the likeliest first. */
export type Asked = Pick<Question, 'expects' | 'answers'>;

type Suggested = Question['answers'][number];

const answer = (says: string, give: Give): Suggested => ({ says: fromCell(says), give });

const inCell = (at: Address, value: string): Suggested =>
  answer(value, { answers: [{ cell: addressName(at), value }] });

const fieldsIn = (texts: readonly string[]): readonly Field[] =>
  texts.flatMap((text) => fields.find((field) => field === text) ?? []);
const kindsIn = (texts: readonly string[]): readonly TableKind[] =>
  texts.flatMap((text) => tableKinds.find((kind) => kind === text) ?? []);
const statusIn = (text: string): ChoosableStatus | undefined => choosable.find((status) => status === text);

/** Answers in the cell itself. */
function cellAnswers(problem: ProblemView, expects: AnswerKind, report: Report): readonly Suggested[] {
  const { at, found, cell } = problem;
  // What stands there is no answer.
  const candidates = (problem.candidates ?? []).filter((candidate) => candidate !== cell);
  switch (expects) {
    case 'day':
      return candidates
        .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
        .map((date) => answer(date, { answers: [{ cell: addressName(at), date }] }));
    case 'owner':
      return candidates.map((name) => inCell(at, name));
    case 'status':
      return candidates.flatMap((text) => {
        const status = statusIn(text);
        return status === undefined ? [] : [inCell(at, report.statusWords[status])];
      });
    case 'finding':
      return (['positive', 'improvement', 'nonconformity'] as const)
        .filter((kind) => candidates.includes(kind))
        .map((kind) => inCell(at, termsIn(report.language).findingKinds[kind]));
    case 'action': {
      const finding = report.findings.find(
        (one) => one.at.sheet === at.sheet && one.at.row === at.row && one.isUnanswered,
      );
      return (finding?.suggestions ?? []).map((action) =>
        answer(action.name, { answers: [{ cell: addressName(at), action: addressName(action.at) }] }),
      );
    }
    case 'words':
      // Of a reference among other words of its cell only a person sees what the whole is to say.
      return found !== undefined && found.trim() === (cell ?? found).trim()
        ? candidates.map((text) => inCell(at, text))
        : [];
  }
}

interface HeadedRow {
  readonly sheet: string;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

const isTable = ({ sheet, row, left, right }: HeadedRow, kind: TableSense): Give => ({
  tables: [{ at: areaAddress({ sheet, row, column: left, rows: 1, columns: right - left + 1 }), kind }],
});

const ofNear = ({ sheet, headerRow, left, right }: NearMissView): HeadedRow => ({
  sheet,
  row: headerRow,
  left,
  right,
});

const ofTable = ({ sheet, headerRow, columns }: TableView): HeadedRow => {
  const places = columns.map(({ column }) => column);
  return { sheet, row: headerRow, left: Math.min(...places), right: Math.max(...places) };
};

/** That a column holds a field: by its heading, or where it has none by its letter, which holds for its sheet alone. */
const holds = (at: Pick<Address, 'sheet' | 'column'>, heading: string, field: Field): Give =>
  heading.trim() === ''
    ? { sheet: at.sheet, columns: [{ column: columnLetter(at.column), field }] }
    : { columns: [{ column: heading.trim(), field }] };

function onColumns({ at, found = '', candidates = [], columns }: ProblemView): readonly Suggested[] {
  const asked = fieldsIn(candidates);
  const [only] = asked;
  if (columns && only)
    return columns.map(({ column, heading }) =>
      answer(`${heading} = ${only}`, holds({ sheet: at.sheet, column }, heading, only)),
    );
  return asked.map((field) => answer(`${found} = ${field}`, holds(at, found, field)));
}

function onBand({ found = '', candidates = [] }: ProblemView): readonly Suggested[] {
  const column = found.trim();
  const [field] = fieldsIn(candidates);
  if (field === undefined || column === '') return [];
  const none = answer(`${column} = unknown`, { columns: [{ column, field: 'unknown' }] });
  return field === 'status'
    ? [none]
    : [answer(`${column} = ${field}`, { columns: [{ column, field }] }), none];
}

function onTable({ at, candidates = [] }: ProblemView, { nearMisses }: Report): readonly Suggested[] {
  const near =
    nearMisses.find(({ sheet, headerRow }) => sheet === at.sheet && headerRow === at.row) ??
    nearMisses.find(({ sheet }) => sheet === at.sheet);
  if (!near) return [];
  const row = ofNear(near);
  const { titleColumn, titleHeading = '' } = near;
  return [...kindsIn(candidates), 'none' as const].map((kind) => {
    const field = kind === 'actions' ? 'title' : kind === 'findings' ? 'finding.text' : undefined;
    const main =
      field === undefined || titleColumn === undefined
        ? {}
        : holds({ sheet: near.sheet, column: titleColumn }, titleHeading, field);
    return answer(kind, { ...main, ...isTable(row, kind) });
  });
}

function onKind({ at, candidates = [] }: ProblemView, { tables }: Report): readonly Suggested[] {
  const table = tables.find(({ sheet, headerRow }) => sheet === at.sheet && headerRow === at.row);
  if (!table) return [];
  return [...kindsIn(candidates), 'none' as const].map((kind) => answer(kind, isTable(ofTable(table), kind)));
}

/** The column that looks like the action, on the sheet that is most like a plan. */
function onNothing({ nearMisses: [near] }: Report): readonly Suggested[] {
  if (near?.titleColumn === undefined) return [];
  const at = { sheet: near.sheet, column: near.titleColumn };
  return [answer(`${near.sheet}: title`, holds(at, near.titleHeading ?? '', 'title'))];
}

/** That the plans of one of the sheets are copies, and not to be read. */
const onCopies = ({ candidates = [] }: ProblemView, { tables }: Report): readonly Suggested[] =>
  candidates.flatMap((sheet) => {
    const plans = tables.filter((table) => table.sheet === sheet && table.kind === 'actions');
    const gives = plans.flatMap((table) => isTable(ofTable(table), 'none').tables ?? []);
    return gives.length === 0 ? [] : [answer(`${sheet} = none`, { tables: gives })];
  });

function readingAnswers(problem: ProblemView, report: Report): readonly Suggested[] {
  switch (problem.code) {
    case 'doubtful-heading':
    case 'several-headings':
      return onColumns(problem);
    case 'unsure-band':
    case 'action-or-heading':
      return onBand(problem);
    case 'unsure-table':
      return onTable(problem, report);
    case 'unsure-kind':
      return onKind(problem, report);
    case 'no-plan':
      return onNothing(report);
    case 'same-actions':
      return onCopies(problem, report);
    case 'year-without-actions':
    case 'open-elsewhere':
      return (problem.candidates ?? [])
        .filter((year) => /^\d{4}$/.test(year))
        .map((year) => answer(year, { year: Number(year) }));
    default:
      return [];
  }
}

/** How a question is answered by a call, the likeliest answer first. */
export function asked(problem: ProblemView, report: Report): Asked {
  const kind = answerKind(problem, report);
  if (kind !== null) return { expects: kind, answers: [...cellAnswers(problem, kind, report)] };
  const answers = readingAnswers(problem, report);
  return { expects: answers.length === 0 ? 'workbook' : 'reading', answers: [...answers] };
}
