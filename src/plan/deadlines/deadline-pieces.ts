import { monthAtoms } from './deadline-months';
import { numberedNouns } from './deadline-words';
import { labelAtoms, ordinalAtoms } from './deadline-parts';
import { termAtoms, turnAtoms } from './deadline-terms';
import { isText, meaningAt, momentPiece, vague, type Atoms, type Piece } from './deadline-atoms';
import type { Token } from './deadline-tokens';
import { wholeYear } from './deadline-numerals';
import { hasYear, inYear } from './deadline-moments';
import type { DeadlineContext } from './deadline-context';

/** The time that begins at this token, in any of the ways times are written in words. */
const atomsAt = (tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined =>
  monthAtoms(tokens, at, context) ??
  ordinalAtoms(tokens, at, context) ??
  labelAtoms(tokens, at, context) ??
  termAtoms(tokens, at, context) ??
  turnAtoms(tokens, at, context);

/** "2020 Q3", "2020: maj": a year that stands before what it belongs to. */
function yearFirst(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms {
  const token = tokens[at];
  const year = token?.is === 'number' ? token.value : 0;
  if (isText(tokens, at + 1, 'års') && meaningAt(tokens, at + 2)?.is === 'end-word') {
    return { pieces: [yearEnd(year)], next: at + 3 };
  }
  const from = isText(tokens, at + 1, ',', '-', '/', ':', '.') ? at + 2 : at + 1;
  const atoms = atomsAt(tokens, from, context);
  const first = atoms?.pieces[0];
  if (!atoms || first?.is !== 'moment' || hasYear(first.moment)) {
    return { pieces: [momentPiece(wholeYear(year))], next: at + 1 };
  }
  return {
    ...atoms,
    pieces: atoms.pieces.map((piece) =>
      piece.is === 'moment' ? momentPiece(inYear(piece.moment, year)) : piece,
    ),
  };
}

function ofNumber(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms {
  const token = tokens[at];
  if (token?.is !== 'number') return { pieces: [], next: at + 1 };
  if (token.digits === 4 && token.value >= 1990 && token.value <= 2100) return yearFirst(tokens, at, context);
  const following = meaningAt(tokens, at + 1);
  const isRelative = following?.is === 'unit' || isText(tokens, at + 1, 'mån', 'år', 'year');
  if (isRelative || (following?.is === 'label' && following.of === 'week'))
    return { pieces: [vague], next: at + 2 };
  return { pieces: [{ is: 'number', value: token.value }], next: at + 1 };
}

function ofUnknown(tokens: readonly Token[], at: number, word: string): Atoms {
  const unknown: Piece = { is: 'unknown', word };
  if (!numberedNouns.has(word) || tokens[at + 1]?.is !== 'number') return { pieces: [unknown], next: at + 1 };
  const isMonthNext = meaningAt(tokens, at + 2)?.is === 'month';
  return { pieces: isMonthNext ? [unknown, { is: 'mark', mark: 'doubtful' }] : [unknown], next: at + 2 };
}

/** The end of the year the texts are about. */
const yearEnd = (year: number | undefined): Piece =>
  momentPiece({ shape: 'months', kind: 'year', from: 12, to: 12, ...(year === undefined ? {} : { year }) });

function ofYearWord(tokens: readonly Token[], at: number): Atoms {
  const next = tokens[at + 1];
  if (meaningAt(tokens, at + 1)?.is === 'end-word') return { pieces: [yearEnd(undefined)], next: at + 2 };
  const namesYear = (next?.is === 'number' && next.digits === 4) || next?.is === 'moment';
  if (namesYear) return { pieces: [], next: at + 1 };
  return { pieces: [momentPiece({ shape: 'months', kind: 'year', from: 1, to: 12 })], next: at + 1 };
}

function ofWord(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms {
  const token = tokens[at];
  if (token?.is !== 'word') return { pieces: [], next: at + 1 };
  const { meaning, text } = token;
  const atoms = meaning ? atomsAt(tokens, at, context) : undefined;
  if (atoms) return atoms;
  const alone = (...pieces: readonly Piece[]): Atoms => ({ pieces, next: at + 1 });
  const inBrackets = isText(tokens, at + 2, ')') ? meaningAt(tokens, at + 1) : undefined;
  if (inBrackets?.is === 'weekday')
    return { ...alone({ is: 'weekday', weekday: inBrackets.weekday }), next: at + 3 };
  if (text === '(' || text === '[') return alone({ is: 'bracket', opens: true });
  if (text === ')' || text === ']') return alone({ is: 'bracket', opens: false });
  if (text === 'årets' && meaningAt(tokens, at + 1)?.is === 'end-word') return ofYearWord(tokens, at);
  switch (meaning?.is) {
    case 'mark':
      return alone({ is: 'mark', mark: meaning.mark });
    case 'join':
      return alone({ is: 'join', join: meaning.join, isDash: text === '-' });
    case 'weekday':
      return alone({ is: 'weekday', weekday: meaning.weekday });
    case 'year':
      return ofYearWord(tokens, at);
    case 'label':
    case 'term-word':
      return alone(vague);
    case 'end-word':
      return alone({ is: 'mark', mark: 'end' });
    case 'filler':
    case 'unit':
      return alone();
    case 'count':
      return text === 'a' || text === 'an' ? alone() : alone({ is: 'unknown', word: text });
    default:
      return ofUnknown(tokens, at, text);
  }
}

/** How many units, "två veckor", is a time from now: nobody can say which day that is. */
const isCounted = (tokens: readonly Token[], at: number): boolean => {
  const following = meaningAt(tokens, at + 1);
  return (
    meaningAt(tokens, at)?.is === 'count' &&
    (following?.is === 'unit' || following?.is === 'label' || following?.is === 'year')
  );
};

export function piecesOf(tokens: readonly Token[], context: DeadlineContext): Atoms {
  const pieces: Piece[] = [];
  let at = 0;
  let isDoubtful = tokens.some((token) => token.is === 'word' && token.isMended);
  while (at < tokens.length) {
    const token = tokens[at];
    let atoms: Atoms;
    if (token?.is === 'moment') atoms = { pieces: [momentPiece(token.moment)], next: at + 1 };
    else if (isCounted(tokens, at)) atoms = { pieces: [vague], next: at + 2 };
    else if (token?.is === 'number') atoms = atomsAt(tokens, at, context) ?? ofNumber(tokens, at, context);
    else atoms = ofWord(tokens, at, context);
    pieces.push(...atoms.pieces);
    isDoubtful ||= atoms.isDoubtful === true;
    at = atoms.next;
  }
  return { pieces, next: at, isDoubtful };
}
