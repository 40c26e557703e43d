import { bookOf, sheetOf } from '../plan/sheet-of';

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

/** Findings of an audit, complete, and no plan. */
export const findingsOnly = bookOf(
  sheetOf('Blad1', [
    ['Nr', 'Iakttagelse', 'Typ av iakttagelse', 'Orsak', 'Krav'],
    ['1', 'Avfall blandas', 'Förbättringsförslag', 'Trångt', '8.1'],
    ['2', 'Bra ordning', 'Positiv iakttagelse', '', ''],
  ]),
);
