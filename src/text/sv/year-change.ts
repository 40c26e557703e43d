import { yearChange } from './glossary';
import { counted } from './grammar';
import type { YearAct } from '../../jobs/year-change/year-change-figures';

/** What is written into a workbook of the change of year, in Swedish. */
export const svYearChange = {
  dropped: (reason: string, decision: string): string => `Utgår: ${reason}. Beslut: ${decision}`,
  movedBecause: (said: readonly string[]): string => `Flyttad: ${said.join('. Beslut: ')}`,
};

const acts: Readonly<Record<YearAct, string>> = {
  done: 'klar',
  move: 'flyttas',
  anew: 'kommer igen',
  drop: 'utgår',
};

/** What the command says of the change of year. */
export const svYearLines = {
  title: (from: number, to: number): string => `${yearChange} ${from} → ${to}`,
  acts,
  counts: {
    done: (count: number): string => counted(count, 'klar', 'klara'),
    move: (count: number): string => counted(count, 'flyttas'),
    anew: (count: number): string => counted(count, 'kommer igen'),
    drop: (count: number): string => counted(count, 'utgår'),
  } satisfies Record<YearAct, (count: number) => string>,
  asked: (count: number): string => counted(count, 'att besvara'),
  later: (count: number): string => counted(count, 'senare'),
  nothing: 'Alla åtgärder har svar.',
  is: (act: string, name: string, next: string | null): string =>
    `${act}: ${name}${next === null ? '' : ` → ${next}`}`,
  howTo:
    'Svara i kolumnen Status (Klar, Flyttas), i panelen eller här: --answer "NR=done", "NR=move 2021-06-30", "NR=drop skäl; beslut", "NR=later". Kan den finnas i nästa plan: "NR=same NR2" eller "NR=new 2021-06-30".',
};
