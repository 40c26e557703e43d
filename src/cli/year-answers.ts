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

function answerOf(at: ActionPlace, word: string, rest: string): YearAnswer | undefined {
  const [first = '', ...more] = rest.split(';').map((part) => part.trim());
  const deadline = first === '' ? {} : { deadline: first };
  switch (word) {
    case 'done':
    case 'later':
      return rest === '' ? { at, choice: word } : undefined;
    case 'move':
      return { at, choice: 'move', ...deadline, ...reasonIn(more) };
    case 'new':
      return { at, choice: 'move', same: null, ...deadline, ...reasonIn(more) };
    case 'same':
      return first === '' || more.length > 0 ? undefined : { at, choice: 'move', same: placeIn(first) };
    case 'drop':
      return { at, choice: 'drop', ...reasonIn([first, ...more]) };
    default:
      return undefined;
  }
}

/**
 * Reads `Å-07=done`, `Å-07=move 2021-06-30; reason; decision`, `Plan/B7=drop reason; decision`, `Å-07=later`, `Å-24=same Å-36`
 * and `Å-24=new 2021-06-30`. `undefined` for any other text.
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

/** The answers of a text, one a line; empty lines and those that begin with # say nothing. */
export const answerLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
