import { isText, meaningAt, momentPiece, type Atoms } from './deadline-atoms';
import type { DeadlineContext } from './deadline-context';
import { academicYearOf, type Moment } from './deadline-moments';
import type { Token } from './deadline-tokens';
import { yearAfter } from './deadline-years';

const inYearOrNone = (
  kind: 'term' | 'season' | 'month' | 'quarter' | 'year',
  from: number,
  to: number,
  year: number | undefined,
): Moment => ({ shape: 'months', kind, from, to, ...(year === undefined ? {} : { year }) });

/** "vt 2020", "ht20", "våren", "autumn term 2020/21": terms end as the seasons do. */
export function termAtoms(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined {
  const meaning = meaningAt(tokens, at);
  if (meaning?.is !== 'term' && meaning?.is !== 'season') return undefined;
  const hasWord = meaningAt(tokens, at + 1)?.is === 'term-word';
  const kind = hasWord ? 'term' : meaning.is;
  const from = hasWord ? at + 2 : at + 1;
  const academic = tokens[isText(tokens, from, '-', ',') ? from + 1 : from];
  const first = academic?.is === 'moment' ? academicYearOf(academic.moment) : undefined;
  if (first !== undefined) {
    const year = meaning.to > 8 ? first : first + 1;
    const next = isText(tokens, from, '-', ',') ? from + 2 : from + 1;
    return { pieces: [momentPiece(inYearOrNone(kind, meaning.from, meaning.to, year))], next };
  }
  const tail = yearAfter(tokens, from, context);
  return {
    pieces: [momentPiece(inYearOrNone(kind, meaning.from, meaning.to, tail.year))],
    next: tail.next,
    isDoubtful: tail.isShort && kind === 'season',
  };
}

/** "årsskiftet 2014/15" is the last day of 2014; of "årsskiftet 2021" nobody knows whether it begins or ends the year. */
function turnOfYear(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms {
  const following = tokens[at];
  const whole = (year: number): Moment => inYearOrNone('year', 12, 12, year);
  if (following?.is === 'moment' && following.moment.shape === 'academic') {
    return { pieces: [momentPiece(whole(following.moment.year))], next: at + 1 };
  }
  if (following?.is === 'moment' && following.moment.shape === 'either') {
    const [first] = following.moment.options;
    if (first?.shape === 'academic') return { pieces: [momentPiece(whole(first.year))], next: at + 1 };
  }
  const tail = yearAfter(tokens, at, context);
  if (tail.year === undefined)
    return { pieces: [momentPiece(inYearOrNone('year', 12, 12, undefined))], next: at };
  const second = tokens[tail.next + 1];
  const isPair = isText(tokens, tail.next, '-', '/') && second?.is === 'number';
  if (isPair && second.value % 100 === (tail.year + 1) % 100) {
    return { pieces: [momentPiece(whole(tail.year))], next: tail.next + 2 };
  }
  const options = [whole(tail.year - 1), whole(tail.year)];
  return { pieces: [momentPiece({ shape: 'either', options })], next: tail.next };
}

/** "månadsskiftet maj/juni" is the last day of May. */
function turnOfMonth(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms {
  const first = meaningAt(tokens, at);
  if (first?.is !== 'month') return { pieces: [{ is: 'mark', mark: 'vague' }], next: at };
  const from = meaningAt(tokens, at + 1)?.is === 'join' || isText(tokens, at + 1, '.') ? at + 2 : at + 1;
  const second = meaningAt(tokens, from);
  const isPair = second?.is === 'month' && second.month === (first.month % 12) + 1;
  const tail = yearAfter(tokens, isPair ? from + 1 : at + 1, context);
  const year = tail.year !== undefined && isPair && first.month === 12 ? tail.year - 1 : tail.year;
  const moment = inYearOrNone('month', first.month, first.month, year);
  return { pieces: [momentPiece(isPair ? moment : { shape: 'early', of: moment })], next: tail.next };
}

export function turnAtoms(tokens: readonly Token[], at: number, context: DeadlineContext): Atoms | undefined {
  const meaning = meaningAt(tokens, at);
  if (meaning?.is !== 'turn') return undefined;
  if (meaning.of === 'year') return turnOfYear(tokens, at + 1, context);
  if (meaning.of === 'month') return turnOfMonth(tokens, at + 1, context);
  const tail = yearAfter(tokens, at + 1, context);
  return { pieces: [momentPiece(inYearOrNone('quarter', 6, 6, tail.year))], next: tail.next };
}
