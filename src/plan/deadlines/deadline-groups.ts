import type { Piece } from './deadline-atoms';
import type { Moment, Wrapping } from './deadline-moments';
import type { Group } from './deadline-timing';
import type { Join } from './deadline-words';

const isWrapping = (piece: Piece): piece is Piece & { readonly is: 'mark'; readonly mark: Wrapping } =>
  piece.is === 'mark' && ['before', 'mid', 'early', 'end', 'week-of'].includes(piece.mark);

const wrapped = (moment: Moment, shape: Wrapping): Moment => ({ shape, of: moment });

const onWeekday = (moment: Moment, weekday: number): Moment | undefined =>
  moment.shape === 'week' || moment.shape === 'day' ? { ...moment, weekday } : undefined;

/** The day of "1-15/6" that has no month of its own. */
function dayBeside(value: number, following: readonly Piece[]): Moment | undefined {
  const [join, next] = following;
  if (join?.is !== 'join' || next?.is !== 'moment' || next.moment.shape !== 'day' || value > 31)
    return undefined;
  const { weekday: _weekday, ...month } = next.moment;
  return { ...month, day: value };
}

/** Pieces with what belongs to a time put into it: "före maj", "mid-Nov", "fredag v. 42", "1-15/6". */
export function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const isBound = isWrapping(piece) || piece.is === 'weekday';
    if (isBound && result[0]?.is === 'join' && result[1]?.is === 'moment') result.shift();
    const [next] = result;
    if (isWrapping(piece) && next?.is === 'moment') {
      result[0] = { is: 'moment', moment: wrapped(next.moment, piece.mark) };
      continue;
    }
    if (piece.is === 'weekday') {
      const target = next?.is === 'moment' ? next : undefined;
      const moment = target && onWeekday(target.moment, piece.weekday);
      const before = pieces[index - 1];
      const follows = before?.is === 'moment' && onWeekday(before.moment, piece.weekday);
      if (moment) result[0] = { is: 'moment', moment };
      else if (follows) {
        result.unshift({ is: 'moment', moment: follows });
        index -= 1;
      } else result.unshift(piece);
      continue;
    }
    const beside = piece.is === 'number' ? dayBeside(piece.value, result) : undefined;
    result.unshift(beside ? { is: 'moment', moment: beside } : piece);
  }
  return result;
}

/** The times of a deadline in groups: a new one begins where nothing joins two times. Brackets stand apart. */
export function groupsOf(pieces: readonly Piece[]): readonly Group[] {
  const groups: Group[] = [];
  let open: { moments: Moment[]; joins: Join[] } | undefined;
  let pending: Join | undefined;
  let role: Group['role'] = 'plain';
  let depth = 0;
  for (const piece of pieces) {
    if (piece.is === 'moment') {
      if (open && pending) {
        open.joins.push(pending);
        open.moments.push(piece.moment);
      } else {
        open = { moments: [piece.moment], joins: [] };
        groups.push({ ...open, role, isBracketed: depth > 0 });
        role = 'plain';
      }
      pending = undefined;
      continue;
    }
    if (piece.is === 'join') {
      pending = piece.join;
      continue;
    }
    open = undefined;
    pending = undefined;
    if (piece.is === 'bracket') depth = piece.opens ? 1 : 0;
    if (piece.is !== 'mark') continue;
    if (piece.mark === 'revised' || piece.mark === 'changed') role = 'revised';
    else if (piece.mark === 'former') role = piece.mark;
  }
  return groups;
}
