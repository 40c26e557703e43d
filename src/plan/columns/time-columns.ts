import { day, type Column } from './column';

/* When a thing begins, is due and was finished. */

export const startDate: Column = day('startDate', {
  sv: 'Startdatum',
  en: 'Start date',
  alsoSv: `
    start | starttid | startar | påbörjas | börjar | fr.o.m | from | planerad start
    startvecka | startmånad`,
  alsoEn: `
    start | begin | begins | begin date | starts | planned start | date started | commencement
    start by | commence`,
  perhapsSv: 'från | påbörjad | påbörjat',
  perhapsEn: 'from | started | date from',
  about: 'When it begins.',
});

export const deadline: Column = day('deadline', {
  sv: 'Klart senast',
  en: 'Due date',
  alsoSv: `
    deadline | senast klart | senast klar | klar senast | senast klar datum | färdig senast
    färdigdatum | klardatum | slutdatum | sluttid | tidplan | tidsplan | tidpunkt | tidsram
    tidsfrist | frist | när | förfallodatum | senast | ska vara klart | ska vara klar
    skall vara klart | klart den | beräknat klart | beräknas klart | beräknas klar
    planerat klart | planerat slut | planerat slutdatum | måldatum | genomförs senast
    genomförd senast | åtgärdas senast | datum klart | åtgärdas före | stoppdatum | leveransdatum
    när åtgärderna senast ska vara genomförda | klart till | åtgärdat senast | genomfört senast
    sista datum | svar senast`,
  alsoEn: `
    due | deadline | due by | by when | when | target date | target completion date
    projected completion date | expected completion | expected completion date
    planned completion | planned completion date | estimated completion
    estimated completion date | scheduled completion date | anticipated completion date
    end date | finish date | timeline | timescale | timeframe | time frame | schedule | eta
    implementation date | complete by | completion by | date due | to be completed by
    finish by | target completion | timing | due_date | required by | proposed completion date
    agreed date | agreed implementation date | target implementation date | deadline date
    completion deadline`,
  perhapsSv: `
    klar | klart | färdig | färdigt | slut | till | tid | datum | kvartal | termin | period
    år | månad | vecka | målår | planerat | planerad | t.o.m`,
  perhapsEn: `
    end | finish | to | date | quarter | term | semester | by | target | until | year | month
    period | completion | planned | by date | end time`,
  about: 'The last day that is still in time; an unclear time is asked about, never guessed.',
});

export const originalDeadline: Column = day('deadline', {
  sv: 'Ursprungligt slutdatum',
  en: 'Original due date',
  more: 'original',
  alsoSv: `
    ursprunglig deadline | ursprungligt datum | ursprunglig tidpunkt | ursprunglig tidplan
    tidigare deadline`,
  alsoEn: `
    original date | original deadline | original target date | original implementation date
    previous due date | original timescale`,
  about: 'The deadline as first decided; it counts only where the revised one is empty.',
});

export const revisedDeadline: Column = day('deadline', {
  sv: 'Reviderat slutdatum',
  en: 'Revised due date',
  more: 'revised',
  alsoSv: `
    ny deadline | nytt datum | nytt slutdatum | reviderad deadline | reviderat datum
    reviderad tidpunkt | reviderad tidplan | förlängd till | uppdaterad deadline | flyttat till`,
  alsoEn: `
    revised date | revised deadline | revised target date | revised target completion date
    revised implementation date | new due date | extended to | revised timescale
    revised completion date | updated deadline`,
  about: 'The deadline as later decided: it is the one that counts.',
});

export const completedAt: Column = day('completedAt', {
  sv: 'Klart datum',
  en: 'Completed on',
  alsoSv: `
    genomförd datum | genomfört datum | slutförd | slutfört | slutförd datum | avslutad datum
    avslutsdatum | avslutningsdatum | faktiskt slutdatum | verkligt slutdatum | färdigställd
    stängd datum | datum stängd | klarmarkerad | klarmarkerat | utfört datum
    datum för genomförande | faktiskt klart`,
  alsoEn: `
    date completed | actual completion date | actual completion | actual finish | actual end
    actual end date | closed date | date closed | closure date | completed date
    date of completion | implemented date | date implemented | closed on`,
  perhapsSv: 'klart | genomförd | genomfört | utförd | utfört | stängd | avslutad | åtgärdat | åtgärdad',
  perhapsEn: 'completion date | completed | closed | implemented | done',
  about: 'The day it was finished.',
});
