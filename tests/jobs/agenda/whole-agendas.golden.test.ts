import { textOf, type CellValue } from '../../../src/book/cells';
import { replay } from '../../../src/book/replay';
import { touchedSheet } from '../../../src/book/target';
import { emptySheet, extentOf, type WorkbookSnapshot } from '../../../src/book/snapshot';
import { agendaIn, columns } from '../../../src/jobs/agenda/agenda-layout';
import { presetNames } from '../../../src/jobs/agenda/agenda-presets';
import type { JobRequest } from '../../../src/jobs/job';
import { bookOf, day, sheetOf } from '../../plan/sheet-of';
import { editsAsText } from '../edits-as-text';
import { problemText, ran, sectionsText, withoutLists, type Ran } from '../outcome-text';

/* Whole agendas: every line that the meeting gets to read, gone through one by one. `npx jest -u` writes them anew. */

const today = '2020-11-24';

/** A workbook with every kind of sheet that an agenda is made from. */
const whole = bookOf(
  sheetOf('Plan 2019', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['P-1', 'Mäta el i hus 7', 'Bo Ek', day('2019-06-30'), 'Flyttas'],
    ['P-2', 'Sortera matavfall', 'Eva Ask', day('2019-09-30'), 'Klar'],
  ]),
  sheetOf(
    'Plan 2020',
    [
      ['Nr', 'Mål', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Resurser', 'Flyttad från', 'Kommentar'],
      ['Å-1', 'M1', 'Byta belysning', 'Bo Ek', day('2020-03-31'), 'Klar', null, null, 'Ledlampor i alla hus'],
      ['Å-2', 'M1', 'Mäta el i hus 7', 'Bo Ek', day('2020-06-30'), 'Pågår', 'Klimatpotten', 'P-1', null],
      ['Å-3', 'M2', 'Köpa\nbegagnade möbler', null, day('2021-01-31'), 'Väntar', 0.25, null, null],
      ['Å-4', 'M2', 'Utbilda chefer', 'HR', 'ht 2020', 'Ej påbörjad', null, null, null],
      ['Å-5', 'M3', 'Byta köldmedium', 'Bo Ek', day('2020-05-31'), 'Flyttas', null, null, 'Leverantören dröjer'],
      ['Å-6', 'M3', 'Skylta om', 'Bo Ek', null, 'Utgår', null, null, 'Byggs om'],
      ['Å-7', 'M3', 'Se över städning', 'Eva Ask', day('2020-09-30'), 'kanske', null, null, null],
      ['Å-8', 'M9', 'Rapportera resor', 'Eva Ask', 'löpande', null, null, null, null],
      ['Å-9', 'M3', 'Klimatpott: laddstolpar', 'Bo Ek', day('2020-12-31'), 'Pågår', 20000, null, null],
    ],
    { formats: { G4: '0%' } },
  ),
  sheetOf('Plan 2021', [
    ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status', 'Svarar på', 'Flyttad från', 'Kostnad'],
    ['N-1', 'Byta köldmedium i kylrummen', 'Bo Ek', day('2021-02-28'), 'Ej påbörjad', 'F7', 'Å-5', 5000],
    ['N-2', 'Mäta vatten', null, null, 'Ej påbörjad', null, null, null],
    ['N-3', 'Bygga cykelställ', 'xx', 'XX', null, null, null, null],
    ['N-4', 'Måla om', null, null, 'Utgår', null, null, null],
  ]),
  sheetOf('Revision 2020', [
    ['Nr', 'Iakttagelse', 'Typ', 'Orsak', 'Åtgärd', 'Åtgärd nr', 'Ansvarig', 'Klart senast', 'Status'],
    ['F1', 'El mäts inte', 'Avvikelse', null, null, 'Å-2', 'Bo Ek', day('2020-10-31'), null],
    ['F2', 'Chefer kan inte målen', 'Avvikelse', 'Ingen utbildning', null, 'Å-4', null, null, 'Pågår'],
    ['F3', 'Lista saknas', 'Avvikelse', null, 'Upprätta en lista', null, 'Eva Ask', day('2020-12-15'), 'Ej påbörjad'],
    ['F4', 'Märk kärlen', 'Förbättringsförslag', null, null, 'Å-99', null, null, null],
    ['F5', 'Samla analyser', 'Förbättringsförslag', null, null, 'Å-1', null, null, null],
    ['F6', 'Bra ordning', 'Positivt', null, null, null, null, null, null],
    ['F7', 'Köldmedium', 'Avvikelse', 'Ålder', null, 'Å-5', null, null, null],
    ['F8', 'Oklart', null, null, null, null, null, null, 'Klar'],
  ]),
  sheetOf('Beslut 2019-10-02', [
    ['Nr', 'Beslut', 'Ansvarig', 'Klart senast', 'Status'],
    ['1', 'Utred solceller', 'Bo Ek', day('2020-01-31'), 'Pågår'],
    ['2', 'Köp en lådcykel', 'Eva Ask', day('2020-02-28'), 'Klar'],
    ['3', 'Se över resepolicyn', 'HR', day('2020-03-31'), null],
  ]),
  sheetOf('Beslut 2020-04-06', [
    ['Nr', 'Beslut', 'Gäller', 'Ansvarig', 'Klart senast', 'Ny tid', 'Status'],
    ['1', 'Mätarna köps in', 'Å-2', 'Bo Ek', day('2020-06-30'), day('2020-12-15'), null],
    ['2', 'Se över resepolicyn', null, 'HR', day('2020-09-30'), null, 'Ej påbörjad'],
    ['3', 'Planen fastställs', null, null, null, null, 'Klar'],
    ['4', 'Kurs för chefer', 'Å-4', null, null, null, 'Ej påbörjad'],
  ]),
  sheetOf(
    'Mål',
    [
      ['Nr', 'Mål', 'Område', 'Basvärde', 'Utfall 2020', 'Målvärde', 'Målår', 'Anmärkning'],
      ['M1', 'Minska elen', 'Energi', 1, 0.95, 0.8, 2025, null],
      ['M2', 'Återbruka möbler', 'Inköp', 10, 110.5, 100, 2025, 'Per år'],
      ['M3', 'Färre flygresor', 'Resor', null, null, null, 2023, null],
    ],
    { formats: { 'D2:F2': '0%' } },
  ),
  sheetOf('Klimatpott 2020', [
    ['Datum', 'Text', 'In', 'Ut', 'Kommentar'],
    [day('2020-01-15'), 'Avsättning', 100000, null, null],
    [day('2020-05-02'), 'Laddstolpar', null, 25000.5, 'Hus 7'],
    [day('2020-09-02'), 'Cykelställ', null, 12000, null],
  ]),
  sheetOf('Årshjul 2021', [
    ['Aktivitet', 'Månad', 'Ansvarig'],
    ['Ledningens genomgång', 'mars', 'GA'],
    ['Internrevision', 'oktober', 'Eva Ask'],
    ['Uppföljning', day('2021-06-01'), null],
    ['Rapportera klimatdata', '2021-01-03', 'HR'],
  ]),
  sheetOf('Möte', [
    ['Datum', day('2020-11-24')],
    ['Tid', '13–15'],
    ['Lokal', 'Sal A'],
    ['Ordförande', 'Anna Al'],
    ['Justerare', 'Eva Ask'],
    ['Nästa ledningens genomgång', '2021-03-23'],
    ['Föregående möte', '2020-04-06'],
  ]),
);

/** The agenda's lines, without empty cells at their ends. */
function linesOf(book: WorkbookSnapshot): readonly string[] {
  const sheet = agendaIn(book);
  return (sheet?.values ?? []).map((line) =>
    line
      .map((cell) => textOf(cell).replaceAll('\n', ' ⏎ '))
      .join(' | ')
      .replace(/[ |]+$/u, ''),
  );
}

const told = ({ outcome, after }: Ran): string =>
  sectionsText({
    agenda: linesOf(after),
    problems: outcome.problems.map(problemText),
  });

const asked = (request: Partial<JobRequest> = {}): JobRequest => ({ today, language: 'sv', ...request });

test.each(presetNames)('every kind of sheet, by the points of %s', (preset) => {
  expect(told(ran('agenda', whole, asked({ preset })))).toMatchSnapshot('agenda');
});

test('what is written, coloured, linked and printed of it', () => {
  const { outcome } = ran('agenda', whole, asked());
  const edits = withoutLists(outcome.changes.edits).filter(
    (edit) =>
      edit.kind !== 'writeCells' &&
      (/^(?:Dagordning|Planbok minne)$/u.test(touchedSheet(edit) ?? '') ||
        (edit.kind === 'setProperty' && edit.name === 'settings')),
  );
  expect(editsAsText(edits)).toMatchSnapshot('edits');
});

test.each(['en', 'nb'] as const)('the same in another language: %s', (language) => {
  expect(linesOf(ran('agenda', whole, asked({ language })).after).join('\n')).toMatchSnapshot('agenda');
});

test('a plan and nothing else', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['Byta belysning', 'Bo Ek', day('2020-03-31'), 'Klar'],
    ]),
  );
  expect(told(ran('agenda', book, asked({ preset: 'spring' })))).toMatchSnapshot('the points of spring');
  expect(told(ran('agenda', book, asked()))).toMatchSnapshot('the points of the deck');
});

test('sheets of other years, and of several, where none is of the year', () => {
  const book = bookOf(
    sheetOf('Plan 2020', [
      ['Nr', 'Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
      ['1', 'Byta belysning', 'Bo Ek', day('2020-03-31'), 'Pågår'],
    ]),
    sheetOf('Revision 2018', [
      ['Nr', 'Iakttagelse', 'Typ', 'Status'],
      ['F1', 'El mäts inte', 'Avvikelse', 'Klar'],
      ['F2', 'Märk kärlen', 'Förbättringsförslag', 'Klar'],
    ]),
    sheetOf('Revision 2019', [
      ['Nr', 'Iakttagelse', 'Typ', 'Status'],
      ['G1', 'Lista saknas', 'Avvikelse', 'Klar'],
      ['G2', 'Städa', 'Förbättringsförslag', 'Pågår'],
    ]),
    sheetOf('Klimatpott 2019', [
      ['Datum', 'Text', 'In', 'Ut'],
      [day('2019-01-15'), 'Avsättning', 1234567, null],
      [day('2019-05-02'), 'Laddstolpar', null, 2000000],
    ]),
    sheetOf('Årshjul 2022', [
      ['Aktivitet', 'Månad'],
      ['Ledningens genomgång', 'februari–mars'],
      ['Ledningens genomgång', 'november'],
    ]),
  );
  expect(told(ran('agenda', book, asked({ preset: 'kth' })))).toMatchSnapshot('the points of kth');
  expect(told(ran('agenda', book, asked()))).toMatchSnapshot('the points of the deck');
});

/** Writes beside the first line whose item begins so. */
function typed(book: WorkbookSnapshot, item: string, column: number, value: CellValue): WorkbookSnapshot {
  const sheet = agendaIn(book) ?? emptySheet('', 'visible');
  const { rows } = extentOf(sheet);
  const row = Array.from({ length: rows }, (_, index) => index + 1).find((at) =>
    textOf(sheet.values[at - 1]?.[columns.item - 1] ?? null).startsWith(item),
  );
  if (row === undefined) throw new Error(`no line ${item}`);
  return replay(book, [{ kind: 'writeCells', at: { sheet: sheet.name, row, column }, cells: [[value]] }]);
}

test('what a person has typed stays, by other points and when the plan has changed', () => {
  const { after } = ran('agenda', whole, asked());
  const written = (
    [
      ['Å-2', columns.decision, 'Köp tio mätare'],
      ['Å-2', columns.owner, 'Inköp'],
      ['Å-2', columns.due, day('2021-02-01')],
      ['Å-7', columns.input, 'Avtalet är uppsagt'],
      ['Å-9', columns.proposal, 'Bygg tre'],
      ['Å-1', columns.no, '!'],
      ['Å-4', columns.due + 1, 'vid sidan om'],
      ['Plats', columns.input, 'Sal B'],
      ['Sekreterare', columns.input, 'Per Al'],
      ['Klimatpott', columns.item, 'Potten'],
    ] as const
  ).reduce<WorkbookSnapshot>((book, [item, column, value]) => typed(book, item, column, value), after);
  const changed = replay(written, [
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 3, column: 6 }, cells: [['Klar']] },
    { kind: 'writeCells', at: { sheet: 'Plan 2020', row: 10, column: 3 }, cells: [['Laddstolpar']] },
  ]);
  expect(told(ran('agenda', changed, asked()))).toMatchSnapshot('as before');
  expect(told(ran('agenda', changed, asked({ preset: 'kth', language: 'en' })))).toMatchSnapshot('other points in another language');
  expect(told(ran('agenda', changed, asked({ preset: 'spring', today: '2021-03-23' })))).toMatchSnapshot('the year after');
});
