import type { TableKind } from '../../plan/field';

/** What a table may be, as the object of a question in Swedish: `Är det här …?` */
export const kindNamesSv: Readonly<Record<TableKind, string>> = {
  actions: 'en handlingsplan',
  findings: 'iakttagelser',
  decisions: 'beslut',
  goals: 'mål',
  cycle: 'en årscykel',
  climatepot: 'klimatpotten',
};
