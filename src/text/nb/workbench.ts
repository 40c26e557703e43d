import type { svWorkbench } from '../sv/workbench';
import {
  agenda,
  cancel,
  check,
  languages,
  overview,
  perOwner,
  product,
  sheets,
  showPane,
  undo,
} from './glossary';
import { cells } from './grammar';
import { nothingWritten } from './shared';

/** Sentences of the workbench, in Norwegian. */
export const nbWorkbench: typeof svWorkbench = {
  title: product,
  local: 'Lokal arbeidsbok',
  localWhy: 'Dette er ikke Excel: arbeidsboken er åpen på denne datamaskinen, og ingenting sendes noe sted.',
  unsaved: 'ikke lagret',
  commands: {
    region: 'Planbok på båndet',
    verbs: {
      check: { label: check, why: 'Hva må rettes eller avgjøres?' },
      rollup: { label: overview, why: 'Lag eller oppdater arket med statusoversikten' },
      agenda: { label: agenda, why: 'Lag eller oppdater sakslisten til ledelsens gjennomgang' },
      owners: { label: perOwner, why: 'Lag eller oppdater arket med en side per ansvarlig' },
    },
    pane: showPane,
    hidePane: 'Skjul panelet',
    running: (name) => `${name} …`,
    missing: 'Tilleggets sider er ikke bygd. Kjør npm run build og last inn på nytt.',
  },
  file: {
    undo,
    open: 'Åpne…',
    save: 'Lagre en kopi',
    copyWord: 'kopi',
    drop: 'Slipp arbeidsboken her',
    opening: (name) => `Åpner ${name} …`,
    savedBeside: (path) => `Lagret som ${path}. Originalen er som den var.`,
    downloaded: (name) => `${name} hentes. Originalen er som den var.`,
    download: 'Hent en kopi også',
    abandon: (name) =>
      `${name} har endringer som ikke er lagret. De forsvinner hvis en annen arbeidsbok åpnes.`,
    abandonSave: 'Lagre en kopi og åpne',
    abandonNo: cancel,
    abandonYes: 'Åpne uten å lagre',
  },
  language: languages.sv,
  languageWhy: 'Byt till svenska',
  grid: 'Regneark',
  sheets,
  address: 'Celle eller område',
  formula: 'Innholdet i cellen',
  formulaBar: 'Formellinje',
  choices: 'Velg fra listen',
  columnEdge: 'Dra for å endre bredden på kolonnen. Alt+Skift+høyre- eller venstrepil gjør det også.',
  choose: 'Åpne listen',
  pane: product,
  paneRegion: 'Oppgaverute',
  resize: 'Bredden på panelet',
  close: 'Lukk',
  proposed: (before, after) =>
    before === ''
      ? `Forslag: ${after}`
      : after === ''
        ? `Nå: ${before}. Forslag: tomt`
        : `Nå: ${before}. Forslag: ${after}`,
  problems: {
    protected: 'Arket er beskyttet, så cellen kan ikke endres.',
    refused: 'Cellen tar bare imot verdier fra listen sin eller av riktig slag. Ingenting er endret.',
    typeAgain: 'Skriv på nytt',
    keepOld: 'Behold det som sto',
    tooMuch: (count) => `Høyst ${cells(count)} kan limes inn på én gang. Ingenting er endret.`,
    stopped:
      'Utregningen av dine egne formler har stoppet. De viser verdiene de hadde, og regnes om når arbeidsboken åpnes i Excel.',
    away: 'Arbeidsbordet svarer ikke. Er programmet i terminalen avsluttet? Det som ikke er lagret, finnes så lenge det er i gang.',
    notFound: 'Det finnes ikke lenger.',
    bug: 'Planbok gjorde en feil. Ingenting er skrevet. Meld gjerne fra om hva du gjorde.',
    noSuchCell: (text) => `«${text}» er ikke en celle. Skriv for eksempel F7.`,
    external: (address) => `Lenken leder til ${address}. Hold nede Ctrl og klikk for å åpne den.`,
    oddLink: 'Lenken leder ikke til noen nettside og åpnes ikke.',
    command:
      'Kommandoen kunne ikke kjøres ferdig. Arbeidsboken er som den var, eller kan gjenopprettes i panelet.',
  },
  nothingWritten,
};
