import type { svLog } from '../sv/log';
import { ofKind } from './content-kinds';
import { changeLog, jobs, meetingHead } from './glossary';
import { cells, counted } from './grammar';

/** The log of runs as a sheet, in English. */
export const enLog: typeof svLog = {
  title: changeLog,
  lead: 'Each run of Planbok in this workbook, the latest first. What somebody has typed is not here.',
  nothing: 'No run is in the log yet.',
  headings: [meetingHead.when, 'Run', 'Sheet and cell', 'Before', 'Now'],
  jobs: { ...jobs, settings: 'Settings of the reading' },
  acts: {
    done: (job) => job,
    undone: (job) => (job === '' ? 'Restored' : `Restored: ${job}`),
    redone: (job) => `${job}, once more`,
  },
  newSheet: (name) => `${name} (new sheet)`,
  goneSheet: (name) => `${name} (sheet removed)`,
  cellsOn: (name, count) => `${name} (${cells(count)})`,
  notes: 'Only what Planbok remembers',
  ofKind,
  moreRewritten: (count) => `… and ${counted(count, 'more rewritten cell', 'more rewritten cells')}`,
  earlier: (runs, to, count) => `${counted(runs, 'run', 'runs')} until ${to}, ${cells(count)}`,
};
