import type { TableKind } from '../../plan/field';
import type { Topic } from './standards';

interface Declaration {
  readonly key: string;
  /** The rows that it is filled from; `null` when it needs none. */
  readonly from: TableKind | null;
  /** What the memory of a workbook knows it by, wherever it stands: it never changes, and no two points share it. */
  readonly rememberedAs: number;
  /** What of a management review it takes up; a point that is not filled from rows has a line for each. */
  readonly covers: readonly Topic[];
}

/**
 * The points an agenda may have, in the order in which they are put where nothing else says it. A point is known by its
 * key. Which of them an agenda begins with, and in what order, a preset says (`agenda-presets.ts`).
 */
export const agendaPoints = [
  { key: 'meetingOpens', from: null, rememberedAs: 10, covers: [] },
  { key: 'checker', from: null, rememberedAs: 11, covers: [] },
  { key: 'opening', from: null, rememberedAs: 1, covers: [] },
  { key: 'previous', from: 'decisions', rememberedAs: 2, covers: ['previous', 'nonconformities'] },
  { key: 'context', from: null, rememberedAs: 12, covers: ['context'] },
  { key: 'stakeholders', from: null, rememberedAs: 13, covers: ['parties', 'complaints'] },
  { key: 'compliance', from: null, rememberedAs: 14, covers: ['obligations', 'compliance'] },
  { key: 'risks', from: null, rememberedAs: 15, covers: ['aspects', 'risks', 'riskActions'] },
  { key: 'plan', from: 'actions', rememberedAs: 3, covers: ['actionPlans', 'unmetObjectives'] },
  {
    key: 'goals',
    from: 'goals',
    rememberedAs: 4,
    covers: ['context', 'objectives', 'monitoring', 'integration', 'strategy'],
  },
  { key: 'performance', from: null, rememberedAs: 16, covers: ['monitoring'] },
  { key: 'customers', from: null, rememberedAs: 17, covers: ['customers'] },
  { key: 'processes', from: null, rememberedAs: 18, covers: ['processes'] },
  { key: 'providers', from: null, rememberedAs: 19, covers: ['providers'] },
  { key: 'workers', from: null, rememberedAs: 20, covers: ['incidents', 'participation'] },
  { key: 'energy', from: null, rememberedAs: 21, covers: ['energy', 'energyDecisions'] },
  { key: 'policy', from: null, rememberedAs: 22, covers: ['policy'] },
  {
    key: 'nextPlan',
    from: 'actions',
    rememberedAs: 5,
    covers: ['improvementDecisions', 'changeDecisions'],
  },
  { key: 'audit', from: 'findings', rememberedAs: 6, covers: ['audits', 'nonconformities', 'improvement'] },
  { key: 'externalAudit', from: null, rememberedAs: 23, covers: ['audits', 'nonconformities'] },
  { key: 'climatePot', from: 'climatepot', rememberedAs: 7, covers: ['resources', 'resourceDecisions'] },
  {
    key: 'resources',
    from: null,
    rememberedAs: 24,
    covers: ['resources', 'resourceDecisions', 'competence'],
  },
  { key: 'improvement', from: null, rememberedAs: 25, covers: ['improvement', 'improvementDecisions'] },
  {
    key: 'direction',
    from: null,
    rememberedAs: 26,
    covers: ['changeDecisions', 'unmetObjectives', 'integration', 'strategy'],
  },
  { key: 'cycle', from: 'cycle', rememberedAs: 8, covers: [] },
  { key: 'conclusion', from: null, rememberedAs: 27, covers: ['conclusion'] },
  { key: 'other', from: null, rememberedAs: 28, covers: [] },
  { key: 'close', from: null, rememberedAs: 9, covers: [] },
] as const satisfies readonly Declaration[];

type Declared = (typeof agendaPoints)[number];

export type PointKey = Declared['key'];

/** A point that is filled from rows of the workbook. */
export type FilledPoint = Extract<Declared, { readonly from: TableKind }>['key'];

const declared: ReadonlyMap<string, Declaration> = new Map(agendaPoints.map((point) => [point.key, point]));

/** The number of the point in a workbook's memory; 0 is no point. */
export const memoryOfPoint = (key: PointKey): number => declared.get(key)?.rememberedAs ?? 0;

export const topicsOf = (key: PointKey): readonly Topic[] => declared.get(key)?.covers ?? [];

/** The rows that the point is filled from. */
export const sourceOf = (key: PointKey): TableKind | null => declared.get(key)?.from ?? null;

export const isPointKey = (text: string): text is PointKey => declared.has(text);
