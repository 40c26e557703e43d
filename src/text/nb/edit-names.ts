import type * as sv from '../sv/edit-names';

export const edits: typeof sv.edits = {
  addSheet: 'nytt ark',
  removeOwnSheet: 'arket lages på nytt',
  setRule: 'liste eller datokontroll',
  setConditionalLook: 'farge som følger statusen',
  setFormat: 'tallformat',
  setLook: 'utseende',
  setWidths: 'kolonnebredder',
  freeze: 'låste overskrifter',
  setTable: 'tabell',
  setFilter: 'filter',
  setName: 'navngitt område',
  setLink: 'lenke',
  setChart: 'diagram',
  setPicture: 'bilde',
  setPage: 'utskrift',
  setProperty: 'Planboks egne notater',
};
