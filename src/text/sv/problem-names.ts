import type { EditKind } from '../../book/edit';
import type { ProblemCode } from '../../plan/reading';
import { deadlineMissing, noPlanFound, ownerMissing, statusMissing } from './glossary';

/* The part of the glossary that only a face needs: it is kept out of what the jobs carry. */

/** What is the matter, as the name of a group. */
export const problems: Readonly<Record<ProblemCode, string>> = {
  'unknown-status': 'Status som inte säger hur det går',
  'missing-status': statusMissing,
  'ambiguous-deadline': 'Tidpunkter som kan betyda flera saker',
  'missing-deadline': deadlineMissing,
  'placeholder-deadline': 'Tidpunkter som aldrig fylldes i',
  'missing-owner': ownerMissing,
  'missing-title': 'Rader utan åtgärd',
  'duplicate-id': 'Samma nummer på flera rader',
  'formula-error': 'Formler som visar fel',
  'formula-without-result': 'Formler utan sparade resultat',
  'unnamed-heading': 'Rubriker som inte känns igen',
  'doubtful-heading': 'Rubriker som kan betyda flera saker',
  'several-headings': 'Flera kolumner om samma sak',
  'merged-cells': 'Sammanfogade celler',
  'no-such-reference': 'Hänvisningar till något som inte finns',
  'ambiguous-reference': 'Hänvisningar som passar på flera rader',
  'finding-without-action': 'Iakttagelser utan åtgärd',
  'nonconformity-without-cause': 'Avvikelser utan orsak',
  'nonconformity-without-requirement': 'Avvikelser utan krav',
  'unknown-finding-kind': 'Iakttagelser utan typ',
  'listed-row': 'Rader som lämnas som de är',
  'mixed-kinds': 'Rader som enligt egen uppgift inte är åtgärder',
  'near-miss': 'Blad som liknar en plan',
  'no-plan': noPlanFound,
  'unsure-table': 'Blad som kan vara en plan',
  'unsure-kind': 'Tabeller som kan vara två slag',
  'row-outside': 'Rader utanför alla tabeller',
  'year-without-actions': 'Året har inga åtgärder',
  'open-elsewhere': 'Öppna åtgärder som inte räknas',
  'name-taken': 'Bladnamn som är upptagna',
  'changed-source': 'Ändringar i originalet som den ordnade planen inte har',
  'differing-source': 'Originalet och den ordnade planen säger olika',
  'new-in-source': 'Nya åtgärder i originalet',
  'added-to-source': 'Åtgärder i originalet som den ordnade planen saknar',
  'removed-from-source': 'Åtgärder som inte finns kvar i originalet',
  'changed-reading': 'Åtgärder som räknas på annat sätt i den ordnade planen',
  'protected-workbook': 'Arbetsboken är låst',
  'protected-sheet': 'Skyddade blad',
  'answer-to-formula': 'Svar på celler med formel',
  'answer-to-heading': 'Svar på rubriker',
  'answer-in-merge': 'Svar inuti sammanfogade celler',
  'answer-protected': 'Svar på skyddade blad',
  'answer-elsewhere': 'Svar på celler som inte läses',
  'answer-link': 'Kopplingar som inte kan skrivas',
  'missing-role': 'Uppgifter om mötet som saknas i dagordningen',
  'double-role': 'Samma person i två roller på mötet',
  'differing-role': 'Uppgifter om mötet som arbetsboken säger på flera sätt',
};

/** What Planbok can rewrite by itself, as the name of a group. */
export const fixes = {
  'fix-deadline': 'Tidpunkter som blir datum',
  'fix-repeat': 'Upprepningar som skrivs ut',
  'fix-status': 'Statusar med andra ord',
};

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
  setPage: 'utskrift',
  setProperty: 'Planboks egna anteckningar',
};
