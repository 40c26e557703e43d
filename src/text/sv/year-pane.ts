import { statuses, yearChange } from './glossary';
import { actions } from './grammar';
import { movedTimes } from './shared';

/** The page of the pane on which a year is closed, in Swedish. */
export const svYearPane = {
  name: yearChange,
  what: 'Varje öppen åtgärd får ett svar: klar, flyttas till nästa års plan eller utgår.',
  start: 'Gå igenom årets öppna åtgärder',
  title: (from: number, to: number): string => `${yearChange} ${from} → ${to}`,
  place: (at: number, of: number, left: number): string =>
    `${at} av ${of}. ${left === 0 ? 'Alla har svar.' : `${actions(left)} att besvara.`}`,
  moved: movedTimes,
  answer: 'Svar',
  choices: {
    done: statuses.done,
    move: 'Flytta',
    drop: statuses.cancelled,
    later: 'Senare',
  },
  proposed: {
    done: 'Förslag: klar.',
    move: 'Förslag: flyttas till nästa års plan.',
    anew: 'Förslag: fortsätter på en ny rad i nästa års plan.',
    drop: 'Förslag: utgår.',
  },
  asked: {
    open: 'Vad blir det av den?',
    same: 'Finns den i nästa års plan?',
    reason: 'Skäl eller beslut saknas.',
    unnumbered: 'Den kan inte flyttas: den har inget nummer som bara den har.',
  },
  put: 'Tas upp senare.',
  perhaps: (name: string): string => `Den kan vara samma som ${name}.`,
  is: (name: string): string => `Där heter den ${name}.`,
  isThere: 'I nästa års plan',
  sameAs: (name: string): string => `Den är ${name}`,
  another: 'Den är en annan: ny rad',
  fields: { deadline: 'Ny tidpunkt', reason: 'Skäl', decision: 'Enligt beslut' },
  kept: 'Svaren sparas i den här datorn tills de skrivs i arbetsboken. Det som tas upp senare frågas om igen.',
  keys: 'Tangenterna 1–4 svarar, pilarna bläddrar.',
};
