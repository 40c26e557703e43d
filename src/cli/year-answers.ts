import { parseArea } from '../book/area';
import type { ActionPlace, YearAnswer } from '../jobs/year-change/year-answer';

/** A sheet and one of its cells, as people name them: `'Plan 2020'!B7`, `Plan 2020/B7`. */
const cell = /^'?(.+?)'?[/!](\$?[A-Za-z]{1,3}\$?\d{1,7})$/su;

function placeIn(text: string): ActionPlace {
  const [, sheet, name = ''] = cell.exec(text) ?? [];
  const area = parseArea(name);
  return sheet !== undefined && area
    ? { sheet: sheet.replaceAll("''", "'"), row: area.row, column: area.column }
    : text;
}

/** `; reason; decision` after what an answer begins with. */
function reasonIn(texts: readonly string[]): Pick<YearAnswer, 'reason' | 'decision'> {
  const [reason = '', decision = ''] = texts.map((text) => text.trim());
  return { ...(reason === '' ? {} : { reason }), ...(decision === '' ? {} : { decision }) };
}

/** The words for each answer; people write them in Swedish and Norwegian too. */
const words = {
  done: 'avslutad avslutat avsluttet closed complete completed done ferdig fullført färdig färdigt genomförd genomfört gjennomført klar klara klart',
  drop: 'avbryt avbrytes avbryts cancel cancelled drop dropped dropp droppes släpp släpps stryk strykes stryks utgå utgår utgått',
  later: 'later senare senere vent vänta',
  move: 'flytt flytta flyttad flyttas flyttat flyttes flyttet move moved',
  new: 'annan annet another new ny nytt',
  same: 'samma same samme',
} as const;

type Word = keyof typeof words;

const meanings: ReadonlyMap<string, Word> = new Map(
  (Object.keys(words) as Word[]).flatMap((meaning) =>
    words[meaning].split(' ').map((word) => [word, meaning]),
  ),
);

/** Small words before a day or a number: "flytta till 2021-06-30", "samma som Å-36". */
const small = /^(?:till|til|to|som|as)\s+/iu;

function answerOf(at: ActionPlace, word: string, rest: string): YearAnswer | undefined {
  const [first = '', ...more] = rest.split(';').map((part) => part.trim());
  const told = first.replace(small, '');
  const deadline = told === '' ? {} : { deadline: told };
  const meaning = meanings.get(word);
  switch (meaning) {
    case 'done':
    case 'later':
      return rest === '' ? { at, choice: meaning } : undefined;
    case 'move':
      return { at, choice: 'move', ...deadline, ...reasonIn(more) };
    case 'new':
      return { at, choice: 'move', same: null, ...deadline, ...reasonIn(more) };
    case 'same':
      return told === '' || more.length > 0 ? undefined : { at, choice: 'move', same: placeIn(told) };
    case 'drop':
      return { at, choice: 'drop', ...reasonIn([first, ...more]) };
    case undefined:
      return undefined;
  }
}

/**
 * Reads `Å-07=done`, `Å-07=move 2021-06-30; reason; decision`, `Plan/B7=drop reason; decision`, `Å-07=later`, `Å-24=same Å-36`
 * and `Å-24=new 2021-06-30`, with these words, the Swedish or the Norwegian ones. `undefined` for any other text.
 */
export function yearAnswer(text: string): YearAnswer | undefined {
  const equals = text.indexOf('=');
  const where = text.slice(0, Math.max(equals, 0)).trim();
  const [word = '', ...rest] = text
    .slice(equals + 1)
    .trim()
    .split(/\s+/u);
  return where === '' ? undefined : answerOf(placeIn(where), word.toLowerCase(), rest.join(' '));
}

/** A line of a text of answers, by its number in the file. */
export interface AnswerLine {
  readonly line: number;
  readonly text: string;
}

/** The answers of a text, one a line; empty lines and those that begin with # say nothing. */
export const answerLines = (text: string): readonly AnswerLine[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ line: index + 1, text: line.trim() }))
    .filter((one) => one.text !== '' && !one.text.startsWith('#'));
