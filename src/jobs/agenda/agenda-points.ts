import type { TableKind } from '../../plan/field';

interface Declaration {
  readonly key: string;
  /** The rows that it is filled from; `null` when it needs none. */
  readonly from: TableKind | null;
  /** What the memory of a workbook knows it by, wherever it stands: it never changes, and no two points share it. */
  readonly rememberedAs: number;
}

/** The points of the agenda, in order. A point is known by its key; its number is its place here. */
export const agendaPoints = [
  { key: 'opening', from: null, rememberedAs: 1 },
  { key: 'previous', from: 'decisions', rememberedAs: 2 },
  { key: 'plan', from: 'actions', rememberedAs: 3 },
  { key: 'goals', from: 'goals', rememberedAs: 4 },
  { key: 'nextPlan', from: 'actions', rememberedAs: 5 },
  { key: 'audit', from: 'findings', rememberedAs: 6 },
  { key: 'climatePot', from: 'climatepot', rememberedAs: 7 },
  { key: 'cycle', from: 'cycle', rememberedAs: 8 },
  { key: 'close', from: null, rememberedAs: 9 },
] as const satisfies readonly Declaration[];

type Declared = (typeof agendaPoints)[number];

export type PointKey = Declared['key'];

/** A point that is filled from rows of the workbook. */
export type FilledPoint = Extract<Declared, { readonly from: TableKind }>['key'];

/** The point's number, from 1. */
export const pointNumber = (key: PointKey): number =>
  agendaPoints.findIndex((point) => point.key === key) + 1;

/** The point with a number; none for a number that a person has made up. */
export const pointAt = (no: number): PointKey | undefined => agendaPoints[no - 1]?.key;

const memories = new Map<PointKey, number>(agendaPoints.map(({ key, rememberedAs }) => [key, rememberedAs]));

/** The number of the point in a workbook's memory; 0 is no point. */
export const memoryOfPoint = (key: PointKey): number => memories.get(key) ?? 0;
