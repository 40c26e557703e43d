import { columnLetter } from '../book/area';
import { fields, tableKinds, type Field, type TableKind } from '../plan/field';
import type { NearMiss, PlanReading, Problem, TableReading } from '../plan/reading';
import type { svCli } from '../text/sv/cli';
import { choosable } from '../plan/status';
import { mapOption, noPlanOption, sheetOption, tableOption, textOption, type TablePlace } from './map-option';
import { printable } from './printable';

type Text = typeof svCli;

/** For kinds of table that one column is enough to recognise: the column that says what a row is about. */
const mainField: Readonly<Partial<Record<TableKind, Field>>> = {
  actions: 'title',
  decisions: 'title',
  findings: 'finding.text',
};

const kindsIn = (texts: readonly string[]): readonly TableKind[] =>
  tableKinds.filter((kind) => texts.includes(kind)).sort((a, b) => texts.indexOf(a) - texts.indexOf(b));
const fieldsIn = (texts: readonly string[]): readonly Field[] =>
  fields.filter((field) => texts.includes(field)).sort((a, b) => texts.indexOf(a) - texts.indexOf(b));

/** The possible meanings, in words. */
export function meaningsOf({ code, candidates = [], columns }: Problem, text: Text): readonly string[] {
  if (code === 'doubtful-heading' && columns) return columns.map(({ heading }) => heading);
  if (code === 'doubtful-heading') return fieldsIn(candidates).map((field) => text.fields[field]);
  if (code === 'unsure-table' || code === 'unsure-kind')
    return kindsIn(candidates).map((kind) => text.kinds[kind]);
  return candidates;
}

/** A column of a sheet that is asked about, as an option; where no column looks right, the person fills in its heading. */
function optionFor(near: NearMiss | undefined, sheet: string, field: Field, text: Text): string {
  const column = near?.titleColumn;
  return column === undefined
    ? `${sheetOption(sheet)} --map "${text.heading}=${field}"`
    : mapOption({ sheet, column }, near?.titleHeading ?? '', field);
}

function onTable({ at, candidates = [] }: Problem, reading: PlanReading, text: Text): readonly string[] {
  const near =
    reading.nearMisses.find(({ sheet, headerRow }) => sheet === at.sheet && headerRow === at.row) ??
    reading.nearMisses.find(({ sheet }) => sheet === at.sheet);
  const column = near?.titleColumn;
  const asked = kindsIn(candidates);
  const kinds: readonly TableKind[] = asked.length === 0 ? ['actions'] : asked;
  return [
    text.isItATable(kinds.map((kind) => text.aKind[kind]).join(text.or)) +
      (column === undefined
        ? ''
        : ` ${text.looksLikeTitle(columnLetter(column), printable(near?.titleHeading ?? '', 60))}`),
    ...kinds.flatMap((kind) => {
      const field = mainField[kind];
      if (field === undefined) return [];
      const option = near
        ? [tableOption(near, kind), ...(column === undefined ? [] : [optionFor(near, at.sheet, field, text)])]
        : [optionFor(near, at.sheet, field, text)];
      return [text.ifItIs(text.aKind[kind], option.join(' '))];
    }),
    ...(near ? [text.ifItIsNone(tableOption(near, 'none'))] : []),
  ];
}

/** A table by the cells of its headings. */
function placeOf(table: TableReading): TablePlace | undefined {
  const headed = table.columns.filter(({ heading }) => heading !== '').map(({ column }) => column);
  return headed.length === 0
    ? undefined
    : { ...table, left: Math.min(...headed), right: Math.max(...headed) };
}

/** That the plans of a sheet are none, or plans. */
const planOptions = (sheet: string, { tables }: PlanReading, kind: 'none' | 'actions'): string =>
  tables
    .flatMap((table) => (table.sheet === sheet && table.kind === 'actions' ? (placeOf(table) ?? []) : []))
    .map((place) => tableOption(place, kind))
    .join(' ');

/** The table on a sheet at which a question is. */
const tableAt = ({ at }: Problem, { tables }: PlanReading): TableReading | undefined =>
  tables.find(
    ({ sheet, headerRow, columns }) =>
      sheet === at.sheet && headerRow === at.row && columns.some(({ column }) => column === at.column),
  );

/** A sheet that this run makes has no answer of its own: its source has. */
function onCopies(problem: Problem, reading: PlanReading, text: Text): readonly string[] {
  const { candidates = [] } = problem;
  if (candidates.length === 1) {
    const table = tableAt(problem, reading);
    const place = table && placeOf(table);
    return place
      ? [text.ifTableIsTheCopy(tableOption(place, 'none')), text.ifBothCount(tableOption(place, 'actions'))]
      : [];
  }
  const ways = candidates.flatMap((sheet) => {
    const option = planOptions(sheet, reading, 'none');
    return option === '' ? [] : [text.ifItIsTheCopy(sheet, option)];
  });
  const both = candidates
    .map((sheet) => planOptions(sheet, reading, 'actions'))
    .filter((option) => option !== '');
  return both.length < candidates.length ? ways : [...ways, text.ifBothCount(both.join(' '))];
}

/** Answers about a table that was read: another kind, or that it is no table. */
function onKind(problem: Problem, reading: PlanReading, text: Text): readonly string[] {
  const table = tableAt(problem, reading);
  const place = table && placeOf(table);
  if (!place) return [];
  return [
    ...kindsIn(problem.candidates ?? []).map((kind) =>
      text.ifItIs(text.aKind[kind], tableOption(place, kind)),
    ),
    text.ifItIsNone(tableOption(place, 'none')),
  ];
}

function onHeading(problem: Problem, text: Text): readonly string[] {
  const { at, found = '', candidates = [], cells = [], reasons = [], columns } = problem;
  const [only] = fieldsIn(candidates);
  if (columns && only)
    return columns.map(({ column, heading }) =>
      text.ifItIs(printable(heading, 60), mapOption({ ...at, column }, heading, only)),
    );
  return [
    ...(cells.length === 0 ? [] : [text.forExample(cells.map((cell) => printable(cell, 30)).join(' · '))]),
    ...fieldsIn(candidates).map((field) => {
      const why = reasons.find((one) => one.field === field)?.reasons ?? [];
      return `${text.whyField(text.fields[field], why)}: ${mapOption(at, found, field)}`;
    }),
  ];
}

/** What a heading between the rows says of them, or how all below it stands; or nothing. */
function onBand({ found = '', candidates = [] }: Problem, text: Text): readonly string[] {
  const [field] = fieldsIn(candidates.slice(0, 1));
  if (field === undefined) return [];
  const is = field === 'status' ? textOption(found, 'done') : textOption(found, field);
  const isNone = textOption(found, 'unknown');
  if (is === undefined || isNone === undefined) return [];
  if (field === 'area') return [`${text.ownPart}: ${is}`, `${text.belongsAbove}: ${isNone}`];
  const others = field === 'status' ? ` (${choosable.join(', ')})` : '';
  return [`${text.fields[field]}: ${is}${others}`, `${text.onlyHeading}: ${isNone}`];
}

/** The sheet that looks most like a plan, else the first in which nothing was read. */
function onNothing(
  { at }: Problem,
  { nearMisses: [near], noPlan }: PlanReading,
  text: Text,
): readonly string[] {
  const sheet = near?.sheet ?? (noPlan.includes(at.sheet) ? at.sheet : noPlan[0]);
  return [
    ...(sheet === undefined ? [] : [text.whichIsThePlan(optionFor(near, sheet, 'title', text))]),
    text.orCreate,
  ];
}

/** How a question is answered on the command line, one line per way. Empty when only correcting the cell itself helps. */
export function waysToAnswer(problem: Problem, reading: PlanReading, text: Text): readonly string[] {
  switch (problem.code) {
    case 'unsure-table':
      return onTable(problem, reading, text);
    case 'unsure-kind':
      return onKind(problem, reading, text);
    case 'same-actions':
      return onCopies(problem, reading, text);
    case 'doubtful-heading':
    case 'several-headings':
      return onHeading(problem, text);
    case 'action-or-heading':
    case 'unsure-band':
      return onBand(problem, text);
    case 'status-board':
      return [text.ifItIsNone(noPlanOption(problem.at.sheet))];
    case 'no-plan':
      return onNothing(problem, reading, text);
    case 'year-unsaid':
    case 'year-without-actions':
    case 'open-elsewhere':
      return (problem.candidates ?? []).map((year) => text.ifItIs(year, `--year ${year}`));
    default:
      return [];
  }
}
