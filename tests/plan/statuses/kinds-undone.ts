import { kind, list, type Kind } from './text-kind';

const stoppedSv = list(
  'pausad | vilande | på is | stoppad | bordlagd | parkerad | pausat | avbruten | inställd | avbruts',
);
const stoppedEn = list('paused | on hold | suspended | parked | cancelled | withdrawn | halted | stopped');
const underWaySv = list(
  'pågår nu | nu igång | nu pågående | igång igen | återupptagen | återupptogs i maj | pågår igen | omstartad',
);
const underWayEn = list(
  'now in progress | restarted in May | resumed | now underway | in progress again | reinstated | now ongoing',
);
const dropsSv = list(
  'utgår | stryks | läggs ned | tas bort | ställs in | avbryts | flyttas | skjuts upp | flyttas till 2027 | utgår ur planen',
);
const dropsEn = list(
  'cancelled | dropped | withdrawn | moved | postponed | deferred | removed | moved to next year',
);
const hedgesSv = list(
  'kanske | eventuellt | ev. | möjligen | troligen | förmodligen | preliminärt | antagligen | sannolikt',
);
const hedgesEn = list('possibly | perhaps | maybe | probably | likely | potentially | tentatively');
const movedThings = list('möblerna | 12 datorer | skyltarna | arkivet | datorer | hyllor');
const movedThingsEn = list('desks | 50 files | the servers | furniture | the archive | two printers');

/** Verdicts that are doubted, denied, only proposed or of another thing. */
export const kindsUndone: readonly Kind[] = [
  kind(
    'stopped or dropped, and going on again',
    'ongoing | unknown',
    '{stopped}, {now} | var {stopped}, {now} | {stopped} men {now} | {stopped} i mars, {now} | {stopped}. {now}',
    { stopped: stoppedSv, now: underWaySv },
  ),
  kind(
    'stopped or dropped, and going on again, in English',
    'ongoing | unknown',
    '{stopped}, {now} | was {stopped}, {now} | {stopped} but {now} | {stopped} until March, {now} | {stopped} then {now}',
    { stopped: stoppedEn, now: underWayEn },
  ),
  kind(
    'a drop or a move in doubt, proposed or denied',
    'unknown',
    `{hedge} {drop} | {drop} {hedge} | {drop}, {hedge} | {drop} ({hedge}) | föreslås {drop} | förslag: {drop} | {drop} inte | {drop} ej
    | {drop}? Vi får se | {drop} (?) | {drop} om budgeten inte räcker | {drop} tydligen`,
    { hedge: hedgesSv, drop: dropsSv },
  ),
  kind(
    'a drop or a move in doubt, proposed or denied, in English',
    'unknown',
    `{hedge} {drop} | {drop} {hedge} | {drop}, {hedge} | may be {drop} | might be {drop} | could be {drop} | should be {drop} | proposed: {drop}
    | proposed to be {drop} | {drop} (proposed) | recommended to be {drop} | not {drop} | {drop}? Ask Bo | {drop} if no funding | suggest {drop}`,
    { hedge: hedgesEn, drop: dropsEn },
  ),
  kind(
    'a verb of dropping after "bör" and its like',
    'unknown',
    '{modal} {verb} | {modal} {verb} enligt Bo | {modal} kanske {verb}',
    {
      modal: list('bör | borde | kan | kunde | skulle | föreslås | kan komma att | övervägs'),
      verb: list('utgå | strykas | läggas ned | tas bort | ställas in | flyttas | skjutas upp'),
    },
  ),
  kind(
    'in doubt whether it goes on',
    'unknown',
    '{hedge} {state} | {state}, {hedge} | {state} ({hedge}) | {hedgeEn} {stateEn} | {stateEn}, {hedgeEn} | {stateEn} ({hedgeEn})',
    {
      hedge: hedgesSv,
      state: list('pågår | påbörjad | igång | pausad | väntar på svar'),
      hedgeEn: hedgesEn,
      stateEn: list('in progress | started | ongoing | on hold | waiting for reply'),
    },
  ),
  kind(
    'denied after the verb',
    'notStarted | unknown',
    `{goes} ej | {goes} inte | {goes} inte än | {goes} ännu inte | {goes} inte pga personalbrist | {goes} ej ännu | {goes} inte alls | {goes} dock inte
    | {goes} inte längre | {goes} inte just nu | {goes} inte så bra | {goes}: nej | {goes} - nej | {goes}? Nej | arbetet {goes} inte | {goes} aldrig`,
    { goes: list('pågår | löper | fortsätter | pågick | är igång | är påbörjad | startade | påbörjades') },
  ),
  kind(
    'denied after the verb, in English',
    'notStarted | unknown',
    `{goes}? No | {goes}: no | {goes} - no | is not {goes} | isn't {goes} | no longer {goes} | not {goes} yet | not {goes} any more | hasn't {goes}
    | never {goes} | was never {goes} | not really {goes} | hardly {goes} | not currently {goes} | not being {goes}`,
    {
      goes: list('in progress | ongoing | started | begun | underway | under way | commenced | progressing'),
    },
  ),
  kind(
    'things moved, or moved to somebody or some place',
    'unknown | ongoing',
    `{moved} {things} | {moved} {things}, resten kvar | har {moved} {things} | {moved} {things} i maj | {things} {moved} | {movedEn} {thingsEn}
    | {movedEn} {thingsEn} to the basement | we {movedEn} {thingsEn} | {thingsEn} {movedEn} | {movedEn} {thingsEn} in May`,
    {
      moved: list('flyttat | överfört | flyttade'),
      things: movedThings,
      movedEn: list('moved | transferred | carried'),
      thingsEn: movedThingsEn,
    },
  ),
  kind(
    'moved somewhere else',
    'unknown | ongoing',
    '{moved} till {place} | {moved} in i {place} | {moved} ut till {place} | {movedEn} to {placeEn} | {movedEn} into {placeEn} | {movedEn} over to {placeEn}',
    {
      moved: list('flyttat | flyttad | flyttas | överfört | överförd'),
      place: list('nya lokaler | Kista | Bo | Fastighet | annan enhet | ny server | källaren'),
      movedEn: list('moved | transferred'),
      placeEn: list('new supplier | Estates | Bo | new premises | another team | the cloud | building B'),
    },
  ),
  kind(
    'to be closed',
    'ongoing | unknown',
    '{will} {close} | {will} {close} i juni | {will} {close} efter mötet | {willEn} {closeEn} | {willEn} {closeEn} in June | {willEn} {closeEn} after the meeting',
    {
      will: list('ska | skall | kommer att | bör | planeras att | beräknas | väntas'),
      close: list('avslutas | stängas | slutföras'),
      willEn: list('to be | will be | should be | is to be | expected to be | due to be | about to be'),
      closeEn: list('closed | finished | closed out | concluded | finalised'),
    },
  ),
];
