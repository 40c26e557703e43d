import type { svYearChange, svYearLines } from '../sv/year-change';
import { lowered } from '../lowered';
import { statuses, yearChange } from './glossary';
import { actions, counted } from './grammar';
import { unreadable } from './shared';

/** What is written into a workbook of the change of year, in Norwegian. */
export const nbYearChange: typeof svYearChange = {
  dropped: (reason, decision) => `Utgår: ${reason}. Beslutning: ${decision}`,
  movedBecause: (said) => `Flyttet: ${said.join('. Beslutning: ')}`,
};

const acts: typeof svYearLines.acts = {
  done: statuses.done,
  move: statuses.moved,
  anew: 'Kommer igjen',
  drop: statuses.cancelled,
};

/** What the command says of the change of year. */
export const nbYearLines: typeof svYearLines = {
  title: (from, to) => `${yearChange} ${from} → ${to}`,
  acts,
  counts: {
    done: (count) => counted(count, lowered(acts.done)),
    move: (count) => counted(count, lowered(acts.move)),
    anew: (count) => counted(count, lowered(acts.anew)),
    drop: (count) => counted(count, lowered(acts.drop)),
  },
  asked: (count) => counted(count, 'å svare på'),
  later: (count) => counted(count, 'senere'),
  nothing: 'Alle tiltak har svar.',
  comesAgain: (from) =>
    `De som kommer igjen, står i planen for ${from} som ${acts.move}, eller ${acts.done} hvis det sto eller ble svart slik.`,
  wrote: {
    rows: (sheet, count) => `«${sheet}» har fått ${counted(count, 'ny rad', 'nye rader')}.`,
    origins: (sheet, count) =>
      count === 1
        ? `1 rad i «${sheet}» sier nå hvilket tiltak den kommer fra.`
        : `${count} rader i «${sheet}» sier nå hvilke tiltak de kommer fra.`,
    closed: (from, count) => `${actions(count)} i planen for ${from} er lukket.`,
  },
  is: (act, name, next) => `${act}: ${name}${next === null ? '' : ` → ${next}`}`,
  badLine: (line, found) => `Linje ${line}: ${unreadable(found)}`,
  answerWords:
    'Skriv nummeret på tiltaket, likhetstegn og ett av ordene fullført (done), flytt (move), utgår (drop), senere (later), samme (same) og ny (new), for eksempel T-07=flytt 2021-06-30.',
  noneUsed: 'Ingen av svarene er brukt, og ingenting er skrevet.',
  howTo:
    'Svar i kolonnen for status, i panelet eller her: --answer "NR=fullført", --answer "NR=flytt 2021-06-30", --answer "NR=utgår grunn; beslutning". Kan det finnes i neste plan: --answer "NR=samme NR2" eller --answer "NR=ny 2021-06-30".',
};
