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

const planHeadings = ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'];
const bulbs = ['Byt lampor i trapphuset', 'Eva Berg', day('2020-10-16'), 'Klar'];
const waste = ['Sortera avfall i köket', 'Bo Lund', day('2020-12-31'), 'Pågår'];

/** A log that says of some rows that they are no actions. */
export const mixedLog = bookOf(
  sheetOf('Plan', [
    ['Sort', ...planHeadings],
    ['Åtgärd', ...bulbs],
    ['Risk', ...waste],
    ['Åtgärd', 'Väg maten som blir över', 'Eva Berg', day('2020-12-31'), 'Pågår'],
    ['Fråga', 'Laga taket över cykelstället', 'Bo Lund', day('2020-12-31'), 'Pågår'],
  ]),
);

/** Headings between the rows that may say who, and no column that does. */
export const barePeople = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Klart senast', 'Status'],
    ['Anna Berg'],
    ['Byt lampor i trapphuset', day('2020-10-16'), 'Klar'],
    ['Sortera avfall i köket', day('2020-12-31'), 'Pågår'],
    ['Bo Lund'],
    ['Väg maten som blir över', day('2020-12-31'), 'Pågår'],
    ['Laga taket över cykelstället', day('2020-12-31'), 'Ej påbörjad'],
  ]),
);

/** A row that may be an action, or a heading over the rows below it. */
export const loneTitle = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Ansvarig', 'Klart senast', 'Status'],
    ['Byt lampor i trapphuset', 'Eva Berg', day('2020-10-16'), 'Klar'],
    ['Energi'],
    ['Sortera avfall i köket', 'Bo Lund', day('2020-12-31'), 'Pågår'],
    ['Väg maten som blir över', 'Bo Lund', day('2020-12-31'), 'Pågår'],
  ]),
);

/** Headings between the rows that may say by when, and no column that does. */
export const bareDays = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Ansvarig', 'Status'],
    ['15 mars'],
    ['Byt lampor i trapphuset', 'Eva Berg', 'Klar'],
    ['Sortera avfall i köket', 'Bo Lund', 'Pågår'],
    ['15 juni'],
    ['Väg maten som blir över', 'Eva Berg', 'Pågår'],
    ['Laga taket över cykelstället', 'Bo Lund', 'Ej påbörjad'],
  ]),
);

/** A heading that may say how the rows stand, and no column that does. */
export const bareState = bookOf(
  sheetOf('Plan', [
    ['Arkiverade åtgärder'],
    ['Åtgärd', 'Ansvarig', 'Klart senast'],
    ['Byt lampor i trapphuset', 'Eva Berg', day('2020-10-16')],
    ['Sortera avfall i köket', 'Bo Lund', day('2020-12-31')],
    ['Väg maten som blir över', 'Eva Berg', day('2020-12-31')],
  ]),
);

/** A struck action, a struck day, and an owner with a question mark. */
export const struck = bookOf(
  sheetOf(
    'Plan',
    [
      planHeadings,
      bulbs,
      waste,
      ['Väg maten som blir över', 'Eva Berg', day('2020-12-31'), 'Pågår'],
      ['Laga taket över cykelstället', 'Bo Lund?', day('2020-12-31'), 'Pågår'],
    ],
    { strike: ['A3', 'C4'] },
  ),
);

/** The same actions on two sheets. */
export const copied = bookOf(
  sheetOf('Plan', [planHeadings, bulbs, waste]),
  sheetOf('Utskrift november', [planHeadings, bulbs, waste]),
);

/** Two columns that may each be the owner. */
export const twoOwners = bookOf(
  sheetOf('Plan', [
    ['Åtgärd', 'Utförare', 'Kontrollansvarig', 'Klart senast', 'Status'],
    ['Byt lampor i trapphuset', 'Eva Berg', 'Kim Ås', day('2020-10-16'), 'Klar'],
    ['Sortera avfall i köket', 'Bo Lund', 'Eva Berg', day('2020-12-31'), 'Pågår'],
    ['Väg maten som blir över', 'Kim Ås', 'Bo Lund', day('2020-12-31'), 'Pågår'],
  ]),
);
