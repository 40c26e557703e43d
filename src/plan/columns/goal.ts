import { fitsCode, fitsGoalText, fitsMeasure, fitsNumber, fitsYear } from './content-fits';
import { baseYearByCells } from './cell-rules';
import { code, day, other, text, type Column } from './column';
import { owner, unit } from './people-columns';
import { area, comment, goalCues, status } from './shared-columns';

const goalId = code('id', {
  sv: 'Nr',
  en: 'No.',
  nb: 'Nr.',
  alsoSv: 'mål nr | målnr | målnummer | nummer | id | delmål nr',
  alsoEn: 'goal no | goal id | objective no | target no | number | id | ref | objective ref',
  about: 'Number of the goal.',
  words: 'id | no | *nr | nr | number | *nummer | ref',
  hints: '# | code | kod',
  fit: fitsCode,
});

const goalText = text('goal', {
  sv: 'Mål',
  en: 'Goal',
  nb: 'Mål',
  alsoSv: `
    målet | delmål | hållbarhetsmål | miljömål | övergripande mål | övergripande miljömål | detaljerat mål
    detaljerade mål | detaljerat miljömål | inriktningsmål | effektmål | målsättning | mål/delmål
    övergripande mål / delmål | målformulering | klimatmål | mål och delmål`,
  alsoEn: `
    goals | objective | objectives | target | targets | aim | sub-target | sub-targets | subgoal
    strategic objective | goal/objective | goal / target | measurable objectives, strategies and timeframes`,
  width: 60,
  about: 'The goal in words.',
  words: goalCues.words,
  hints: `${goalCues.hints} | beskrivning | description | formulering | resultat | text | vad | what`,
  frames: [...goalCues.frames, /^(?:vad|what) (?:vi|we)\b/u],
  fit: fitsGoalText,
});

const targetYear = day('deadline', {
  sv: 'Målår',
  en: 'Target year',
  nb: 'Målår',
  more: 'targetYear',
  alsoSv: 'slutår | senast år | uppnås senast | ska vara uppnått | klart år | år | period | målperiod',
  alsoEn: 'end year | by year | to be reached by | target date | year | by when | deadline | goal year',
  width: 10,
  about: 'The year by which the goal is to be reached.',
  words: 'deadline | målår | slutår',
  hints: 'by | när | senast | target | till | when | year | år',
  fit: fitsYear,
});

/* Columns that goals have and actions sometimes carry along; they have no field of their own. */
const indicator = other('indicator', {
  sv: 'Indikator',
  en: 'Indicator',
  nb: 'Indikator',
  alsoSv:
    'indikatorer | indikatorer för uppföljning | nyckeltal | mått | mätetal | mätmetod | mätning | uppföljning/mätmetod | mätbarhet | mäts genom',
  alsoEn:
    'indicators | kpi | kpis | metric | success metric or kpi | measure of success | performance indicator | success criteria | success measure | performance measure',
  about: 'How it is seen whether the goal is reached.',
  words: `
    evidence | *faktor | framgångsfaktor* | framgångskriteri* | indicator* | indikator* | kpi* | measure* | measurement | metric*
    mätetal* | mätning | mäts | målkriteri* | mått* | *mått | måttenhet | måttstock | nyckeltal* | parameter
    success | uppföljningsmått | verifikation`,
  hints: 'criteria | criterion | enhet | kriteri* | mätmetod | unit | uppföljning | yardstick',
  frames: [
    /^(?:hur|how|vad|what|så|which)\b.*(?:mät|följs upp|lyckas|lyckats|measur|track|succeed)/u,
    /^(?:measured|mäts|följs upp|tracked)\b/u,
    /^(?:mäts|följs upp|vi mäter|hur (?:mäts|mäter)) /u,
    /^(?:measured|tracked) (?:by|with|in)/u,
    /^how (?:do we |will we |is it )?(?:measure|know|track)/u,
    /^så (?:vet|mäter)/u,
  ],
  fit: fitsMeasure,
});
const baseYear = other('baseYear', {
  sv: 'Basår',
  en: 'Base year',
  nb: 'Basisår',
  alsoSv: 'referensår | start | startår | utgångsår',
  alsoEn: 'baseline year | reference year | start | start year | starting year',
  byCells: baseYearByCells,
  about: 'The year the goal is compared with.',
  words: 'basår | referensår | utgångsår',
  hints: 'jämförelseår',
  frames: [/^(?:base|baseline|reference) year/u, /^år då/u],
  fit: fitsYear,
});
const baseValue = other('baseValue', {
  sv: 'Basvärde',
  en: 'Baseline',
  nb: 'Basisverdi',
  alsoSv: 'utgångsvärde | nollvärde | startvärde | utgångsläge | referensvärde | värde basår',
  alsoEn: 'base value | baseline value | starting value | starting point',
  about: 'The value of the base year.',
  words: `
    baseline | basvärde | dagsläge | ingångsvärde | nollvärde | nuvärde | referensvärde | startvärde
    utgångsläge | utgångsvärde`,
  hints: 'current | då | idag | nuläge | start | today',
  frames: [/^(?:tal|värde|nivå|value|level|figure) (?:då|nu|idag|i dag|now|today|then|at start)/u],
  fit: fitsNumber,
});
const targetValue = other('targetValue', {
  sv: 'Målvärde',
  en: 'Target value',
  nb: 'Målverdi',
  alsoSv: 'måltal | målnivå | önskat värde',
  alsoEn: 'measurable target | target level | target figure',
  about: 'The value to be reached.',
  words: 'börvärde | målnivå | måltal* | målvärde | slutvärde',
  hints: 'sen | target',
  frames: [
    /^(?:tal|värde|nivå) (?:sen|sedan|då målet|vid målet)/u,
    /^target (?:value|level|figure|number)/u,
    /^(?:value|level|figure) (?:at|by) (?:end|target)/u,
  ],
  fit: fitsNumber,
});

/** The columns of a table of goals, in the order Planbok lays them out. */
export const goal: readonly Column[] = [
  goalId,
  area,
  goalText,
  indicator,
  baseYear,
  baseValue,
  targetValue,
  targetYear,
  unit,
  owner,
  status,
  comment,
];
