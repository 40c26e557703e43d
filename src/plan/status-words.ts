import type { Status } from './status';

/** What single words say about the state of an action. Folded; every form a person types is listed, none is guessed by its stem. */

export type Sense =
  | 'done'
  /** Done, as a person may put it: what was done is named ("publicerad"). */
  | 'made'
  /** A goal's word: reached is done, not reached says nothing about the action. */
  | 'reached'
  | 'ongoing'
  /** Goes on after it was done. */
  | 'continuing'
  /** A noun for something under way, when nothing else tells. */
  | 'activity'
  | 'begun'
  | 'notStarted'
  | 'planned'
  | 'remaining'
  | 'waiting'
  | 'cancelled'
  | 'ending'
  | 'moved'
  | 'extended'
  | 'overdue'
  | 'partly'
  | 'wholly'
  | 'not'
  | 'future'
  | 'expected'
  | 'from'
  | 'until';

const lone = (status: Status, words: string): readonly (readonly [string, Status])[] =>
  words.split(' ').map((word) => [word, status]);

const senses = new Map<string, Sense>();

function declared(sense: Sense, words: string): void {
  for (const word of words.split(' ')) senses.set(word, sense);
}

declared(
  'done',
  'klar klart klara klarmarkerad klarmarkerat färdig färdigt färdiga färdigställd färdigställt',
);
declared(
  'done',
  'färdigställda färdigställdes färdigställts genomförd genomfört genomförda genomfördes genomförts',
);
declared(
  'done',
  'avslutad avslutat avslutade avslutades avslutats slutförd slutfört slutförda slutfördes slutförts',
);
declared(
  'done',
  'avklarad avklarat avklarade avklarades avklarats utförd utfört utförda utfördes utförts stängd',
);
declared(
  'done',
  'stängt stängda stängdes stängts åtgärdad åtgärdat åtgärdade åtgärdades åtgärdats verkställd verkställt',
);
declared(
  'done',
  'verkställda fullgjord fullgjort implementerad implementerat implementerade införd infört införda',
);
declared(
  'done',
  'införts genomgången avbockad avbockat gjord gjort gjorda gjordes gjorts ok okej okay löst lösta slutredovisad',
);
declared(
  'done',
  'done complete completed completes closed finished finalised finalized implemented resolved performed',
);
declared(
  'done',
  'mitigated delivered accomplished executed concluded actioned discharged solved fixed complet compl',
);

declared(
  'made',
  'publicerad publicerat publicerade publicerats skickad skickat skickade utskickad utskickat inlämnad',
);
declared(
  'made',
  'inlämnat inskickad inskickat installerad installerat installerade levererad levererat levererade upphandlad',
);
declared(
  'made',
  'upphandlat upphandlade fastställd fastställt fastställda antagen antaget antagna redovisad redovisat',
);
declared(
  'made',
  'presenterad presenterat bytt bytta utbytt utbytta byggd byggt byggda köpt köpta inköpt inköpta införskaffad',
);
declared(
  'made',
  'införskaffat rekryterad rekryterat anställd framtagen framtaget framtagna upprättad upprättat dokumenterad',
);
declared(
  'made',
  'dokumenterat kommunicerad kommunicerat kommunicerade testad testat testade driftsatt driftsatta lanserad',
);
declared(
  'made',
  'lanserat hållits hållen hållna skett uppsatt uppsatta inventerad inventerat kontrollerad kontrollerat hanterad',
);
declared(
  'made',
  'hanterat hanterade verifierad verifierat signerad signerat utbildad utbildade tecknat tecknad monterad monterat',
);
declared(
  'made',
  'published sent installed procured adopted replaced built purchased bought hired recruited documented',
);
declared(
  'made',
  'communicated tested issued launched held signed trained established created developed produced verified',
);
declared('made', 'distributed circulated undertaken addressed handled introduced');

declared(
  'reached',
  'uppfylld uppfyllt uppfyllda uppfylldes uppfyllts uppnådd uppnått uppnådda uppnåddes uppnåtts nådd nått',
);
declared('reached', 'nåddes achieved met fulfilled attained reached satisfied måluppfylld');

declared(
  'ongoing',
  'pågår pågående pågick pågått igång igångsatt igångsatta drivs bereds utreds arbetas bearbetas',
);
declared('ongoing', 'handläggs genomförs utförs upphandlas beställd beställt beställda behandlas');
declared('ongoing', 'ongoing underway progress progressing wip ordered pgår inprogress');
declared(
  'activity',
  'upphandling utredning beredning remiss pilot process implementing piloting working förvaltning',
);
declared(
  'continuing',
  'fortsätter fortsatt fortsatta fortlöpande fortgår löpande kontinuerlig kontinuerligt',
);
declared('continuing', 'förvaltas continues continuing continuous continuously continued rolling löper');
declared(
  'begun',
  'påbörjad påbörjat påbörjade påbörjades påbörjats startad startat startade startades startats inledd',
);
declared(
  'begun',
  'inlett inledda inletts begun started commenced initiated initierad initierat uppstartad uppstartat',
);

declared('notStarted', 'opåbörjad opåbörjat opåbörjade ostartad todo unstarted backlog notstarted');
declared('notStarted', 'ogjord ogjort ogjorda');
declared(
  'planned',
  'planerad planerat planerade planeras planering påbörjas startas startar inleds planned scheduled upcoming',
);
declared('planned', 'kommande inplanerad inplanerat schemalagd framtida föreslagen föreslås proposed');
declared(
  'remaining',
  'kvar återstår kvarstår kvarstående återstående resten saknas fattas left remaining remains remain',
);
declared('remaining', 'outstanding rest övriga utestående unresolved outstandning behövs');

declared(
  'waiting',
  'väntar väntande avvaktar avvaktas avvaktande avvaktan inväntar inväntas väntan vilande vilar pausad',
);
declared(
  'waiting',
  'pausat pausade pausas paus bordlagd bordlagt bordläggs överklagad överklagat överklagade överklagan',
);
declared(
  'waiting',
  'överklagas stoppad stoppat parkerad parkerat fryst vänt waiting awaiting awaits awaited pending blocked',
);
declared(
  'waiting',
  'suspended stalled parked frozen paused hold onhold appealed appeal blockerad blockerat stopped avstannat',
);

declared('cancelled', 'utgår utgått utgick utgå inställd inställt inställda inställdes');
declared(
  'cancelled',
  'avbruten avbrutet avbrutna avbröts avbryts avbryta avbrytas struken struket strukna stryks ströks',
);
declared('cancelled', 'nedlagd nedlagt nedlagda avskriven avskrivet avskrivna avskrivs slopad slopat slopas');
declared(
  'cancelled',
  'borttagen borttaget borttagna makulerad makulerat annullerad annullerat avförd avfört avförs gallrad',
);
declared(
  'cancelled',
  'gallrat inaktuell inaktuellt inaktuella avslagen avslaget avslås avvisad avvisat avslag avbokad avbokat',
);
declared(
  'cancelled',
  'cancelled canceled cancel dropped withdrawn abandoned deleted removed discontinued terminated',
);
declared(
  'cancelled',
  'deprecated dismissed obsolete superseded void voided rejected declined scrapped aborted skrotad raderad',
);
declared(
  'cancelled',
  'skrotas bortprioriterad bortprioriterat bortprioriteras deprioritised deprioritized delete',
);
declared('ending', 'avslutas stängs slutförs klaras');

declared(
  'moved',
  'flyttas flyttad flyttat flyttade flyttades flyttats framflyttad framflyttat framflyttas överförs överförd',
);
declared(
  'moved',
  'överfört överförda överförts överföras överflyttad överflyttat överflyttas uppskjuten uppskjutet',
);
declared(
  'moved',
  'uppskjutna uppskjuts uppskjutits framskjuten framskjutet framskjuts skjuts skjuten skjutits',
);
declared(
  'moved',
  'senarelagd senarelagt senareläggs senarelagts deferred defer postponed postpone moved carried carry',
);
declared('moved', 'transferred rolled pushed deffered defered posponed');
declared(
  'extended',
  'förlängd förlängt förlängs förlängning extension extensions extended rescheduled revised omplanerad',
);
declared('extended', 'omplanerat omplaneras');
declared(
  'overdue',
  'försenad försenat försenade försening förseningar förfallen förfallet late overdue delayed delay',
);
declared('overdue', 'expired behind slipped missed överskriden överskridet överskridit missad missat');

declared(
  'partly',
  'delvis halvt halv halva hälften nästan mestadels merparten huvudsakligen partly partially partial half',
);
declared(
  'partly',
  'almost nearly mostly majority largely vissa endast enstaka flertalet somewhat några snart soon strax',
);
declared('wholly', 'helt fullt fully quite entirely wholly fullständigt riktigt totalt');
declared(
  'not',
  'ej inte icke not no never aldrig inget ingen inga hasn isn wasn haven hasnt isnt didn didnt arent aren none',
);
declared('future', 'ska skall kommer will shall blir bli tbd');
declared(
  'expected',
  'beräknas beräknad beräknat förväntas förväntat förväntad expected anticipated expect prognos bedöms bör',
);
declared('expected', 'forecast estimated aiming siktar troligen förmodligen likely probably preliminärt');
declared('from', 'från from fr');
declared('until', 'till to until tills by senast inför före innan before');

/** Words that tell the state only when they stand alone: "Ny" does, "ny deadline" does not. */
export const loneWords: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...lone(
    'notStarted',
    'ny nytt nya new open opened öppen öppet öppna identified confirmed identifierad förslag idé raised',
  ),
  ...lone('ongoing', 'assigned tilldelad aktiv active aktivt drift'),
  ...lone('done', 'check'),
  ...lone('cancelled', 'utgången utgånget utgångna'),
  ...lone('unknown', 'avslutas stängs slutförs'),
]);

/** One entry per folded word. */
export const statusWords: ReadonlyMap<string, Sense> = senses;

const seenWithTypos: ReadonlySet<Sense> = new Set([
  'done',
  'ongoing',
  'begun',
  'waiting',
  'cancelled',
  'moved',
  'notStarted',
  'planned',
  'partly',
  'overdue',
]);

/** Words that are known with a typo, when no other word is as near. */
export const typedWords: readonly (readonly [string, Sense])[] = [...senses].filter(
  ([word, sense]) => word.length >= 5 && seenWithTypos.has(sense),
);
