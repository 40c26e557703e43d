import type { svAgendaPointsPane } from '../sv/agenda-points-pane';
import { nothingMissing } from './shared';

/** What the pane says of the points of the agenda, in English. */
export const nbAgendaPointsPane: typeof svAgendaPointsPane = {
  preset: 'The items of',
  presets: {
    deck: 'The school’s review',
    kth: 'KTH’s template',
    'iso-2015': 'ISO 14001:2015, all',
    'iso-2026': 'ISO 14001:2026, all',
    spring: 'A short review in spring',
  },
  change: 'Change the items',
  title: 'Item no.',
  earlier: 'Move up',
  later: 'Move down',
  leave: 'Take out',
  written: 'You have written in this item: it stays.',
  add: 'Add an item',
  own: 'Item of your own',
  standard: 'Compare with',
  missing: 'The standard also asks for:',
  complete: nothingMissing,
  addThis: 'Add',
  addAll: 'Add all',
};
