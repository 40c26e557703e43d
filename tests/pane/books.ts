import { bookOf, day, sheetOf } from '../plan/sheet-of';

/** A list that is no plan by itself: it has actions and owners, and prices. */
export const nearlyPlan = bookOf(
  sheetOf('Blad1', [
    ['Inköp'],
    [],
    ['Aktivitet', 'Ansvarig', 'Pris'],
    ['Byt lampor', 'Drift', '100'],
    ['Sortera avfall', 'Alla', '200'],
    ['Laga taket', 'Eva', '300'],
    ['Måla dörren', 'Bo', '400'],
  ]),
  sheetOf('Blad2', [
    ['x', 2],
    ['y', 3],
  ]),
);

/** A plan with a column that nothing names. */
export const doubtful = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Ansvarig', 'Zon', 'Klart senast', 'Status'],
    ['Byt lampor', 'Eva', 'Drift', '2020-10-16', 'Klar'],
    ['Sortera avfall', 'Bo', 'Alla', '2020-12-31', 'Pågår'],
  ]),
);

/** Findings of an audit, complete, and no plan. */
export const findingsOnly = bookOf(
  sheetOf('Blad1', [
    ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Orsak', 'Krav'],
    ['1', 'Avfall blandas', 'Förbättringsförslag', 'Trångt', '8.1'],
    ['2', 'Bra ordning', 'Positiv iakttagelse', '', ''],
  ]),
);

const log = sheetOf('Logg', [
  ['Beslut', 'Ansvarig', 'Klart senast', 'Status'],
  ['Byt pump', 'Bo Ek', day('2020-06-01'), 'Pågår'],
  ['Byt rör', 'Eva Berg', day('2020-03-01'), 'Klar'],
  ['Märk skåp', 'Kim Ås', day('2020-12-01'), 'Ej påbörjad'],
]);

/** A table that is a log of decisions or an action plan: only a person knows. */
export const ofTwoKinds = bookOf(log);

/** The same beside a plan. */
export const planAndLog = bookOf(...doubtful.sheets, log);
