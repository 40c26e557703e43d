import type { TableKind } from '../../plan/field';

/** What a list can be made of. */
export const exported = ['actions', 'findings', 'decisions'] as const satisfies readonly TableKind[];
export type ExportKind = (typeof exported)[number];
