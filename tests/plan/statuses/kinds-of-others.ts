import { kind, list, type Kind } from './text-kind';

const thingsSv = list(
  'budget | budgeten | beslutet | utredningen | underlaget | projektplan | ritningen | bygglovet',
);
const thingsEn = list(
  'budget | funding | design | the survey | the drawings | permit | the contract | the decision',
);

/** What is said of something other than the action, or of a share of it. */
export const kindsOfOthers: readonly Kind[] = [
  kind(
    'something else is done, the action is not begun',
    'notStarted | unknown',
    `{thing} {done}, {not} | {thing} {done} men {not} | {not}, {thing} {done} | {thing} {done}. {not} | {thing} är {done}, åtgärden {not}
    | {thing} {done} - {not}`,
    {
      thing: thingsSv,
      done: list('klar | klart | genomförd | färdigt'),
      not: list('ej påbörjad | inte påbörjat | inte startat | ej igångsatt | ännu ej påbörjad'),
    },
  ),
  kind(
    'something else is done, the action is not begun, in English',
    'notStarted | unknown',
    '{thing} {done}, {not} | {thing} {done} but {not} | {not}, {thing} {done} | {thing} is {done}, work {not} | {thing} {done}. {not}',
    {
      thing: thingsEn,
      done: list('complete | done | finished | completed'),
      not: list('not started | not begun | not yet started | has not started'),
    },
  ),
  kind(
    'begins when something else is done',
    'notStarted | waiting | unknown',
    `{begins} när {thing} är {done} | {begins} så snart {thing} är {done} | {begins} efter att {thing} är {done} | {begins} om {thing} är {done}
    | när {thing} är {done} {begins} åtgärden | ej påbörjad, väntar på att {thing} ska bli {done} | väntar på att {thing} är {done}
    | {begins} först när {thing} är {done}`,
    {
      begins: list('påbörjas | startar | inleds | startas | planeras'),
      thing: thingsSv,
      done: list('klar | färdig | genomförd'),
    },
  ),
  kind(
    'begins when something else is done, in English',
    'notStarted | waiting | unknown',
    `{begins} when {thing} is {done} | {begins} once {thing} {done} | {begins} after {thing} {done} | {begins} as soon as {thing} is {done}
    | once {thing} is {done}, work {begins} | waiting for {thing} to be {done} | waiting until {thing} is {done}`,
    {
      begins: list('begins | starts | will start | to start | scheduled | planned'),
      thing: thingsEn,
      done: list('complete | done | finished | completed'),
    },
  ),
  kind(
    'a share left',
    'ongoing | unknown',
    '{share} {left} | {share} av arbetet {left} | {left}: {share} | {shareEn} {leftEn} | {shareEn} of the work {leftEn} | ca {share} {left} | fortfarande {share} {left}',
    {
      share: list(
        'hälften | halva | en tredjedel | två tredjedelar | en fjärdedel | merparten | 40 % | 3 av 5 | en del | större delen',
      ),
      left: list('kvar | återstår | kvarstår | är kvar'),
      shareEn: list('half | a third | one third | a quarter | 40% | 3 of 5 | two thirds | most | part'),
      leftEn: list('left | remaining | remains | still left'),
    },
  ),
];
