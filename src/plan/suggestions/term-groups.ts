import { entriesOf } from '../word-list';
import type { TermGroup } from './glossary';

/* Names of one thing on one line, with `|` between them. An abbreviation that stands for two things has two lines. */

/** Abbreviations of Swedish universities, authorities and management systems, and what they stand for. */
const abbreviations = `
  AMO | arbetsmiljöombud
  APT | arbetsplatsträff
  FA | forskarutbildningsansvarig
  GA | gemensam administration | gemensamma administrationen
  GA | grundutbildningsansvarig
  HR | personalavdelning | human resources
  HU | hållbar utveckling | hållbarhet | sustainable development | SD
  KPI | nyckeltal | indikator | indicator
  LG | ledningens genomgång | ledningens uppföljning | management review
  LOU | lagen om offentlig upphandling
  MHU | miljö och hållbar utveckling
  MLS | miljöledningssystem | EMS | environmental management system
  PA | programansvarig
  SAM | systematiskt arbetsmiljöarbete
  SDG | Agenda 2030 | globala målen | globala hållbarhetsmålen | sustainable development goals
  VS | verksamhetsstöd`;

/** Words that plans and audit reports use for each other. */
const synonyms = `
  avtal | kontrakt | contract
  belysning | lampor | lyse | lighting
  bil | bilar | fordon | tjänstebil | vehicle
  buller | ljud | oljud | noise
  byggnad | hus | fastighet | building
  catering | mat | fika | måltider
  chemicals | kemikalier | kemiska produkter
  dator | datorer | it-utrustning | hårdvara
  doktorand | forskarstuderande | forskarutbildning | doctoral student
  el | elförbrukning | elanvändning | elenergi | electricity
  examensarbete | exjobb | uppsats | degree project
  farligt avfall | miljöfarligt avfall | hazardous waste
  flyg | flygresa | flygresor
  förteckning | register | lista | inventory
  inköp | upphandling | anskaffning | köpa in | köpas in | upphandla | nyanskaffning | procurement | purchasing
  instruktion | anvisning | rutin | procedure
  klimat | koldioxid | CO2 | växthusgas | växthusgaser | carbon
  labb | laboratorium | laboratorier | laboratory
  laddstolpe | laddstolpar | laddplats | laddplatser
  lagefterlevnad | lagrevision | lagbevakning | laglista | bindande krav | lagkrav | lagstiftning | compliance obligations | legal register
  leverantör | entreprenör | supplier
  medarbetare | personal | anställda | employees | staff
  mäta | mätning | mätbar | mätbara | mått
  nyanställda | nyanställd | nya medarbetare | ny personal | nyrekryterade | new employees | new starters
  näringsliv | näringslivet | företag | industri
  nödläge | beredskap | olycka | emergency
  samverkan | samarbete | partnerskap | partner
  student | studenter | studerande
  tjänsteresor | resor | resa | business travel | travel
  utbildning | kurs | fortbildning | kompetensutveckling | kunskapslyft | training | course
  videokonferens | videomöte | videomöten | digitala möten | distansmöten | resfria möten | webbmöten
  webb | webben | hemsida | webbplats | webbsidor | website
  årlig | varje år | årsvis | annual | yearly
  översyn | se över | ses över | revidera | uppdatera`;

const groupsOf = (list: string): readonly TermGroup[] =>
  list
    .trim()
    .split('\n')
    .map((line) => ({ names: entriesOf(line) }));

/** What Planbok knows without being told. */
export const knownTerms: readonly TermGroup[] = [...groupsOf(abbreviations), ...groupsOf(synonyms)];
