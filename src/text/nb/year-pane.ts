import type { svYearPane } from '../sv/year-pane';
import { statuses, yearChange } from './glossary';
import { actions } from './grammar';
import { movedTimes } from './shared';

/** The page of the pane on which a year is closed, in Norwegian. */
export const nbYearPane: typeof svYearPane = {
  name: yearChange,
  what: 'Hvert åpne tiltak får ett svar: fullført, flyttes til neste års plan eller utgår.',
  start: 'Gå gjennom årets åpne tiltak',
  title: (from, to) => `${yearChange} ${from} → ${to}`,
  place: (at, of, left) =>
    `${at} av ${of}. ${left === 0 ? 'Alle har svar.' : `${actions(left)} å svare på.`}`,
  moved: movedTimes,
  answer: 'Svar',
  choices: {
    done: statuses.done,
    move: 'Flytt',
    drop: statuses.cancelled,
    later: 'Senere',
  },
  proposed: {
    done: 'Forslag: fullført.',
    move: 'Forslag: flyttes til neste års plan.',
    anew: 'Forslag: fortsetter på en ny rad i neste års plan.',
    drop: 'Forslag: utgår.',
  },
  asked: {
    open: 'Hva blir det av det?',
    same: 'Finnes det i neste års plan?',
    reason: 'Begrunnelse eller beslutning mangler.',
    unnumbered: 'Det kan ikke flyttes: det har ikke noe nummer som bare det har.',
  },
  put: 'Tas opp senere.',
  perhaps: (name) => `Det kan være det samme som ${name}.`,
  is: (name) => `Der heter det ${name}.`,
  isThere: 'I neste års plan',
  sameAs: (name) => `Det er ${name}`,
  another: 'Det er et annet: ny rad',
  fields: { deadline: 'Ny frist', reason: 'Begrunnelse', decision: 'Ifølge beslutning' },
  kept: 'Svarene lagres på denne datamaskinen til de skrives i arbeidsboken. Det som tas opp senere, spørres det om igjen.',
  keys: 'Tastene 1–4 svarer, pilene blar.',
};
