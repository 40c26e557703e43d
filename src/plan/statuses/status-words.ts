import type { Sense } from './status-sense';

/** What single words say about the state of an action. Folded; every form a person types is listed, none is guessed by its stem. */

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
  'införts fixad fixade fixat ordnad ordnade ordnat genomgånget genomgångna genomgången avbockad avbockat gjord gjort gjorda gjordes gjorts ok okej okay löst lösta slutredovisad',
);
declared(
  'done',
  'done complete completed completes closed finished finalised finalized implemented resolved performed',
);
declared(
  'done',
  'mitigated delivered accomplished executed concluded actioned discharged solved fixed complet compl',
);

declared('made', 'publicerad publicerat publicerade publicerats');
declared('made', 'installerad installerat installerade levererad levererat levererade');
declared('made', 'fastställd fastställt fastställda antagen antaget antagna redovisad redovisat');
declared(
  'made',
  'presenterad presenterat bytt bytta utbytt utbytta byggd byggt byggda köpt köpta inköpt inköpta införskaffad',
);
declared(
  'made',
  'införskaffat rekryterad rekryterat anställd framtagen framtaget framtagna upprättad upprättat dokumenterad',
);
declared('made', 'dokumenterat kommunicerad kommunicerat kommunicerade driftsatt driftsatta lanserad');
declared(
  'made',
  'lanserat hållits hölls hållen hållna skett uppsatt uppsatta inventerad inventerat hanterad',
);
declared('made', 'hanterat hanterade signerad signerat utbildad utbildade tecknat tecknad monterad monterat');
declared(
  'made',
  'published installed procured adopted replaced built purchased bought hired recruited documented',
);
declared('made', 'communicated issued launched held signed trained established created developed produced');
declared('made', 'distributed circulated undertaken addressed handled introduced embedded');

declared(
  'reached',
  'uppfylld uppfyllt uppfyllda uppfylldes uppfyllts uppnådd uppnått uppnådda uppnåddes uppnåtts nådd nått',
);
declared('reached', 'nåddes achieved met fulfilled attained reached satisfied måluppfylld');

declared(
  'ongoing',
  'pågår pågående pågick pågått igång igångsatt igångsatta drivs bereds utreds arbetas bearbetas',
);
declared(
  'ongoing',
  'handläggs genomförs utförs upphandlas upphandlad upphandlat upphandlade beställd beställt beställda behandlas',
);
declared('ongoing', 'ongoing underway progress progressing wip ordered pgår inprogress');
declared(
  'activity',
  'upphandling utredning beredning remiss utvärderas analyseras granskas prövas uppstart process implementing piloting working förvaltning planenligt',
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
  'börjat började inlett inledda inletts begun started commenced initiated initierad initierat uppstartad uppstartat',
);

declared(
  'notStarted',
  'opåbörjad opåbörjat opåbörjade ostartad todo unstarted backlog notstarted ejpåbörjad ejpåbörjat ejstartad',
);
declared(
  'notStarted',
  'ogjord ogjort ogjorda undone ogenomförd ogenomfört ogenomförda oåtgärdad oåtgärdat oåtgärdade',
);
declared(
  'planned',
  'planerad planerat planerade planeras planering påbörjas startas inleds planned scheduled upcoming',
);
declared(
  'planned',
  'kommande inplanerad inplanerat schemalagd framtida föreslagen föreslås proposed planeringsfas planeringsfasen start startar begin begins commence commences',
);
declared('remaining', 'kvar återstår kvarstår kvarstående återstående resten left remaining remains remain');
declared('remaining', 'outstanding rest övriga utestående unresolved olöst olösta outstandning');

declared(
  'waiting',
  'väntar väntande avvaktar avvaktas avvaktande avvaktan inväntar inväntas väntas väntan väntade',
);
declared('waiting', 'överklagad överklagat överklagade överklagan');
declared('waiting', 'överklagas vänt waiting awaiting awaits awaited pending appealed appeal avvakta vänta');
declared('halted', 'stopped halted stalled stoppad stoppat stoppade stoppades avstannat avstannade');
declared('halted', 'vilande vilar vilade vilat pausad pausat pausade pausades pausas paus parkerad parkerat');
declared('halted', 'parkerades fryst frystes bordlagd bordlagt bordlades bordläggs blockerad blockerat');
declared('halted', 'suspended parked frozen paused hold onhold blocked');

declared('cancelled', 'utgår utgått utgick utgå inställd inställt inställda inställdes');
declared(
  'cancelled',
  'avbruten avbrutet avbrutna avbröts avbruts avbrutits avbryts avbryta avbrytas struken struket strukna stryks ströks',
);
declared('cancelled', 'nedlagd nedlagt nedlagda avskriven avskrivet avskrivna avskrivs slopad slopat slopas');
declared(
  'cancelled',
  'borttagen borttaget borttagna makulerad makuleras strykes annulleras raderas makulerat annullerad annullerat avförd avfört avförs gallrad',
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
  'binned killed axed avblåst avblåses avblåstes deprecated dismissed obsolete superseded void voided rejected declined scrapped aborted skrotad raderad',
);
declared(
  'cancelled',
  'skrotas bortprioriterad bortprioriterat bortprioriteras deprioritised deprioritized delete',
);
declared(
  'cancelled',
  'annullerade avblåsta avbokade avförda avskrotade avslagna avvisade bortprioriterade gallrade makulerade raderade skrotat skrotade slopade',
);
declared('ending', 'avslutas stängs stängas slutförs slutföras klaras');
declared('partly', 'tredjedel tredjedelar tredjedelen fjärdedel fjärdedelar fjärdedelen femtedel femtedelar');
declared('partly', 'tiondel tiondelar');

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
declared('overdue', 'behind slipped slipping lagging fördröjd fördröjt dröjer släpar');
declared('lapsed', 'expired missed överskriden överskridet överskridit missad missat');

declared(
  'partly',
  'delvis halvt halv halva hälften nästan mestadels merparten huvudsakligen partly partially partial half',
);
declared(
  'partly',
  'almost nearly mostly majority largely vissa endast enstaka flertalet somewhat några snart soon strax',
);
declared(
  'nearly',
  'basically begränsat bulk delar delen essentially flera huvuddelen majoriteten most mycket många nära',
);
declared('nearly', 'lite litet närapå practically several större största virtually övervägande');
declared(
  'checked',
  'approved audited besiktad besiktigad besiktigat checked granskad granskat inspected kontrollerad',
);
declared(
  'checked',
  'godkänd godkända godkänt kontrollerat reviewed testad testade testat tested validated verified verifierad verifierat',
);
// Handed to somebody who is to answer: a step, unless something says that it was the last.
declared(
  'checked',
  'inlämnad inlämnade inlämnat inlämnats inskickad inskickade inskickat inskickats insänd insänt',
);
declared('checked', 'lodged sent skickad skickade skickat submitted utskickad utskickade utskickat');
declared('reopened', 'reopened återöppnad återöppnade återöppnades återöppnas återöppnat återöppnats');
declared(
  'resumed',
  'återupptagen återupptaget återupptagna återupptogs återupptagits återstartad återstartat återstartades omstartad omstartat omstartades återaktiverad återaktiverat återinförd återinfört',
);
declared(
  'resumed',
  'resumed restarted reinstated resubmitted reactivated revived relaunched recommenced unpaused unblocked',
);
declared('resuming', 'återupptas återupptages återstartas omstart omstartas återaktiveras återinförs');
declared('resuming', 'resume resumes resuming restart restarts restarting recommences reinstate');

declared('wholly', 'helt fullt fully quite entirely wholly fullständigt riktigt totalt');
declared(
  'not',
  'ej inte icke ikke ikkje ei nicht not no never aldrig inget ingen inga hasn isn wasn haven hasnt isnt didn didnt arent aren none nothing ingenting nej nope knappast hardly',
);
declared('future', 'ska skall kommer will shall blir bli tbd');
declared(
  'expected',
  'beräknas beräknad beräknat förväntas förväntat förväntad expected anticipated expect prognos bedöms',
);
declared('expected', 'forecast estimated aiming siktar');
declared(
  'doubt',
  'antagligen förmodligen ifall likely nog oklart oklar osäkert osäker preliminärt presumably probably supposedly troligen unclear uncertain kanske maybe eventuellt ev tveksamt possibly perhaps prel preliminär prelim preliminary tentative tentatively potentially potential',
);
declared(
  'doubt',
  'apparently tydligen möjligen möjligtvis tror think believe seems appears verkar might sannolik sannolikt troligtvis lutar förhoppningsvis hopefully gissningsvis potentiellt eventuell eventuella seemingly',
);
declared('not', 'nobody');
declared('lacking', 'saknas saknar fattas behövs needs lacking lacks missing');
declared('draft', 'drafted utkast utkastet draft förstudie förstudien pilot piloten feasibility');
declared('from', 'från from fr');
declared('until', 'till to until tills by senast inför före innan before');

const SHORTEST_PLAIN = 5;

// Some systems export "pågår" as "pagar".
for (const [word, sense] of senses) {
  if (word.length < SHORTEST_PLAIN) continue;
  const plain = word.replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o');
  if (plain !== word && !senses.has(plain)) senses.set(plain, sense);
}

/** One entry per folded word. */
export const statusWords: ReadonlyMap<string, Sense> = senses;
