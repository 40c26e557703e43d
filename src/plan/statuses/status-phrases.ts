import type { Status } from '../status';

/** Whole texts whose meaning is settled, folded, signs around them gone. Single words are in `statusWords`. */
const settled: Readonly<Record<Exclude<Status, 'missing'>, string>> = {
  notStarted: `
    ikke startet | inte igångsatt | not kicked off | ligger orört | stillastående
    ej påbörjad | ej påbörjat | ej påbörjade | inte påbörjad | inte påbörjat | inte påbörjade | icke påbörjad
    ännu ej påbörjad | ännu ej påbörjat | ännu inte påbörjad | ännu inte påbörjat | ej påbörjad ännu | inte påbörjad än
    inte påbörjat än | ej startad | ej startat | ej startade | inte startad | inte startat | ej igång | ej igångsatt
    inte igång | ej inledd | ej initierad | ej gjord | ej gjort | inte gjord | inte gjort | ej genomförd | ej genomfört
    ej genomförda | inte genomförd | inte genomfört | ej utförd | ej utfört | inte utförd | ej åtgärdad | ej åtgärdat
    ej klar | ej klart | ej klara | inte klar | inte klart | att göra | kvar att göra | not started | not yet started
    not begun | not commenced | not yet commenced | not yet begun | to do | to be done | to start | not done
    not yet done | yet to start | yet to begin | has not started | ej start | e.p | ej på börjad | ej pabörjad
    ej paborjad | no progress | no action taken | no action yet | no action to date | no activity | not progressed | nothing done
    nothing yet | inget har hänt | inget har gjorts | ingenting gjort | ingen aktivitet | ej påb | still open | remains open
    ej ännu | ej än | inte ännu | inte än | ännu ej | ännu inte | nej inte än | nej ej än | not yet | no not yet | not as yet
    ingen åtgärd | ingen åtgärd ännu | ingenting har hänt | ingenting hänt | inget hänt | inget har skett | ingenting har gjorts
    nothing has happened | nothing has been done | inget gjort | inget gjort ännu | inte startat än
    kommande | framtida | öppen | öppet | not initiated | not actioned | not complete | not completed | not yet complete | not yet completed | not implemented | not yet implemented`,
  ongoing: `
    anbud har kommit in | anbud inkomna | anbud inkommit | anbud utvärderas | bids are in | bids in | bids received
    being worked on | kicked off | görs nu | in prog | chugging along | coming along | flyter på | halvvägs där | håller på | håller på med | i full gång
    i rullning | in full swing | in the works | jobbar på | jobbar på det | jobbas med | jobbas på | knallar på | moving along
    offert inkommen | offerter har kommit in | offerter inkomna | on it | quotes are in | quotes received | rullar | rullar på
    tenders received | tickar på | tuffar på | vi är på det | working on it | är på gång | är på god väg
    in progress | in-progress | under arbete | under genomförande | i arbete | i gång | på gång | på g | under way
    arbete pågår | arbetet pågår | pågår arbete | är pågående | i process | i fas | enligt plan | går enligt plan
    löper på | löper enligt plan | på remiss | ute på remiss | under beredning | under utredning | under upphandling
    under framtagande | delvis klar | delvis klart | delvis genomförd | delvis genomfört | delvis | påbörjad ej klar
    halvklar | halvklart | halvfärdig | halvfärdigt | on track | on target | on schedule | on plan | on course | in hand
    in process | in work | in development | in delivery | in train | work in progress | work ongoing | work underway
    being implemented | partially complete | partially completed | partly complete | partly completed | partly done
    partially implemented | partly implemented | partial | partially | partly | part complete | part completed
    nearly complete | nearly completed | almost complete | almost done | nästan klar | nästan klart | oavslutad
    halvvägs | halfway | half way | ofullständig | ofullständigt | ofärdig | ofärdigt | ej avslutad | ej avslutat | ej slutförd | ej slutfört | inte slutförd | ej färdig | ej färdigt
    ej helt klar | ej helt klart | inte helt klar | inte helt klart | incomplete | not finished | unfinished | not fully implemented | förlängd | aktiv | aktivt`,
  waiting: `
    avventer | on hold | on-hold | on ice | on the back burner | på hyllan | i väntan | på vänt | på paus | på is | i malpåse | ligger nere | ligger på is | tillfälligt stoppad
    under appeal | to be confirmed | avvaktas | awaiting decision | awaiting approval | awaiting response
    inväntar beslut | väntar på beslut | väntar på svar | vilar | vilande`,
  done: `
    fullført | biff | fixat och klart | i hamn | i lås | i mål | in the bag | klappat och klart | over the line | sorted | ticked off
    all done and dusted | done and dusted | klappat och färdigt | put to bed | saken är biff | signed and sealed
    ur världen | wrapped up | är i hamn | är i mål
    är klar | är klart | nu klar | nu klart | helt klar | helt klart | allt klart | allt klar | samtliga klara | alla klara
    redan klar | redan klart | klar och avslutad | avslutad och klar | klar/avslutad | klar / avslutad | avslutad/klar
    avklarade och stängs | samtliga stängda | alla stängda | samtliga genomförda | alla genomförda | all done | all closed
    all completed | fully implemented | fully complete | fully completed | 100% klart | 100 % klart | helt genomförd
    helt genomfört | klart & stängt | done and closed | complete and closed | closed out | signed off | implemented in full
    har genomförts | har slutförts | har avslutats | har utförts | är genomförd | är genomfört | är avslutad | har skett
    är utförd | är åtgärdat | blev klart | blev klar | genomförd och klar | goal met | mål uppnått | målet uppnått`,
  cancelled: `
    accept risk | accepted risk | accepterad risk | accepterar risken | residual risk accepted | restrisk accepterad
    risk accept | risk acceptance | risk accepted | risk accepterad | risk accepteras | risk is accepted | risk tolerated
    riskacceptans | risken accepterad | risken accepteras | risken är accepterad | tolerated risk | vi accepterar risken
    fick avslag | fick nej | nedröstad | nedröstat | not going to happen | shelved for good | turned down | voted down
    ej aktuell | ej aktuellt | ej aktuella | inte aktuell | inte aktuellt | inte längre aktuell | inte längre aktuellt
    ej längre aktuell | ej längre aktuellt | ej tillämplig | ej tillämpligt | ej tillämpbar | ej relevant | inte relevant
    läggs ned | läggs ner | lagts ned | har utgått | tas bort | tagits bort | tas ur | ska utgå | n/a | n.a | na
    not applicable | no longer applicable | no longer required | no longer relevant | no longer needed | not required
    not needed | not relevant | not pursued | will not be implemented | will not be done | not going ahead | wont do
    won't do | won't fix | wontfix | will not fix | won't be done | will not do | not proceeding | not adopted | to be deleted | action to be deleted
    beslutas att avslutas | ställs in | ställts in | genomförs ej | genomförs inte | görs ej | görs inte
    kommer ej att genomföras | kommer inte att genomföras | ska inte genomföras | blir inte av | blev inte av | blev ej av`,
  moved: `
    flyttes | carried forward | carried over | carry over | carry forward | c/f | c/fwd | roll forward | roll over | rolled over | rolled forward | flyttas fram
    flyttad framåt | flyttas över | förs över | föres över | förts över | skjuts upp | skjuts fram | skjuts på framtiden
    nästa år | till nästa år | next year | to next year | moved to next year | postponed | flyttas till nästa år`,
  unknown: `
    försenad | overdue | delayed | late | behind schedule | behind | past due | sen | ligger efter | efter tidplan
    ej enligt plan | inte enligt plan | off track | off target | at risk | okänt | okänd | oklar | oklart | unknown
    vet ej | vet inte | not known | se kommentar | see comment | see comments | se nedan | see below | -- | y/r | ja/nej
    yes/no | status | välj status | select status | ej uppfylld | ej uppfyllt | inte uppfyllt | ej uppnådd | ej uppnått
    inte uppnått | not achieved | not met | not reached | off schedule | ny status | uppdateras | tbd | tbc | to be decided`,
};

const phrases = new Map<string, Status>();
for (const status of ['notStarted', 'ongoing', 'waiting', 'done', 'cancelled', 'moved', 'unknown'] as const) {
  for (const phrase of settled[status].split(/[|\n]/)) {
    const text = phrase.trim();
    if (text !== '') phrases.set(text, status);
  }
}

export const statusPhrases: ReadonlyMap<string, Status> = phrases;
