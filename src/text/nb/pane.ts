import type { PaneText } from '../sv/pane';
import { nbFailure } from './failures';
import { cancel, failures, jobs, languages, product, undo } from './glossary';
import { cells, listed } from './grammar';
import { empty, fault, nothingToChange, nothingWithoutPlan, toDecide, undrawn, unfrozen } from './shared';
import { nbWork } from './pane-work';
import { nbUndo } from './undo';

const logTitle = 'Logg og gjenoppretting';
const settingsTitle = 'Innstillinger';
const aboutTitle = 'Om Planbok';
const restoring = 'Gjenoppretter …';
const redo = 'Gjør om';
const asProgram = 'Som programmet';

/** Sentences of the pane, in Norwegian. */
export const nbPane: PaneText = {
  app: product,
  tabs: { plan: 'Plan', problems: 'Problemer', meeting: 'Møte' },
  undecided: toDecide,
  menu: {
    name: 'Mer',
    log: logTitle,
    settings: settingsTitle,
    about: aboutTitle,
    guide: 'Veiledning (svensk)',
  },
  back: 'Tilbake',
  cancel,
  save: 'Lagre',
  undoChoice: undo,
  dismiss: 'Lukk meldingen',
  again: 'Prøv igjen',
  restore: 'Gjenopprett',
  showLog: 'Vis logg',
  showCell: (cell) => `Vis ${cell} i arket`,
  more: (count) => `Vis ${count} til`,
  earlier: (count) => `Vis ${count} tidligere`,
  shown: (from, to, of) => `${from}–${to} av ${of}`,
  empty,
  becomes: 'blir',
  instead: 'i stedet for',
  doing: {
    looking: 'Leser arbeidsboken …',
    previewing: 'Regner ut endringene …',
    writing: nbWork.writing.title,
    undoing: restoring,
    redoing: `${redo} …`,
    recovering: restoring,
    settling: 'Lagrer …',
  },
  slow: 'Ikke noe svar ennå. Holder du på å skrive i en celle? Trykk Enter i cellen.',
  review: 'Kontroller endringene',
  reviewAgain: 'Kontroller igjen',
  afterInPart: 'Vil du ha endringene tilbake? Kontroller igjen, så regnes det du har endret, med.',
  toMeeting: 'Videre til møtet',
  stale: 'Arbeidsboken er endret siden den ble lest.',
  readAgain: 'Les på nytt',

  ...nbWork,

  failure: nbFailure,
  undoLeft: nbUndo,

  notices: {
    undrawn,
    unfrozen,
    wrote: 'Ferdig. Endringene er skrevet.',
    changed: (cellCount, inSheets, fresh) => {
      const places = inSheets === 1 ? 'ett ark' : `${inSheets} ark`;
      const made = fresh === 1 ? 'ett ark nytt eller laget på nytt' : `${fresh} ark nye eller laget på nytt`;
      const old = `${cells(cellCount)} endret på ${places}`;
      return `${listed([...(cellCount === 0 ? [] : [old]), ...(fresh === 0 ? [] : [made])])}.`;
    },
    show: (sheet) => `Vis ${sheet}`,
    undone: 'Gjenopprettet. Det kjøringen endret, er som det var.',
    'undone-in-part': 'Gjenopprettet, men ikke alt.',
    redone: 'Gjort om. Endringene er tilbake.',
    recovered: 'Gjenopprettet. Arbeidsboken er som før kjøringen som ble avbrutt.',
    'nothing-to-do': nothingToChange,
    'no-plan': nothingWithoutPlan,
    'no-year':
      'Ingen plan er for det året som nå skal lukkes. Velg planens år på fanen Plan og begynn på nytt.',
    'not-empty':
      'Ingenting er gjort: arbeidsboken er ikke tom. Åpne en tom arbeidsbok for å prøve på et eksempel.',
    'no-minutes': 'Ingenting er gjort.',
    locked:
      'Ingenting er gjort: strukturen i arbeidsboken er beskyttet, så Planbok kan ikke legge til ark. Fjern beskyttelsen (Se gjennom → Beskytt arbeidsbok) og kontroller igjen.',
    settled: 'Lagret i arbeidsboken.',
  },

  log: {
    title: logTitle,
    lead: 'Dette har Planbok gjort i arbeidsboken, det siste først.',
    none: 'Planbok har ikke skrevet noe i arbeidsboken.',
    cells,
    jobs: { ...jobs, settings: settingsTitle },
    states: {
      done: 'Gjort',
      undone: 'Gjenopprettet',
      'undone-in-part': 'Delvis gjenopprettet',
    },
    redo,
    asSheet: 'Hele endringsloggen på et ark',
    nothingLeft: 'Ingenting igjen å gjenopprette',
    undoRun: (job, day) => `Gjenopprett ${job} ${day}`,
    redoRun: (job, day) => `Gjør om ${job} ${day}`,
    halfDone: 'En kjøring ble avbrutt',
    halfDoneLead: (day) =>
      `Planbok ble ikke ferdig ${day}. Noen celler er skrevet og andre ikke. Gjenopprett først, så blir arbeidsboken som før kjøringen.`,
  },

  settings: {
    title: settingsTitle,
    language: 'Språk i panelet',
    languages: { auto: asProgram, ...languages },
    theme: 'Utseende',
    themes: { auto: asProgram, light: 'Lyst', dark: 'Mørkt' },
    opens: 'Be Excel åpne panelet sammen med arbeidsboken',
    conformance: 'Kontroller Planbok i dette programmet',
    version: (version) => `Planbok, versjon ${version}`,
    own: {
      title: 'Organisasjonens egne ord',
      lead: 'Det du har svart om overskrifter, og statusordene som er lagt inn, kan følge med til andre arbeidsbøker.',
      none: 'Denne arbeidsboken har ingen egne ord ennå. De kommer hit når du svarer på hva en overskrift eller en status betyr.',
      heading: (field) => `Overskrift: ${field}`,
      status: (status) => `Status: ${status}`,
      term: (meaning) => `Står for: ${meaning}`,
      carry: 'Ta med ordene til en annen arbeidsbok',
      carryLead: 'Kopier teksten og lim den inn her, i innstillingene til den andre arbeidsboken',
      copy: 'Kopier',
      paste: 'Lim inn ord fra en annen arbeidsbok',
      choose: 'eller velg en fil',
      take: 'Legg inn ordene',
      wrong: (place) =>
        `Dette er ikke ord som Planbok kan lese${place === '' ? '' : ` (${place})`}. Ingenting er lagt inn.`,
    },
    newer: 'Arbeidsboken har innstillinger fra en nyere Planbok. De brukes ikke og endres ikke.',
  },

  about: {
    title: aboutTitle,
    lines: [
      'Planbok gjør arbeidsboken med handlingsplanen til en som ledelsens gjennomgang kan holdes etter.',
      'Alt regnes ut i dette programmet. Ingenting i arbeidsboken sendes noe sted.',
      'Planbok skriver bare det du har kontrollert, og alt kan gjenopprettes.',
    ],
  },

  trouble: {
    titles: failures,
    hiddenSheet: 'Arket er skjult',
    inPane: {
      conflict:
        'Noen har endret i arbeidsboken siden den ble lest. Kontroller igjen, så regnes endringene ut på nytt.',
      'changed-since': 'Celler er endret siden endringene ble regnet ut. Kontroller igjen.',
      'changed-since-preview':
        'Noen har endret i arbeidsboken siden du kontrollerte. Kontroller igjen, så regnes endringene ut på nytt.',
      'no-such-sheet': 'Noen kan ha gitt det nytt navn eller slettet det. Les arbeidsboken på nytt.',
    },
    changedAfter:
      'Celler er endret etter kjøringen, så den kan ikke gjøres om slik den var. Kontroller igjen i stedet.',
    changedCells: 'Disse cellene er endret:',
    bug: fault,
    bugLead:
      'Det er en feil i Planbok, ikke i arbeidsboken din. Se i loggen om noe rakk å bli skrevet. Meld gjerne feilen med teksten nedenfor.',
    technical: 'Teknisk informasjon',
  },
};
