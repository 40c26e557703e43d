import { textOf, type CellValue } from '../../book/cells';
import type { PointKey } from '../agenda/agenda-points';
import { mark } from '../agenda/agenda-layout';

/** What a line of the minutes says besides what it is about, in the order of its columns. */
export const recordFields = ['input', 'proposal', 'decision', 'owner', 'due'] as const;

export type RecordField = (typeof recordFields)[number];

export type RecordValues = Readonly<Record<RecordField, CellValue>>;

export const noValues: RecordValues = { input: null, proposal: null, decision: null, owner: null, due: null };

/** A line of the agenda or of the minutes. */
export interface RecordLine {
  /** What it is about, as it stands. */
  readonly item: string;
  /** The same, whatever the language: what it is known again by within its part. */
  readonly known: string;
  readonly values: RecordValues;
  /** What a person has written to the right of Planbok's columns. */
  readonly more: readonly CellValue[];
  /** Of the decision, as it stands beside it; empty for none. */
  readonly number: string;
  /** Fields that a person has written, and not Planbok. */
  readonly own: ReadonlySet<RecordField>;
  /** It gathers the lines below it. */
  readonly isGroup: boolean;
  /** It stands for a row of the workbook: its first words are the number of an action, a finding or a decision. */
  readonly isRow: boolean;
}

/** The head, a point, or a part at the end. */
export interface RecordPart {
  /** The key of a point of Planbok's, a sign of a person's own, or the name of a part that is no point (`partIds`). */
  readonly id: string;
  readonly key: PointKey | undefined;
  readonly no: CellValue;
  readonly title: string;
  readonly lines: readonly RecordLine[];
}

/** Parts of the minutes that are no points; no point has such a key. */
export const partIds = {
  head: '@head',
  results: '@results',
  closing: '@closing',
  signatures: '@signatures',
} as const;

/** The `known` of the row with a point's title, in which something may be written too. */
export const TITLE = '@title';

export const isSaid = (value: CellValue): boolean => textOf(value).trim() !== '';

export const markOf = (value: CellValue): string => mark(textOf(value));

/** That of an empty cell. */
export const EMPTY = mark('');
