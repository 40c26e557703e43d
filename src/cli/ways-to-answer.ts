import { columnLetter } from '../book/area';
import { fields, tableKinds, type Field, type TableKind } from '../plan/field';
import type { NearMiss, PlanReading, Problem } from '../plan/reading';
import type { svCli } from '../text/sv/cli';
import { mapOption, sheetOption, tableOption } from './map-option';
import { printable } from './printable';

type Text = typeof svCli;

/** The column that says what a row is about, where a table is of such a kind; the other kinds are told by more than one. */
const mainField: Readonly<Partial<Record<TableKind, Field>>> = { actions: 'title', findings: 'finding.text' };

const kindsIn = (texts: readonly string[]): readonly TableKind[] =>
  tableKinds.filter((kind) => texts.includes(kind)).sort((a, b) => texts.indexOf(a) - texts.indexOf(b));
const fieldsIn = (texts: readonly string[]): readonly Field[] =>
  fields.filter((field) => texts.includes(field)).sort((a, b) => texts.indexOf(a) - texts.indexOf(b));

/** What it may mean, in words. */
export function meaningsOf({ code, candidates = [] }: Problem, text: Text): readonly string[] {
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

/** A table that was read: of what kind it is, and that it is none. */
function onKind({ at, candidates = [] }: Problem, { tables }: PlanReading, text: Text): readonly string[] {
  const table = tables.find(
    ({ sheet, headerRow, columns }) =>
      sheet === at.sheet && headerRow === at.row && columns.some(({ column }) => column === at.column),
  );
  const headed = table?.columns.filter(({ heading }) => heading !== '').map(({ column }) => column) ?? [];
  if (!table || headed.length === 0) return [];
  const place = { ...table, left: Math.min(...headed), right: Math.max(...headed) };
  return [
    ...kindsIn(candidates).map((kind) => text.ifItIs(text.aKind[kind], tableOption(place, kind))),
    text.ifItIsNone(tableOption(place, 'none')),
  ];
}

function onHeading(
  { at, found = '', candidates = [], cells = [], reasons = [] }: Problem,
  text: Text,
): readonly string[] {
  return [
    ...(cells.length === 0 ? [] : [text.forExample(cells.map((cell) => printable(cell, 30)).join(' · '))]),
    ...fieldsIn(candidates).map((field) => {
      const why = reasons.find((one) => one.field === field)?.reasons ?? [];
      return `${text.whyField(text.fields[field], why)}: ${mapOption(at, found, field)}`;
    }),
  ];
}

/** The sheet that comes nearest, else the first that nothing was read in. */
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

/** How a question is answered on the command line, a line each; none where only the cell itself can be mended. */
export function waysToAnswer(problem: Problem, reading: PlanReading, text: Text): readonly string[] {
  switch (problem.code) {
    case 'unsure-table':
      return onTable(problem, reading, text);
    case 'unsure-kind':
      return onKind(problem, reading, text);
    case 'doubtful-heading':
      return onHeading(problem, text);
    case 'no-plan':
      return onNothing(problem, reading, text);
    case 'year-without-actions':
    case 'open-elsewhere':
      return (problem.candidates ?? []).map((year) => text.ifItIs(year, `--year ${year}`));
    default:
      return [];
  }
}
