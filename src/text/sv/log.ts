import type { RunAct } from '../../book/logged-run';
import { ofKind } from './content-kinds';
import { changeLog, jobs, meetingHead } from './glossary';
import { cells, counted } from './grammar';

const acts: Readonly<Record<RunAct, (job: string) => string>> = {
  done: (job) => job,
  undone: (job) => (job === '' ? 'Återställning' : `Återställning av ${job}`),
  redone: (job) => `${job}, en gång till`,
};

/** The log of runs as a sheet, in Swedish. */
export const svLog = {
  title: changeLog,
  lead: 'Vad Planbok har gjort i arbetsboken, det senaste först. Det som någon har skrivit själv står inte här.',
  nothing: 'Ingen körning finns i loggen än.',
  headings: [meetingHead.when, 'Körning', 'Blad och cell', 'Förut', 'Nu'],
  jobs: { ...jobs, settings: 'Inställningar för läsningen' },
  acts,
  newSheet: (name: string): string => `${name} (nytt blad)`,
  goneSheet: (name: string): string => `${name} (borttaget blad)`,
  cellsOn: (name: string, count: number): string => `${name} (${cells(count)})`,
  notes: 'Bara det som Planbok minns',
  ofKind,
  moreRewritten: (count: number): string =>
    `… och ytterligare ${counted(count, 'omskriven cell', 'omskrivna celler')}`,
  earlier: (runs: number, to: string, count: number): string =>
    `${counted(runs, 'körning', 'körningar')} till och med ${to}, ${cells(count)}`,
};
