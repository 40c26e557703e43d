import type { Look } from './look';

/** Looks of a status that is drawn as a solid bar; `problem` is one that cannot be read. */
export type BarLook = Extract<
  Look,
  'done' | 'ongoing' | 'waiting' | 'not-started' | 'moved' | 'cancelled' | 'problem'
>;

/**
 * The solid colour of each status, `RRGGBB`, the same on every face: in charts, and in the pane's bars on its light and its
 * dark surface. Each at least 3:1 against its surface and 4.5:1 against the figure in it, but for what is cancelled, which
 * is drawn with an outline.
 */
export const statusColors: Readonly<Record<BarLook, { readonly light: string; readonly dark: string }>> = {
  done: { light: '0E700E', dark: '54B054' },
  ongoing: { light: '0F6CBD', dark: '62ABF5' },
  waiting: { light: '806000', dark: 'E3C04F' },
  'not-started': { light: '616161', dark: 'ADADAD' },
  moved: { light: '6B4FA8', dark: 'C6B1DE' },
  cancelled: { light: 'FFFFFF', dark: '292929' },
  problem: { light: 'A33D00', dark: 'FAA06B' },
};
