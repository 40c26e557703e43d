import { cellName, columnLetter } from '../book/area';
import type { Outcome } from '../jobs/job';
import type { Language } from '../plan/field';
import { needsDecision } from '../plan/needs-decision';
import type { PlanReading, Problem, TableReading } from '../plan/reading';
import { enCli } from '../text/en/cli';
import { svCli } from '../text/sv/cli';
import { problemText } from '../text/problem';
import type { ScanDocument } from './scan-contract';
import { waysToAnswer } from './ways-to-answer';

const texts = { sv: svCli, en: enCli };

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

/** The outcome of a job as `scanContract` promises it. `out` is the file that was written. */
export function scanDocument(
  outcome: Outcome,
  {
    file,
    language,
    out,
  }: { readonly file: string; readonly language: Language; readonly out: string | null },
): ScanDocument {
  const { reading, rollup, links, agenda, owners } = outcome;
  return {
    version: 1,
    file,
    tables: reading.tables.map(tableDocument),
    noPlan: [...reading.noPlan],
    rows: { read: reading.rows.read, interpreted: reading.rows.interpreted, listed: reading.rows.listed },
    toDecide: outcome.problems.filter(needsDecision).length,
    problems: outcome.problems.map((problem) => problemDocument(problem, reading, language)),
    rollup: { total: rollup.total, byStatus: { ...rollup.byStatus }, overdue: rollup.overdue },
    links: { explicit: links.explicit, open: links.open },
    agenda: agenda && {
      sheet: agenda.sheet,
      items: agenda.items.map(({ no, title, lines }) => ({ no, title, lines: [...lines] })),
    },
    ...(owners ? { owners: owners.owners.map((owner) => ({ ...owner })) } : {}),
    changes: outcome.changes.edits.length,
    out,
  };
}
