import type { LinkDoubtCode } from '../../jobs/job';
import { actions, counted, findings, goals, listed } from './grammar';

/** What is suggested between findings, goals and actions, in Swedish. */
export const svLinks = {
  title: (ofFindings: number, ofGoals: number, ofActions: number): string =>
    `Förslag på kopplingar: ${listed([
      findings(ofFindings),
      ...(ofGoals === 0 ? [] : [goals(ofGoals)]),
      actions(ofActions),
    ])}`,
  /** Before the words that two texts share. */
  because: (words: readonly string[]): string => `(${words.join(', ')})`,
  explicit: 'kopplad',
  proposed: 'förslag',
  possible: 'kanske',
  none: 'inget som liknar',
  proposals: (count: number): string =>
    count === 0
      ? 'Inget är så likt att det föreslås.'
      : `${counted(count, 'koppling föreslås', 'kopplingar föreslås')}. Inget är kopplat: det gör du.`,
  /** @param pair `F1=Å-4` */
  howToLink: (file: string, pair: string): string =>
    `Så här kopplar du: planbok link "${file}" --add "${pair}"`,
  doubts: {
    'no-actions': () => 'Arbetsboken har inga åtgärder att koppla till.',
    'no-findings': () => 'Arbetsboken har inga iakttagelser.',
    'empty-text': (where) => `Utan text, så inget kan föreslås: ${where}`,
    'same-finding': (where) => `Samma iakttagelse på flera rader: ${where}`,
    'same-number': (where) => `Samma nummer på flera åtgärder, se cellen i stället: ${where}`,
  } satisfies Record<LinkDoubtCode, (where: string) => string>,
  noSuchRow: (name: string, meant: readonly string[]): string =>
    meant.length === 0
      ? `Ingen sådan rad i arbetsboken har numret ”${name}”. Skriv det som det står där; planbok link --suggest visar numren.`
      : `Flera rader har numret ”${name}”: ${meant.join('; ')}. Skriv bladet före, till exempel Revision!${name}.`,
};
