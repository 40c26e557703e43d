import type { SinceKind } from '../../jobs/job';
import { counted } from './grammar';

const kinds: Readonly<Record<SinceKind, (count: number) => string>> = {
  done: (count) => counted(count, 'klar', 'klara'),
  started: (count) => counted(count, 'påbörjad', 'påbörjade'),
  added: (count) => counted(count, 'ny', 'nya'),
  moved: (count) => counted(count, 'flyttad', 'flyttade'),
  cancelled: (count) => counted(count, 'har utgått'),
  reopened: (count) => counted(count, 'öppnad igen', 'öppnade igen'),
  rescheduled: (count) => counted(count, 'med ny tidpunkt'),
  removed: (count) => counted(count, 'borttagen', 'borttagna'),
};

/** What has happened to the plan since an earlier day, in Swedish. */
export const svSince = {
  title: 'Ändrat sedan sist',
  kinds,
  nothing: 'ingen åtgärd har ändrats',
  unsure: (count: number): string => counted(count, 'går inte att jämföra'),
  sentence: (day: string, what: string): string => `Sedan ${day}: ${what}`,
};
