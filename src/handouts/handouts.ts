/*
 * What is made from a workbook to be handed out: a file of another kind, which nothing of the workbook is changed for. Each
 * is a word after `planbok`.
 */
export const handouts = [
  { name: 'calendar', ending: 'ics' },
  { name: 'export', ending: 'csv' },
  { name: 'wheel', ending: 'svg' },
  { name: 'document', ending: 'docx' },
] as const;

export type HandoutName = (typeof handouts)[number]['name'];

export const isHandout = (word: string): word is HandoutName => handouts.some(({ name }) => name === word);
