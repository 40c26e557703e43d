import type { svLog } from '../sv/log';
import { ofKind } from './content-kinds';
import { changeLog, jobs, meetingHead } from './glossary';
import { cells, counted } from './grammar';

/** The log of runs as a sheet, in Norwegian. */
export const nbLog: typeof svLog = {
  title: changeLog,
  lead: 'Det Planbok har gjort i arbeidsboken, det siste først. Det noen har skrevet selv, står ikke her.',
  nothing: 'Ingen kjøring finnes i loggen ennå.',
  headings: [meetingHead.when, 'Kjøring', 'Ark og celle', 'Før', 'Nå'],
  jobs: { ...jobs, settings: 'Innstillinger for lesingen' },
  acts: {
    done: (job) => job,
    undone: (job) => (job === '' ? 'Gjenoppretting' : `Gjenoppretting av ${job}`),
    redone: (job) => `${job}, en gang til`,
  },
  newSheet: (name) => `${name} (nytt ark)`,
  goneSheet: (name) => `${name} (fjernet ark)`,
  cellsOn: (name, count) => `${name} (${cells(count)})`,
  notes: 'Bare det Planbok husker',
  ofKind,
  moreRewritten: (count) => `… og ytterligere ${counted(count, 'omskrevet celle', 'omskrevne celler')}`,
  earlier: (runs, to, count) => `${counted(runs, 'kjøring', 'kjøringer')} til og med ${to}, ${cells(count)}`,
};
