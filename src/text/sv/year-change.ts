import { lowered } from '../lowered';
import { statuses, yearChange } from './glossary';
import { actions, counted } from './grammar';
import { unreadable } from './shared';

/** What is written into a workbook of the change of year, in Swedish. */
export const svYearChange = {
  dropped: (reason: string, decision: string): string => `Utgår: ${reason}. Beslut: ${decision}`,
  movedBecause: (said: readonly string[]): string => `Flyttad: ${said.join('. Beslut: ')}`,
};

const acts = {
  done: statuses.done,
  move: statuses.moved,
  anew: 'Kommer igen',
  drop: statuses.cancelled,
};

/** What the command says of the change of year. */
export const svYearLines = {
  title: (from: number, to: number): string => `${yearChange} ${from} → ${to}`,
  acts,
  counts: {
    done: (count: number): string => counted(count, lowered(acts.done), 'klara'),
    move: (count: number): string => counted(count, lowered(acts.move)),
    anew: (count: number): string => counted(count, lowered(acts.anew)),
    drop: (count: number): string => counted(count, lowered(acts.drop)),
  },
  asked: (count: number): string => counted(count, 'att besvara'),
  later: (count: number): string => counted(count, 'senare'),
  nothing: 'Alla åtgärder har svar.',
  comesAgain: (from: number): string =>
    `De som kommer igen står i planen för ${from} som ${acts.move}, eller ${acts.done} om det stod eller svarades så.`,
  wrote: {
    rows: (sheet: string, count: number): string =>
      `”${sheet}” har fått ${counted(count, 'ny rad', 'nya rader')}.`,
    origins: (sheet: string, count: number): string =>
      count === 1
        ? `1 rad i ”${sheet}” säger nu vilken åtgärd den kommer från.`
        : `${count} rader i ”${sheet}” säger nu vilka åtgärder de kommer från.`,
    closed: (from: number, count: number): string =>
      `${actions(count)} i planen för ${from} är ${count === 1 ? 'stängd' : 'stängda'}.`,
  },
  is: (act: string, name: string, next: string | null): string =>
    `${act}: ${name}${next === null ? '' : ` → ${next}`}`,
  badLine: (line: number, found: string): string => `Rad ${line}: ${unreadable(found)}`,
  answerWords:
    'Skriv åtgärdens nummer, likhetstecken och ett av orden klar (done), flytta (move), utgår (drop), senare (later), samma (same) och ny (new), till exempel Å-07=flytta 2021-06-30.',
  noneUsed: 'Inget av svaren är använt, och inget är skrivet.',
  howTo:
    'Svara i kolumnen för status, i panelen eller här: --answer "NR=klar", --answer "NR=flytta 2021-06-30", --answer "NR=utgår skäl; beslut". Kan den finnas i nästa plan: --answer "NR=samma NR2" eller --answer "NR=ny 2021-06-30".',
};
