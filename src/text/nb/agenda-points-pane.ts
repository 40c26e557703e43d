import type { svAgendaPointsPane } from '../sv/agenda-points-pane';
import { nothingMissing } from './shared';

/** What the pane says of the points of the agenda, in Norwegian. */
export const nbAgendaPointsPane: typeof svAgendaPointsPane = {
  preset: 'Punktene etter',
  presets: {
    deck: 'Skolens gjennomgang',
    kth: 'KTHs mal',
    'iso-2015': 'ISO 14001:2015, alt',
    'iso-2026': 'ISO 14001:2026, alt',
    spring: 'Kort vårgjennomgang',
  },
  change: 'Endre punktene',
  title: 'Punkt nr.',
  earlier: 'Flytt opp',
  later: 'Flytt ned',
  leave: 'Fjern',
  written: 'Du har skrevet i punktet: det blir stående.',
  add: 'Legg til et punkt',
  own: 'Eget punkt',
  standard: 'Sammenlign med',
  missing: 'Standarden krever også:',
  complete: nothingMissing,
  addThis: 'Legg til',
  addAll: 'Legg til alle',
};
