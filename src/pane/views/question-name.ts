import { cellName, columnLetter } from '../../book/area';
import { fields, type Field } from '../../plan/field';
import type { Issue } from '../model/issue';
import type { Question } from '../model/question-order';
import type { View } from './view';

const isField = (text: string): text is Field => fields.some((field) => field === text);

const headingProblems: readonly string[] = ['doubtful-heading', 'unnamed-heading', 'several-headings'];

/** Whether the issue is about what a column holds. */
export const isAboutColumn = ({ problem }: Issue): boolean =>
  problem !== null && headingProblems.includes(problem.code);

/** What an issue is about, in a few words: the row's own, what a column may hold, or which column counts, else what is the matter. */
export function questionName(view: View, issue: Issue): string {
  const { text, language } = view;
  const { problem, row, at } = issue;
  if (row !== '') return row;
  if (problem === null) return `${at.sheet} ${cellName(at.row, at.column)}`;
  if (!isAboutColumn(issue)) return view.desk.problemText(problem, language);
  const candidates =
    problem.columns?.map(({ heading }) => heading) ??
    (problem.candidates ?? []).filter(isField).map((field) => text.columns.fields[field]);
  return text.problems.column(columnLetter(at.column), problem.found ?? '', candidates);
}

/** What a question is about: of several cells, the word that all of them say. */
export const nameOf = (view: View, { issue, cells }: Question): string =>
  cells.length > 1 ? view.text.problems.word(issue.before) : questionName(view, issue);
