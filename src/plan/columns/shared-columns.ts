import { amount, choice, share, text, type Column } from './column';

/* Columns that mean the same in every kind of table. */

export const goal: Column = text('goal', {
  sv: 'Mål',
  en: 'Goal',
  alsoSv: `
    målet | delmål | hållbarhetsmål | miljömål | övergripande mål | övergripande miljömål
    detaljerat mål | detaljerade mål | detaljerat miljömål | inriktningsmål | effektmål
    målsättning | mål/delmål | övergripande mål / delmål | klimatmål | strategiskt mål
    verksamhetsmål`,
  alsoEn: `
    goals | objective | objectives | target | targets | aim | aims | sub-target | sub-targets
    subgoal | strategic objective | targets and actions | strategic goal | goal/objective
    measurable objectives, strategies and timeframes`,
  perhapsSv: 'delmål uppnått senast vid utgången av 2025 | syfte | effekt mål',
  perhapsEn: 'outcome | purpose | commitment',
  width: 36,
  about: 'The goal the action serves.',
});

export const area: Column = text('area', {
  sv: 'Område',
  en: 'Area',
  alsoSv: `
    målområde | fokusområde | insatsområde | åtgärdsområde | utvecklingsområde | miljöområde
    tema | kategori | perspektiv | delområde | ämnesområde | prioriterat område | huvudområde`,
  alsoEn: `
    areas | focus area | goal area | theme | category | work stream | workstream | strand
    priority area | topic | subject area | impact area | resiliency category`,
  perhapsSv: 'ämne | rubrik | grupp | verksamhetsområde',
  perhapsEn: 'group | section | domain | pillar',
  about: 'The area of work or heading the action stands under.',
});

export const unit: Column = text('unit', {
  sv: 'Enhet',
  en: 'Unit',
  alsoSv: `
    enheter | avdelning | avd | förv | inst | förvaltning | institution | skola | nämnd | bolag | organisation
    verksamhet | berörd enhet | nämnd/bolag | arbetsplats`,
  alsoEn: `
    units | department | dept | dep | division | service | service area | faculty | school | directorate
    office | team | org unit | organisation | organization | business unit | college`,
  about: 'The part of the organisation the action belongs to.',
});

export const owner: Column = text('owner', {
  sv: 'Ansvarig',
  en: 'Owner',
  alsoSv: `
    ansvariga | ansvar | vem | vem gör | vem gör det | vem ansvarar | ägare | åtgärdsägare
    huvudansvarig | handläggare | utförare | utförs av | genomförare | samordnare
    projektledare | ansvarig person | ansvarig chef | ansvarig funktion | ansvarig enhet
    ansvarig för genomförandet | kontaktperson | tilldelad | uppdragstagare | ansv | ansvarig nämnd
    ansvarig förvaltning | ansvarig avdelning | resp | aktivitetsansvarig | åtgärdsansvarig`,
  alsoEn: `
    owners | action owner | task owner | lead | leader | action lead | lead officer
    responsible | responsible person | responsible person(s) | person responsible
    persons responsible | responsible party | responsibility | responsible officer | officer
    officers | responsible manager | accountable | assigned to | assignee | who | by whom
    champion | project leader | action project leader | lead department | lead unit
    responsible office | point of contact | poc | office/org | accountable officer
    accountable parties, offices or departments | accountability | owned by
    responsible manager in the line organisation | who is responsible | responsible department
    lead person`,
  perhapsSv: 'chef | person | roll | funktion | befattning | processägare | uppföljningsansvarig',
  perhapsEn: 'manager | person | role | coordinator | contact | sponsor | delegated to | raised to',
  about: 'Who answers for it: a person, a role, a unit, or several.',
});

export const decisionMaker: Column = text('decisionMaker', {
  sv: 'Beslutsfattare',
  en: 'Decision-maker',
  alsoSv: `
    beslutande | beslutas av | beslutad av | beslutsinstans | beslut av | fattar beslut
    uppdragsgivare`,
  alsoEn: `
    decision maker | decision-makers | decision makers | approver | approved by | decided by
    decision by | authorised by`,
  perhapsSv: 'beställare',
  about: 'Who decides on it.',
});

export const resources: Column = text('resources', {
  sv: 'Resurser',
  en: 'Resources',
  alsoSv: `
    resurs | resursbehov | resursåtgång | tidsåtgång | estimerad tid | arbetstid | finansiering
    medel | behov av resurser | resurser/kostnad | arbetsinsats | timmar`,
  alsoEn: `
    resource | resources needed | resources required | resource requirements
    resource implications | effort | estimated effort | staff time | hours | funding
    funding source | resourcing`,
  about: 'Hours, money or means set aside, as text.',
});

export const cost: Column = amount('cost', {
  sv: 'Kostnad',
  en: 'Cost',
  alsoSv: `
    kostnader | kostnad tkr | kostnad sek | budget | investering | investeringskostnad | belopp
    total ekonomi | beräknad kostnad | uppskattad kostnad | utgift | budget tkr`,
  alsoEn: `
    costs | estimated cost | budget | budget required | additional budget required | amount
    spend | cost estimate | total cost | investment`,
  about: 'What it costs.',
});

export const priority: Column = text('priority', {
  sv: 'Prioritet',
  en: 'Priority',
  alsoSv: `
    prio | prioritering | prioriteter | prioritetsordning | viktighetsgrad | angelägenhetsgrad
    prioklass`,
  alsoEn: 'priorities | priority level | priority rating | prioritisation | urgency | importance',
  perhapsEn: 'risk rating | rating | risk | level',
  width: 10,
  about: 'How important it is, in the words of the plan.',
});

export const status: Column = choice('status', 'statuses', {
  sv: 'Status',
  en: 'Status',
  alsoSv: `
    läge | statusläge | aktuell status | nuvarande status | genomförandestatus | trafikljus
    färg | status åtgärd | klart? | klar? | genomfört? | utfört? | status för avvikelser`,
  alsoEn: `
    current status | progress | progress status | rag | rag status | state
    implementation status | done? | complete? | completed? | implemented? | closed?
    action status | open/closed | bragg | brag | brag status | progress: red/amber/green`,
  perhapsSv: `
    uppföljning | avstämning | genomförd | genomfört | utförd | utfört | åtgärdat | åtgärdad
    avslutad | stängd | nuläge | lägesrapport | påbörjad`,
  perhapsEn: `
    done | complete | implemented | closed | stage | colour | color | follow-up | update
    completed | implemented yes/no`,
  about: 'How far it has come.',
});

export const percent: Column = share('percent', {
  sv: 'Färdigt %',
  en: '% complete',
  alsoSv: `
    klart % | % klart | % klar | procent | procent klart | andel klart | färdigställandegrad
    genomförandegrad | uppfyllelsegrad | framdrift | färdig % | % färdigt
    grad av genomförande | %`,
  alsoEn: `
    percent complete | percentage complete | progress % | completion % | actual % | % done
    complete % | percent | percentage | progress toward completion
    progress towards completion | % completed | % progress`,
  about: 'How much of it is done, 0–100 %.',
});

export const comment: Column = text('comment', {
  sv: 'Kommentar',
  en: 'Comments',
  alsoSv: `
    kommentarer | anm | anmärkning | anmärkningar | notering | noteringar | anteckning
    anteckningar | övrigt | statuskommentar | kommentar till status | lägesbeskrivning
    kommentar/uppföljning | uppföljning/kommentar | utfall | resultat | övrig information`,
  alsoEn: `
    comment | notes | note | remarks | remark | progress notes | latest update | status update
    progress update | narrative | commentary | additional information | observation | updates
    comments/notes | progress comment | status notes | status comments`,
  perhapsSv: 'uppföljning | lägesrapport | avstämning | nuläge | motivering | beskrivning | information',
  perhapsEn: 'update | progress | follow-up | description | details | information | results | result',
  width: 40,
  about: 'Anything else that was written about it.',
});
