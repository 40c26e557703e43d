import type { ResultSheet } from './desk';

/** The buttons that do something at once; manifest.xml names their functions so. */
export const buttons = ['check', 'rollup', 'agenda'] as const satisfies readonly ('check' | ResultSheet)[];

export type Button = (typeof buttons)[number];
