import { kind, list, type Kind } from './text-kind';

/** What was so once and is no more, or will be: one word of it would be read wrong. */
export const kindsInTime: readonly Kind[] = [
  kind(
    'waiting no longer',
    'ongoing | unknown',
    '{waits} inte längre | {waits} ej längre | inte längre {waits} | no longer {waitsEn} | not {waitsEn} any more | not {waitsEn} any longer | ej {waits} | {waits} ej | {waits} inte | {waits} inte just nu | ej {waits} nu',
    {
      waits: list(
        'väntar | vilar | pausad | vilande | avvaktar | på is | stoppad | parkerad | bordlagd | vilade',
      ),
      waitsEn: list('on hold | paused | waiting | suspended | parked | blocked | awaiting | halted'),
    },
  ),
  kind(
    'stopped, to go on later',
    'waiting | unknown',
    '{stopped}, {later} | {stopped} men {later} | {stoppedEn}, {laterEn} | {stoppedEn} - {laterEn} | {stoppedEn} but {laterEn}',
    {
      stopped: list('pausad | vilande | på is | stoppad | parkerad | bordlagd'),
      later: list('återupptas i maj | återupptas till hösten | ska återupptas | omstart i höst'),
      stoppedEn: list('paused | on hold | suspended | parked | stopped'),
      laterEn: list('resumes in May | to be resumed | restart in autumn | will resume in June'),
    },
  ),
  kind(
    'begun, then stopped',
    'waiting | unknown',
    '{begun}, {stopped} | {begun} men {stopped} | {begun}, nu {stopped} | {begunEn}, {stoppedEn} | {begunEn} but {stoppedEn} | {begunEn}, now {stoppedEn}',
    {
      begun: list('påbörjad | startad | igångsatt | pågick | inledd | har påbörjats'),
      stopped: list('pausad | vilande | på is | stoppad | bordlagd | parkerad'),
      begunEn: list('started | begun | commenced | was in progress | initiated'),
      stoppedEn: list('paused | on hold | suspended | parked | stalled'),
    },
  ),
  kind(
    'done in part, then stopped',
    'waiting | unknown',
    '{part}, {stopped} | {part} men {stopped} | {stopped} ({part}) | {partEn}, {stoppedEn} | {partEn} but {stoppedEn} | {stoppedEn} ({partEn})',
    {
      part: list('halvvägs | nästan klar | delvis klar | 50 % klart | 3 av 5 klara'),
      stopped: list('pausad | vilande | på is | stoppad | bordlagd'),
      partEn: list('half done | nearly complete | 50% complete | 3 of 5 done | partly done'),
      stoppedEn: list('paused | on hold | suspended | parked | stalled'),
    },
  ),
  kind(
    'dropped for now',
    'waiting | unknown',
    '{drop} {now} | {drop}, {now} | {now} {drop} | {dropEn} {nowEn} | {nowEn} {dropEn}',
    {
      drop: list('inställd | utgår | avbruten | struken | nedlagd | utgått'),
      now: list('tills vidare | tillfälligt | för närvarande | t.v.'),
      dropEn: list('cancelled | dropped | withdrawn | called off | removed'),
      nowEn: list('for now | until further notice | temporarily | for the time being'),
    },
  ),
  kind(
    'done once, opened again',
    'ongoing | unknown',
    '{done}, {again} | {done} men {again} | {done} i mars, {again} i maj | {again} | {doneEn}, {againEn} | {doneEn} but {againEn} | {doneEn} in March, {againEn} in May | {againEn}',
    {
      done: list('klar | stängd | avslutad | genomförd'),
      again: list('återöppnad | öppnad igen | återupptagen | behöver göras om | återöppnades | ska göras om'),
      doneEn: list('done | closed | completed | finished'),
      againEn: list('reopened | re-opened | opened again | needs redoing | resumed | to be redone'),
    },
  ),
  kind(
    'both done and under way, or neither',
    'unknown | ongoing',
    '{ongoing} - {done} | {ongoing} – {done} | {ongoing}, {done} | {done}, {ongoing} | {done} ({ongoing}) | {done}. {ongoing}',
    {
      ongoing: list('pågår | pågående | påbörjad | in progress | ongoing | started'),
      done: list('klar | klart | avslutad | done | completed | closed'),
    },
  ),
  kind(
    'both done and not begun',
    'unknown',
    '{not} - {done} | {not}, {done} | {done}, {not} | {done} ({not}) | {done}. {not} | {done} men {not}',
    {
      not: list('ej påbörjad | inte startad | not started | not begun | ännu ej påbörjad'),
      done: list('klar | klart | genomförd | done | completed | closed'),
    },
  ),
  kind(
    'the latest of a log counts',
    'done | unknown',
    `{label} mars: {open}. {label} maj: {done} | {label} mars: {open}\n{label} maj: {done} | 2026-03-01 {open}; 2026-05-01 {done} | 2026-05-01 {done}; 2026-03-01 {open}
    | 2026-05-01 {done} (2026-03-01 {open}) | {done} 2026-05-01 ({open} 2026-03-01) | {label} 1: {open}. {label} 2: {done} | jan: {open}, maj: {done}`,
    {
      label: list('Uppföljning | Avstämning | Status | Lägesrapport | Review | Follow-up'),
      open: list('pågår | ej påbörjad | pågick | påbörjad'),
      done: list('klart | klar | genomfört | avslutad | done'),
    },
  ),
  kind(
    'the latest of a log counts, and it was opened again',
    'ongoing | unknown',
    '{label} mars: {done}. {label} maj: {open} | 2026-03-01 {done}; 2026-05-01 {open} | 2026-05-01 {open} (2026-03-01 {done}) | v 10 {done}, v 14 {open} | {done} 2026-03-04, {open} 2026-05-01',
    {
      label: list('Uppföljning | Avstämning | Status | Review'),
      done: list('klart | klar | avslutad | closed'),
      open: list('återöppnad | öppnad igen | pågår igen | reopened | återupptagen'),
    },
  ),
];
