/** How Norwegian counts and lists. */

import type { Problem } from '../../plan/reading';

/** `many` is left out where it is the same word. */
export const counted = (count: number, one: string, many = one): string =>
  `${count} ${count === 1 ? one : many}`;

export const cells = (count: number): string => counted(count, 'celle', 'celler');
export const rows = (count: number): string => counted(count, 'rad', 'rader');
export const rowsRead = (count: number): string => counted(count, 'rad lest', 'rader lest');
/** Of the rows that were read: how many are a heading or an item, and how many are neither. */
export const rowsUnderstood = (interpreted: number, listed: number): string =>
  `${counted(interpreted, 'tolket')}, ${counted(listed, 'listet')}`;
export const changes = (count: number): string => counted(count, 'endring', 'endringer');
export const actions = (count: number): string => counted(count, 'tiltak');
export const findings = (count: number): string => counted(count, 'funn');
export const goals = (count: number): string => counted(count, 'mål');
export const late = (count: number): string => counted(count, 'forsinket', 'forsinkede');

/** `a, b og c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1) ?? ''}`;

/** `a eller b`. */
export const either = (words: readonly string[]): string => words.join(' eller ');

/** What a cell holds, after a noun: ` «klart!!»`; nothing where it holds nothing. */
export const quotedAfter = (text: string | undefined): string =>
  text === undefined || text === '' ? '' : ` «${text}»`;

/** Of actions that stand on two sheets that both count, or twice on one: how many, and where. */
export const countedTwice = ({ found, candidates = [] }: Pick<Problem, 'found' | 'candidates'>): string =>
  `${found ?? ''} tiltak står ${
    candidates.length === 1
      ? `to ganger på «${candidates[0] ?? ''}»`
      : `på både ${candidates.map((sheet) => `«${sheet}»`).join(' og ')}`
  } og telles to ganger.`;
