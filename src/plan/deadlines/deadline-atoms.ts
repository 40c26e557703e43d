import type { Moment } from './deadline-moments';
import type { Token } from './deadline-tokens';
import type { Join, Mark, Meaning } from './deadline-words';

/** What a deadline says, word by word, its times put together. Words that add nothing are gone. */
export type Piece =
  | { readonly is: 'moment'; readonly moment: Moment }
  | { readonly is: 'join'; readonly join: Join; readonly isDash: boolean }
  | { readonly is: 'mark'; readonly mark: Mark }
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'unknown'; readonly word: string }
  | { readonly is: 'bracket'; readonly opens: boolean };

/** Pieces read from some tokens on, and the first token after them. */
export interface Atoms {
  readonly pieces: readonly Piece[];
  readonly next: number;
  /** A two-digit year or a misspelt word was believed. */
  readonly isDoubtful?: boolean;
}

export const momentPiece = (moment: Moment): Piece => ({ is: 'moment', moment });
export const joinPiece = (join: Join, isDash = false): Piece => ({ is: 'join', join, isDash });
export const vague: Piece = { is: 'mark', mark: 'vague' };

export function meaningAt(tokens: readonly Token[], at: number): Meaning | undefined {
  const token = tokens[at];
  return token?.is === 'word' ? token.meaning : undefined;
}

export function isText(tokens: readonly Token[], at: number, ...texts: readonly string[]): boolean {
  const token = tokens[at];
  return token?.is === 'word' && texts.includes(token.text);
}

/** Moments with what joins them between. */
export const woven = (moments: readonly Moment[], joins: readonly Piece[]): readonly Piece[] =>
  moments.flatMap((moment, index) => {
    const join = joins[index - 1];
    return join ? [join, momentPiece(moment)] : [momentPiece(moment)];
  });
