import { other, type Column } from './column';
import { checkingWords } from './checking-words';
import { fitsNumber, fitsPastDay } from './content-fits';

/** Columns of days and ages that are neither a beginning, a deadline nor an end; known by name and kept as they are. */
export const otherDays: readonly Column[] = [
  other('createdAt', {
    sv: 'Registrerad',
    en: 'Date opened',
    nb: 'Registrert',
    alsoSv: `
      skapad | upprättad | datum för avvikelsen | dagens datum | avvikelsens datum | avvikelsens tid | upptäckt
      upptäckt datum | rapporterad datum | inkom | registreringsdatum | datum registrerad | uppkommen`,
    alsoEn: `
      created | created at | created_at | created on | date raised | identified | raised | opened | date created | date identified | logged
      date logged | date added | added | date reported | reported on | date of audit | audit date`,
    about: 'When it was written down.',
    words: `
      anmäld | created | detection | discovered | discovery | granskningsdatum | identified | inkom*
      inkommen | inlagd | inrapporterad | logged | noterad | noterat | opened | raised | rapporterad
      registered | registrerad* | reported | revisionsdatum | skapad* | uppkom* | upprättad*
      upptäckt`,
    hints: 'audit | date | datum | finding | found | noterad | revision | öppnad',
    frames: [
      /^(?:date|datum|dag|when|när)\b.{0,18}\b(?:raised|opened|created|logged|identified|reported|found|discovered|detected|added|audit|revision|registr\p{L}*|skapa\p{L}*|upptäck\p{L}*|rapport\p{L}*|anmäl\p{L}*|inkom|uppstod|noter\p{L}*)/u,
      /\b(?:audit|revisions?|detection|discovery|inspection|gransknings|upptäckts|rapport|identification|logging|registration)-? ?(?:date|datum|dag|day)$/u,
      /^(?:raised|opened|created|logged|identified|reported|found|discovered|detected|added|submitted) (?:on|at|date)?$/u,
      // "Noterad den": a word of noting, and merely that it has a day.
      /^(?:anmäl[dt]|antecknad|framförd|inkommen|inlagd|inrapporterad|lyft|mottag\p{L}*|noter(?:ad|at|t)|påtalad|rapporterad|registrera[dt]|skapad|skriven|uppkommen|uppmärksamma[dt]|upptäck\p{L}*|öppnad|entered|noted|received|recorded|written|meldt|mottatt) (?:den|datum|dag|dato|när|on|at|date)$/u,
    ],
    fit: fitsPastDay,
  }),
  other('decidedAt', {
    sv: 'Beslutad',
    en: 'Decided on',
    nb: 'Besluttet',
    alsoSv: 'beslutad datum | beslutsdatum | datum för beslut | fastställd | beslutat',
    alsoEn: 'decision date | date approved | approved on | approved | agreed on',
    about: 'When it was decided.',
    words: `
      antagen | approved | beslutad | beslutat | beslutsdatum | decided | fastställd | godkänd`,
    frames: [
      /^(?:date|datum|dag) (?:för beslut|beslut\p{L}*|approved|decided|of decision|agreed)/u,
      /^(?:decided|approved|agreed|beslutad|beslutat|antagen|fastställd) (?:on|den|date|datum)/u,
      /\b(?:decision|approval|besluts?|godkännande)-? ?(?:date|datum|dag)$/u,
    ],
    fit: fitsPastDay,
  }),
  other('updatedAt', {
    sv: 'Uppdaterad',
    en: 'Updated on',
    nb: 'Oppdatert',
    alsoSv:
      'senast uppdaterad | uppdaterat | statusdatum | datum för status | uppföljd | uppföljningsdatum | senast ändrad',
    alsoEn:
      'last update | updated at | last updated | date updated | updated | status date | date of update | as of | last reviewed',
    about: 'When the row was last looked at.',
    words: 'modified | statusdatum | updated | uppdaterad* | ändrad*',
    hints: 'as-of | last | reviewed | senast',
    frames: [
      /^(?:senast|last)\b.{0,15}(?:ändra\p{L}*|uppdatera\p{L}*|följ\p{L}*|updated|modified|changed|reviewed|checked|touched|edited)/u,
      /^(?:date|datum)\b.{0,12}(?:updated|uppdatera\p{L}*|för status|of update|of status)/u,
      /^(?:updated|modified|changed) (?:on|at|date)?$/u,
    ],
    fit: fitsPastDay,
  }),
  other('checkpoint', {
    sv: 'Avstämningsdatum',
    en: 'Checkpoint',
    nb: 'Kontrolldato',
    alsoSv: 'avstämning datum | nästa avstämning | nästa uppföljning | uppföljs | delavstämning',
    alsoEn: 'review date | next review | next update | check date | milestones | checkpoint date',
    about: 'When it is followed up.',
    words: `
      avstämning* | checkpoint* | delavstämning | kontrollpunkt* | uppföljningsdatum | utvärderingsdatum`,
    hints: 'next | nästa | review',
    frames: [
      /^(?:nästa|next)\b/u,
      /^(?:följs upp|checked|follow[- ]?up|reviewed|uppföljning|avstämning) (?:när|den|on|date|datum|senast)/u,
      /^review date/u,
      // Those who are told when it is done, or how it goes, get to know it afterwards.
      /^(?:åter)?(?:redovisas|rapporteras|presenteras|anmäls|report(?:ed)?|present(?:ed)?) (?:för|till|to|i|in) (?!(?:nästa |next )?(?:möte|sammanträde|meeting))\p{L}/u,
      new RegExp(`^(?:när|when)\\b.*${checkingWords}|${checkingWords}.*\\b(?:när|when)\\??$`, 'u'),
    ],
  }),
  other('recurrence', {
    sv: 'Hur ofta',
    en: 'How often',
    nb: 'Hvor ofte',
    alsoSv: 'frekvens | återkommande | intervall | periodicitet',
    alsoEn: 'frequency | recurrence | recurring | interval',
    about: 'How often it comes back.',
    words: 'frekvens | frequency | intervall | periodicitet | recurr* | repetition | återkomm*',
    hints: 'ofta',
    frames: [/^(?:hur|how) (?:ofta|often)/u, /^(?:upprepas|repeats)/u],
  }),
  other('validUntil', {
    sv: 'Giltig till',
    en: 'Valid until',
    nb: 'Gyldig til',
    alsoSv: 'giltighetstid | gäller till',
    alsoEn: 'expiry_date | expiry date | expires | expiry',
    about: 'How long it holds.',
    words: 'expir* | giltig* | giltighet* | valid',
    hints: 'gäller',
    frames: [
      /^(?:giltig|gäller|valid) (?:till|t\.?o\.?m|until|to)/u,
      /(?:undantag|dispens|garanti|licens|certifikat|avtal|försäkring|exception|exemption|waiver|warranty|guarantee|licence|license|certificate|contract|insurance)\p{L}* (?:till|t\.?o\.?m|until|to|ends?|slutar|upphör|expir|löper|går ut)/u,
    ],
  }),
  other('daysLeft', {
    sv: 'Dagar kvar',
    en: 'Days left',
    nb: 'Dager igjen',
    alsoSv: 'dagar försenad | försening | försenad | antal dagar',
    alsoEn: 'days remaining | days overdue | overdue | days late | age | days open',
    about: 'Worked out from the deadline.',
    words: 'dagar | delayed | försenad | försening* | overdue | ålder',
    hints: 'age | days | kvar',
    frames: [/^(?:dagar|days)\b/u, /\b(?:dagar|days)$/u],
    fit: fitsNumber,
  }),
];
