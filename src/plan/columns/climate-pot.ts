import { dateByCells } from './cell-rules';
import { fitsNumber, fitsPastDay, fitsTitle } from './content-fits';
import { amount, other, text, type Column } from './column';
import { owner, unit } from './people-columns';
import { comment } from './shared-columns';

const bookedOn = other('date', {
  sv: 'Datum',
  en: 'Date',
  nb: 'Dato',
  alsoSv: 'bokfört | bokförd | dag | period | månad',
  alsoEn: 'booked | booked on | day | period | month',
  byCells: dateByCells,
  about: 'When the entry was made.',
  words: 'bokför* | dag | date | datum',
  hints: 'månad | period',
  fit: fitsPastDay,
});

const entryTitle = text('title', {
  sv: 'Post',
  en: 'Entry',
  nb: 'Post',
  alsoSv: 'text | beskrivning | händelse | ändamål | avser | benämning | transaktion',
  alsoEn: 'item | description | text | purpose | transaction | details',
  width: 40,
  about: 'What the money came from or went to.',
  words: `
    användning | beskrivning | description | entry | händelse | item | post | purpose | text
    transaktion | ändamål`,
  hints: 'avser | specifikation | vad | what',
  fit: fitsTitle,
});

const trips = other('trips', {
  sv: 'Antal resor',
  en: 'Trips',
  nb: 'Antall reiser',
  alsoSv: 'resor | antal flygresor',
  alsoEn: 'number of trips | no. of trips | flights | number of flights',
  about: 'Number of single trips the levy is for.',
  words: 'flights | flygningar | *resor | resor | trips',
  hints: 'antal',
  fit: fitsNumber,
});

const levy = other('levy', {
  sv: 'Avgift',
  en: 'Levy',
  nb: 'Avgift',
  alsoSv: 'klimatavgift | avgift per resa | kr/resa | à-pris',
  alsoEn: 'fee | levy per trip | rate | climate levy',
  about: 'Levy per single trip.',
  words: 'avgift* | *avgift | fee | klimatavgift | levy',
  hints: 'per | rate | styck',
  fit: fitsNumber,
});

const paidIn = amount('cost', {
  sv: 'In',
  en: 'In',
  nb: 'Inn',
  more: 'in',
  alsoSv: 'inbetalt | inkomst | intäkt | inbetalning | insättning | tillfört | intäkter | in (kr)',
  alsoEn: 'income | paid in | credit | received | deposit | inflow | money in',
  about: 'Money into the pot.',
  words: `
    credit | deposit* | in | inbetal* | income | inkomst* | insättning* | intäkt* | plus | received
    tillfört`,
  hints: '+',
  frames: [/^(?:pengar|money) in/u],
  fit: fitsNumber,
});

const paidOut = amount('cost', {
  sv: 'Ut',
  en: 'Out',
  nb: 'Ut',
  more: 'out',
  alsoSv: 'utbetalt | utgift | uttag | utbetalning | använt | kostnad | utgifter | ut (kr)',
  alsoEn: 'expense | paid out | debit | spent | withdrawal | outflow | money out',
  about: 'Money out of the pot.',
  words: `
    använt | debit | expense* | förbrukat | kostnad* | minus | spent | ut | utbetal* | utgift*
    uttag* | withdraw*`,
  hints: '- | beviljat',
  frames: [/^(?:pengar|money) (?:ut|out)/u],
  fit: fitsNumber,
});

const reserved = amount('cost', {
  sv: 'Reserverat',
  en: 'Reserved',
  nb: 'Reservert',
  more: 'reserved',
  alsoSv: 'avsatt | bundet | intecknat',
  alsoEn: 'committed | set aside | earmarked',
  about: 'Money promised but not yet paid.',
  words: 'avsatt | bundet | committed | earmarked | intecknat | reserved | reserverat',
  fit: fitsNumber,
});

const balance = amount('cost', {
  sv: 'Saldo',
  en: 'Balance',
  nb: 'Saldo',
  more: 'balance',
  alsoSv: 'kvar | återstår | behållning',
  alsoEn: 'remaining | left',
  about: 'What is left after the entry.',
  words: 'balance | behållning | kvar | remaining | saldo | återstår',
  hints: 'left',
  fit: fitsNumber,
});

/** The columns of a climate pot's ledger, in the order Planbok lays them out. */
export const climatePot: readonly Column[] = [
  bookedOn,
  entryTitle,
  trips,
  levy,
  paidIn,
  paidOut,
  reserved,
  balance,
  unit,
  owner,
  comment,
];
