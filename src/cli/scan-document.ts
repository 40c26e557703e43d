import { cellName, columnLetter } from '../book/area';
import type { AgendaList } from '../jobs/agenda/listed-agenda';
import type { GoalFigures, Outcome } from '../jobs/job';
import type { YearChangeFigures } from '../jobs/year-change/year-change-figures';
import type { Language } from '../plan/field';
import { needsDecision } from '../plan/needs-decision';
import type { PlanReading, Problem, TableReading } from '../plan/reading';
import { enCli } from '../text/en/cli';
import { nbCli } from '../text/nb/cli';
import { svCli } from '../text/sv/cli';
import { problemText } from '../text/problem';
import type { ScanDocument } from './scan-contract';
import { waysToAnswer } from './ways-to-answer';

const texts = { sv: svCli, en: enCli, nb: nbCli };

type Table = ScanDocument['tables'][number];

const tableDocument = (table: TableReading): Table => ({
  sheet: table.sheet,
  kind: table.kind,
  headerRow: table.headerRow,
  firstRow: table.firstRow,
  lastRow: table.lastRow,
  confidence: table.confidence,
  columns: table.columns.map(({ column, heading, field }) => ({
    letter: columnLetter(column),
    heading,
    field,
  })),
  rows: table.rows.map(({ row, title, status, deadline, owners, id }) => ({
    row,
    title,
    status: status.status,
    statusText: status.text,
    deadline: { kind: deadline.kind, date: deadline.date, text: deadline.text },
    owners: owners.map(({ name }) => name),
    id,
  })),
});

const problemDocument = (
  problem: Problem,
  reading: PlanReading,
  language: Language,
): ScanDocument['problems'][number] => ({
  code: problem.code,
  severity: problem.severity,
  sheet: problem.at.sheet,
  cell: cellName(problem.at.row, problem.at.column),
  message: [problemText(problem, language), ...waysToAnswer(problem, reading, texts[language])].join(' '),
});

function coverageDocument(
  { standard, preset, isToBeMade, points, others, requirements }: AgendaList,
  language: Language,
): ScanDocument['coverage'] {
  return {
    standard,
    preset,
    hasAgenda: isToBeMade !== true,
    missing: requirements.filter(({ by }) => by.length === 0).length,
    requirements: requirements.map(({ clause, kind, about, by, able: [first] }) => ({
      clause,
      kind,
      about: about[language],
      items: by.map((key) => points.findIndex(({ id }) => id === key) + 1),
      add: by.length > 0 ? null : (others.find(({ id }) => id === first)?.title ?? null),
    })),
  };
}

const goalDocument = ({
  isWithout,
  progress,
  ...figures
}: GoalFigures): NonNullable<ScanDocument['goals']>[number] => ({
  ...figures,
  isWithout,
  progress: progress && {
    year: progress.outcome.year,
    value: progress.outcome.value,
    milestone: progress.milestone && { ...progress.milestone },
    share: progress.share,
  },
});

const yearDocument = ({ from, to, rows }: YearChangeFigures): NonNullable<ScanDocument['yearChange']> => ({
  from,
  to,
  rows: rows.map(({ at, id, title, act, question, next, moves }) => ({
    sheet: at.sheet,
    row: at.row,
    id,
    title,
    act,
    question,
    next: next && next.name,
    moves,
  })),
});

/** The outcome of a job as `scanContract` promises it. `out` is the file that was written. */
export function scanDocument(
  outcome: Outcome,
  {
    file,
    language,
    out,
  }: {
    readonly file: string;
    readonly language: Language;
    readonly out: string | null;
  },
): ScanDocument {
  const { reading, rows, rollup, since, goals, central, links, agenda, minutes, entered, owners, findings } =
    outcome;
  return {
    version: 1,
    file,
    tables: reading.tables.map(tableDocument),
    noPlan: [...reading.noPlan],
    rows: { read: rows.read, interpreted: rows.interpreted, listed: rows.listed },
    ...(outcome.off.length === 0 ? {} : { rulesOff: [...outcome.off] }),
    toDecide: outcome.problems.filter(needsDecision).length,
    problems: outcome.problems.map((problem) => problemDocument(problem, reading, language)),
    rollup: { total: rollup.total, byStatus: { ...rollup.byStatus }, overdue: rollup.overdue },
    ...(since ? { since: { ...since, counts: { ...since.counts } } } : {}),
    ...(central === null
      ? {}
      : { central: { total: central.total, left: central.left.map((one) => ({ ...one })) } }),
    ...(goals.length === 0 ? {} : { goals: goals.map(goalDocument) }),
    links: { explicit: links.explicit, open: links.open },
    agenda: agenda && {
      sheet: agenda.sheet,
      items: agenda.items.map(({ no, title, lines }) => ({ no, title, lines: [...lines] })),
    },
    ...(minutes
      ? { minutes: { ...minutes, decisions: minutes.decisions.map((decision) => ({ ...decision })) } }
      : {}),
    ...(entered ? { entered: entered.map((one) => ({ ...one })) } : {}),
    ...(owners ? { owners: owners.owners.map((owner) => ({ ...owner })) } : {}),
    ...(findings
      ? {
          findings: {
            ...findings,
            added: { ...findings.added },
            left: [...findings.left],
            none: [...findings.none],
          },
        }
      : {}),
    ...(outcome.yearChange ? { yearChange: yearDocument(outcome.yearChange) } : {}),
    ...(outcome.agendaList ? { coverage: coverageDocument(outcome.agendaList, outcome.language) } : {}),
    changes: outcome.changes.edits.length,
    out,
  };
}
