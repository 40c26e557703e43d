import type { svLinks } from '../sv/links';
import { actions, counted, findings, goals, listed } from './grammar';

/** What is suggested between findings, goals and actions, in Norwegian. */
export const nbLinks: typeof svLinks = {
  title: (ofFindings, ofGoals, ofActions) =>
    `Forslag til koblinger: ${listed([
      findings(ofFindings),
      ...(ofGoals === 0 ? [] : [goals(ofGoals)]),
      actions(ofActions),
    ])}`,
  because: (words) => `(${words.join(', ')})`,
  explicit: 'koblet',
  proposed: 'forslag',
  possible: 'kanskje',
  none: 'ingenting som ligner',
  proposals: (count) =>
    count === 0
      ? 'Ingenting ligner nok til å foreslås.'
      : `${counted(count, 'kobling foreslås', 'koblinger foreslås')}. Ingenting er koblet: det gjør du.`,
  howToLink: (file, pair) => `Slik kobler du: planbok link "${file}" --add "${pair}"`,
  doubts: {
    'no-actions': () => 'Arbeidsboken har ingen tiltak å koble til.',
    'no-findings': () => 'Arbeidsboken har ingen funn.',
    'empty-text': (where) => `Uten tekst, så ingenting kan foreslås: ${where}`,
    'same-finding': (where) => `Samme funn på flere rader: ${where}`,
    'same-number': (where) => `Samme nummer på flere tiltak, se cellen i stedet: ${where}`,
  },
  noSuchRow: (name, meant) =>
    meant.length === 0
      ? `Ingen slik rad i arbeidsboken har nummeret «${name}». Skriv det slik det står der; planbok link --suggest viser numrene.`
      : `Flere rader har nummeret «${name}»: ${meant.join('; ')}. Skriv arket foran, for eksempel Revisjon!${name}.`,
};
