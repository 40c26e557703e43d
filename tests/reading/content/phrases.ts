import type { Language } from '../../../src/plan/field';
import { norwegian } from './phrases-nb';

type Phrases = Readonly<Record<Language, readonly string[]>>;

const list = (text: string): string[] => text.trim().split(/\s*\|\s*/);

export const beginnings: Phrases = {
  sv: list(
    'Se över | Ta fram en rutin för | Kartlägg | Upphandla | Följ upp | Informera om | Inventera | Förbättra | Uppdatera | Utred | Inför | Utbilda personalen i | Byt leverantör av | Skriv en handledning om | Testa | Ordna en temadag om | Begär in offert på | Planera',
  ),
  en: list(
    'Review | Write a procedure for | Map | Procure | Follow up on | Inform everyone about | Take stock of | Improve | Update | Investigate | Introduce | Train staff in | Change the supplier of | Draft guidance on | Test | Hold a theme day on | Get a quote for | Plan',
  ),
  nb: norwegian.beginnings,
};

export const objects: Phrases = {
  sv: list(
    'avfallssorteringen i köket | brandskyddet | resepolicyn | solceller på taket | cykelparkeringen | säkerhetskopiorna | behörigheterna i lönesystemet | introduktionen av nyanställda | medarbetarsamtalen | kemikalieförteckningen | skyddsronderna | truckarna i lagret | upphandlingsmallen | tillgängligheten i entrén | läromedlen i årskurs 4 | bemanningen på natten | ventilationen i matsalen | belysningen i trapphusen | städavtalet | matsvinnet | hygienrutinerna | provtagningen av dricksvatten | krishanteringsplanen | kontraktet med hamnbolaget | scentekniken | utsädet till vårbruket | gudstjänsttiderna | träningstiderna i hallen | utställningens skyltar | webbplatsens formulär | fakturaflödet | dataskyddsavtalen',
  ),
  en: list(
    'waste sorting in the kitchen | fire safety | the travel policy | solar panels on the roof | the bicycle parking | backups | access rights in payroll | the induction of new staff | appraisal talks | the chemicals list | safety walks | forklifts in the warehouse | the tender template | access at the main entrance | teaching materials in year 4 | night staffing | ventilation in the canteen | lighting in the stairwells | the cleaning contract | food waste | hand hygiene routines | sampling of drinking water | the emergency plan | the contract with the port company | stage equipment | seed for the spring | service times | practice hours in the hall | exhibition signs | web forms | the flow of invoices | data protection agreements',
  ),
  nb: norwegian.objects,
};

export const goals: Phrases = {
  sv: list(
    'Minska energianvändningen med 20 procent | Nöjdare besökare | Inga olyckor på arbetsplatsen | Utsläppen från tjänsteresor halveras | En ekonomi i balans | Alla elever når kunskapskraven | Kortare väntetider | Fler medlemmar | Ett säkert informationsflöde | God arbetsmiljö för alla',
  ),
  en: list(
    'Cut energy use by 20 per cent | More satisfied visitors | No accidents at work | Halve emissions from business travel | A balanced budget | All pupils meet the standard | Shorter waiting times | More members | A secure flow of information | A good working environment for all',
  ),
  nb: norwegian.goals,
};

export const areas: Phrases = {
  sv: list('Energi | Resor | Inköp | Personal | Säkerhet | Kommunikation | Lokaler | IT | Kvalitet | Miljö'),
  en: list(
    'Energy | Travel | Purchasing | People | Safety | Communication | Premises | IT | Quality | Environment',
  ),
  nb: norwegian.areas,
};

export const functions: Phrases = {
  sv: list(
    'Rektor | Miljösamordnare | Fastighetschef | HR | Ekonomichef | Vaktmästare | Kyrkoherde | Styrelsen | IT-avdelningen | Verksamhetschef | Produktionsledare | Kvalitetssamordnare | Kansliet | Projektledare | Driftgruppen | Skyddsombud | Köksmästare | Hamnkapten',
  ),
  en: list(
    'Head teacher | Environment officer | Facilities manager | HR | Finance director | Caretaker | Vicar | The board | IT department | Operations manager | Production lead | Quality coordinator | The office | Project manager | Maintenance team | Safety representative | Head chef | Harbour master',
  ),
  nb: norwegian.functions,
};

export const names: Phrases = {
  sv: list(
    'Maja Ekdal | Olle Brink | Sanna Vret | Yusuf Adan | Karin Högdal | Pelle Sundin | Amira Nasr | Lotta Ås | Björn Tall | Ingrid Moll',
  ),
  en: list(
    'Maya Ellery | Owen Brack | Sana Verity | Yusuf Adan | Karen Holt | Peter Sund | Amira Nasr | Lottie Ash | Ben Tallow | Iris Moll',
  ),
  nb: norwegian.names,
};

export const initials: Phrases = {
  sv: list('ME | OB | SV | YA | KH | PS | AN'),
  en: list('ME | OB | SV | YA | KH | PS | AN'),
  nb: norwegian.initials,
};

export const comments: Phrases = {
  sv: list(
    'Avstämt med ledningsgruppen i mars. | Vi väntar på svar från leverantören. | Fler resurser behövs om det ska hinnas med. | Gick bättre än väntat. | Tas upp på nästa möte. | Se protokollet från i våras. | Två av fem enheter har svarat hittills. | Facket är informerat. | Har diskuterats med de berörda, som är positiva. | Kräver bygglov.',
  ),
  en: list(
    'Agreed with the management team in March. | We are waiting for the supplier to answer. | More people are needed to make it in time. | Went better than expected. | To be raised at the next meeting. | See the minutes from the spring. | Two of five units have answered so far. | The union has been told. | Discussed with those concerned, who are in favour. | Needs planning permission.',
  ),
  nb: norwegian.comments,
};

export const units: Phrases = {
  sv: list(
    'Norra skolan | Södra skolan | Lager 2 | Avdelning 14 | Kansliet | Huvudkontoret | Verkstaden | Hamnen',
  ),
  en: list(
    'North school | South school | Warehouse 2 | Ward 14 | Main office | Head office | Workshop | Harbour',
  ),
  nb: norwegian.units,
};

export const bodies: Phrases = {
  sv: list('Styrelsen | Ledningsgruppen | Nämnden | Rektor | Kyrkorådet | Årsmötet'),
  en: list('The board | Management team | The committee | Head teacher | Parish council | Annual meeting'),
  nb: norwegian.bodies,
};

export const resources: Phrases = {
  sv: list(
    'Egen personal | 2 veckor | 40 timmar | Extern konsult | Ryms i ordinarie arbete | En halvtidstjänst | Verktyg och lift',
  ),
  en: list(
    'Own staff | 2 weeks | 40 hours | External consultant | Within normal work | Half a post | Tools and a lift',
  ),
  nb: norwegian.resources,
};

export const findings: Phrases = {
  sv: list(
    'Märkning saknas på två kemikalieskåp | Rutinen för avvikelser är känd och används | Ansvarsfördelningen är otydlig | Protokoll från skyddsrond saknas | God ordning i verkstaden | Leverantörer har inte bedömts under året | Nödutgången var blockerad | Utbildningsplanen är inte uppdaterad | Introduktionen av nyanställda är föredömlig | Kalibrering av vågar har inte gjorts',
  ),
  en: list(
    'Two chemical cabinets are not labelled | The routine for deviations is known and used | Responsibilities are unclear | Minutes of the safety walk are missing | Good order in the workshop | Suppliers were not assessed during the year | The emergency exit was blocked | The training plan is not up to date | The induction of new staff is exemplary | Scales have not been calibrated',
  ),
  nb: norwegian.findings,
};

export const causes: Phrases = {
  sv: list(
    'Oklart vem som skulle göra det | Hög arbetsbelastning | Rutin saknades | Bristande information vid byte av chef | Ny leverantör',
  ),
  en: list(
    'Unclear who should do it | Heavy workload | There was no routine | Poor handover between managers | New supplier',
  ),
  nb: norwegian.causes,
};

export const requirements: Phrases = {
  sv: list('ISO 14001 8.1 | ISO 9001 7.2 | AFS 2014:43 | 6.1.2 | Miljöbalken 26 kap. | ISO 45001 9.2'),
  en: list('ISO 14001 8.1 | ISO 9001 7.2 | ISO 27001 A.8.13 | 6.1.2 | HSE L24 | ISO 45001 9.2'),
  nb: norwegian.requirements,
};

export const sources: Phrases = {
  sv: list('Internrevision | Medarbetarenkät | Skyddsrond | Ledningens genomgång | Kundklagomål'),
  en: list('Internal audit | Staff survey | Safety walk | Management review | Customer complaint'),
  nb: norwegian.sources,
};

export const indicators: Phrases = {
  sv: list('kWh per m² | Antal olyckor | Andel nöjda | Ton CO2 | Antal medlemmar | Väntetid i dagar'),
  en: list(
    'kWh per m² | Number of accidents | Share satisfied | Tonnes CO2 | Number of members | Waiting time in days',
  ),
  nb: norwegian.indicators,
};

export const risks: Phrases = {
  sv: list(
    'Leveransen blir försenad | Nyckelpersoner slutar | Elavbrott i serverrummet | Budgeten överskrids | Personuppgifter sprids | Vattenskada i arkivet | Få sökande till kursen | Avtalet löper ut',
  ),
  en: list(
    'The delivery is late | Key people leave | Power failure in the server room | The budget is exceeded | Personal data leaks | Water damage in the archive | Few applicants to the course | The contract expires',
  ),
  nb: norwegian.risks,
};

export const decisions: Phrases = {
  sv: list(
    'Att köpa grön el från årsskiftet | Att stänga parkeringen på fredagar | Medlemsavgiften höjs med 50 kr | Nytt avtal med städbolaget godkänns | Arbetsgruppen för friskvård tillsätts | Biblioteket öppnar klockan 9 | Anskaffning av två elbilar',
  ),
  en: list(
    'To buy green power from new year | To close the car park on Fridays | The membership fee is raised by 5 | New contract with the cleaners approved | A working group for wellbeing is set up | The library opens at 9 | Purchase of two electric cars',
  ),
  nb: norwegian.decisions,
};

/** Things to do that begin as a heading does. */
export const headingLike: Phrases = {
  sv: list(
    'Åtgärda brister från skyddsronden | Åtgärder efter inspektionen | Status på avtalen gås igenom | Mål för nästa år tas fram',
  ),
  en: list(
    'Action the shortcomings of the safety walk | Actions after the inspection | Status of contracts to be reviewed | Goals for next year to be drafted',
  ),
  nb: norwegian.headingLike,
};
