import type { ChoosableStatus } from '../status';
import { wordSet } from '../word-list';

/**
 * Texts that say a status and nothing besides, folded. A plan's own word for a status is one of them: it is written over other
 * texts, so it must say neither more than they do ("nästan klar", "beställd") nor less ("inte klart", "kvarstår").
 */
const names: Readonly<Record<ChoosableStatus, string>> = {
  notStarted: `
    att göra | ej igång | ej igångsatt | ej inledd | ej påbörjad | ej påbörjade | ej påbörjat | ej startad | ej startade
    ej startat | ejpåbörjad | ejpåbörjat | ejstartad | has not started | icke påbörjad | inte igång | inte igångsatt
    inte påbörjad | inte påbörjad än | inte påbörjade | inte påbörjat | inte påbörjat än | inte startad | inte startat
    inte startat än | not begun | not commenced | not initiated | not started | not yet begun | not yet commenced
    not yet started | notstarted | open | opåbörjad | opåbörjade | opåbörjat | ostartad | to be started | to do | to start
    todo | unstarted | yet to begin | yet to start | ännu ej påbörjad | ännu ej påbörjat | ännu inte påbörjad
    ännu inte påbörjat | öppen | öppet | öppna`,
  ongoing: `
    active | aktiv | aktivt | arbete pågår | arbetet pågår | begun | commenced | håller på | i arbete | i gång | i process
    igång | igångsatt | igångsatta | in process | in progress | in work | inledd | inletts | inlett | inprogress | on going
    ongoing | påbörjad | påbörjade | påbörjades | påbörjat | påbörjats | pågick | pågår | pågår arbete | pågående | på gång
    started | startad | startade | startades | startat | startats | under arbete | under genomförande | under way
    underway | uppstartad | uppstartat | wip | work in progress | work ongoing | work underway | är pågående | är på gång`,
  waiting: `
    avvakta | avvaktan | avvaktande | avvaktar | avvaktas | awaiting | halted | hold | i väntan | on hold | on ice | onhold
    parked | parkerad | parkerat | paus | pausad | pausade | pausas | pausat | paused | pending | på is | på paus | på vänt
    vilande | vilar | vänta | väntan | väntande | väntar | väntas | waiting`,
  done: `
    accomplished | avklarad | avklarade | avklarades | avklarat | avklarats | avslutad | avslutad och klar | avslutade
    avslutades | avslutat | avslutats | avbockad | avbockat | closed | closed out | complete | completed | concluded | done
    executed | finalised | finalized | finished | fixad | fixade | fixat | fixed | fullgjord | fullgjort | fully complete
    fully completed | fully implemented | färdig | färdiga | färdigställd | färdigställda | färdigställdes | färdigställt
    färdigställts | färdigt | genomförd | genomförda | genomfördes | genomfört | genomförts | gjord | gjorda | gjordes | gjort
    gjorts | har avslutats | har genomförts | har slutförts | har utförts | helt genomförd | helt genomfört | helt klar
    helt klart | implemented | implementerad | implementerade | implementerat | infört | införd | införda | införts | klar
    klar och avslutad | klara | klarmarkerad | klarmarkerat | klart | löst | lösta | ok | okay | okej | ordnad | ordnade
    ordnat | performed | resolved | slutförd | slutförda | slutfördes | slutfört | slutförts | solved | stängd | stängda
    stängdes | stängt | stängts | utförd | utförda | utfördes | utfört | utförts | verkställd | verkställda | verkställt
    åtgärdad | åtgärdade | åtgärdades | åtgärdat | åtgärdats | är avslutad | är genomförd | är genomfört | är klar | är klart
    är utförd | är åtgärdat`,
  cancelled: `
    abandoned | annullerad | annullerat | avbruten | avbrutet | avbrutna | avbryts | avförd | avfört | avskriven | avskrivet
    avskrivna | avskrivs | borttagen | borttaget | borttagna | canceled | cancelled | discontinued | dropped | har utgått
    inställd | inställda | inställt | läggs ned | läggs ner | makulerad | makulerat | nedlagd | nedlagda | nedlagt | removed
    ska utgå | slopad | slopas | slopat | struken | struket | strukna | stryks | tas bort | utgick | utgår | utgått
    withdrawn`,
  moved: `
    carried forward | carried over | carry forward | carry over | deferred | flyttad | flyttade | flyttas | flyttas fram
    flyttat | flyttats | framflyttad | framflyttat | framskjuten | framskjutet | moved | postponed | senarelagd | senarelagt
    senareläggs | skjuts fram | skjuts upp | uppskjuten | uppskjutet | uppskjutna | uppskjuts`,
};

const allNames = wordSet(...Object.values(names));

/** Whether a text, folded, is nothing but a word for a status. */
export const isClassName = (text: string): boolean => allNames.has(text);
