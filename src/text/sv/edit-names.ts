import type { EditKind } from '../../book/edit';

/** The changes that are not the content of a cell. */
export const edits: Readonly<Record<Exclude<EditKind, 'writeCells'>, string>> = {
  addSheet: 'nytt blad',
  removeOwnSheet: 'bladet görs om',
  setRule: 'lista eller datumkontroll',
  setConditionalLook: 'färg som följer status',
  setFormat: 'talformat',
  setLook: 'utseende',
  setWidths: 'kolumnbredder',
  freeze: 'låsta rubriker',
  setTable: 'tabell',
  setFilter: 'filter',
  setName: 'namngivet område',
  setLink: 'länk',
  setChart: 'diagram',
  setPicture: 'bild',
  setPage: 'utskrift',
  setProperty: 'Planboks egna anteckningar',
};
