import { askedWord } from '../plan/asked-word';
import type { PlanReading, Problem } from '../plan/reading';
import { choosable } from '../plan/status';
import type { svCli } from '../text/sv/cli';
import { textOption } from './map-option';
import { problemLine } from './problem-line';
import { waysToAnswer } from './ways-to-answer';

type Text = typeof svCli;

/** Cells that are answered together, in the order in which the first of each is met. */
function together(problems: readonly Problem[]): readonly (readonly Problem[])[] {
  const known = new Map<string, Problem[]>();
  return problems.flatMap((problem) => {
    const word = askedWord(problem);
    if (word === undefined) return [[problem]];
    const group = known.get(word);
    group?.push(problem);
    if (group) return [];
    const made = [problem];
    known.set(word, made);
    return [made];
  });
}

/** One line for all cells with a word, and the option that says what it stands for, where there is one. */
function wordLines(cells: readonly Problem[], first: Problem, text: Text): readonly string[] {
  const option = first.code === 'unknown-status' ? textOption(first.found ?? '', 'ongoing') : undefined;
  return [
    `${problemLine(first, text)}  ${text.alikeCells(cells.length)}`,
    ...(option === undefined
      ? []
      : [`      ${text.ifWordIs(option, choosable.filter((one) => one !== 'ongoing').join(', '))}`]),
  ];
}

/** The questions of one kind, each with the ways to answer it: at most so many, and how many cells more there are. */
export function questionLines(
  problems: readonly Problem[],
  reading: PlanReading,
  most: number,
  text: Text,
): readonly string[] {
  const questions = together(problems);
  const more = questions.slice(most).reduce((sum, cells) => sum + cells.length, 0);
  return [
    ...questions.slice(0, most).flatMap((cells) => {
      const [first] = cells;
      if (!first) return [];
      if (cells.length > 1) return wordLines(cells, first, text);
      return [problemLine(first, text), ...waysToAnswer(first, reading, text).map((line) => `      ${line}`)];
    }),
    ...(more > 0 ? [`    ${text.more(more)}`] : []),
  ];
}
