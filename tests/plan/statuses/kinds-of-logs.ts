import { kind, list, type Kind } from './text-kind';

/* A log on one line, each state with its time: the latest that has come counts. The day is 10 June 2026. */

const begun = list('påbörjad | startad | påbörjat');
const begunEn = list('started | begun | initiated');
const done = list('klar | avslutad | genomförd');
const doneEn = list('done | completed | finished');
const between = list(', | / |; |. ');

/** `first` and `second` on one line, in each way people put them. */
const pairs = (first: string, second: string): string =>
  [...between.map((sign) => `${first}${sign === '/' ? ' /' : sign} ${second}`), `${first}\n${second}`].join(
    ' | ',
  );

export const plainLogs: readonly Kind[] = [
  kind(
    'begun and done, each with its month before it',
    'done',
    [pairs('{m1} {open}', '{m2} {done}'), pairs('{e1} {openEn}', '{e2} {doneEn}')].join(' | '),
    {
      m1: list('jan | februari | mars | v. 10 | 2026-02'),
      m2: list('april | maj | v. 20 | 2026-05'),
      open: begun,
      done,
      e1: list('Jan | February | week 10'),
      e2: list('Apr | May | week 20'),
      openEn: begunEn,
      doneEn,
    },
  ),
  kind(
    'begun and done, each with its month after it',
    'done',
    '{open} {m1}, {done} {m2} | {open} i {m1} och {done} i {m2} | {open} {m1} / {done} {m2} | {openEn} {e1}, {doneEn} {e2} | {openEn} in {e1} and {doneEn} in {e2} | {openEn} {e1}; {doneEn} {e2}',
    {
      m1: list('januari | feb | mars'),
      m2: list('april | maj'),
      open: begun,
      done,
      e1: list('January | Feb | March'),
      e2: list('April | May'),
      openEn: begunEn,
      doneEn,
    },
  ),
  kind(
    'begun last autumn and done since',
    'done',
    '{m1} {open}, {m2} {done} | {open} {m1}, {done} {m2} | {e1} {openEn}, {e2} {doneEn} | {openEn} {e1}, {doneEn} {e2}',
    {
      m1: list('september | okt | november'),
      m2: list('feb | april'),
      open: begun,
      done,
      e1: list('September | Oct | November'),
      e2: list('Feb | April'),
      openEn: begunEn,
      doneEn,
    },
  ),
  kind(
    'begun, and to be done in a month to come',
    'ongoing',
    '{m1} {open}, {m2} {done} | {open} {m1}, {done} {m2} | {m1} {open} / {m2} {done} | {e1} {openEn}, {e2} {doneEn} | {openEn} {e1}, {doneEn} {e2}',
    {
      m1: list('februari | mars | v. 10'),
      m2: list('september | okt | v. 40'),
      open: begun,
      done,
      e1: list('Feb | March'),
      e2: list('September | Oct'),
      openEn: begunEn,
      doneEn,
    },
  ),
  kind(
    'under way, then stopped',
    'waiting',
    '{m1} {open}, {m2} {stopped} | {open} {m1}, {stopped} {m2} | {m1} {open} / {m2} {stopped} | {e1} {openEn}, {e2} {stoppedEn} | {openEn} {e1}, {stoppedEn} {e2}',
    {
      m1: list('januari | mars'),
      m2: list('april | maj'),
      open: begun,
      stopped: list('pausad | vilande | stoppad'),
      e1: list('January | March'),
      e2: list('April | May'),
      openEn: begunEn,
      stoppedEn: list('paused | on hold | stopped'),
    },
  ),
  kind(
    'ok, and goes on',
    'ongoing',
    '{ok}, {on} | {ok} - {on} | {ok} men {on} | {ok}. {on} | {okEn}, {onEn} | {okEn} - {onEn} | {okEn} but {onEn} | {okEn}; {onEn}',
    {
      ok: list('ok | OK | okej'),
      on: list('fortsätter | pågår | löper vidare | enligt plan | pågår enligt tidplan | löpande'),
      okEn: list('ok | OK | okay'),
      onEn: list('continues | ongoing | in progress | on track | on schedule | continuing'),
    },
  ),
  kind(
    'late: it remains to be done',
    'ongoing',
    '{late} | {late}! | {how} {late} | nej, {late} | {late} pga {why} | {late} på grund av {why} | {late} till hösten | {lateEn} | {howEn} {lateEn} | no, {lateEn} | {lateEn} due to {whyEn} | {lateEn} until autumn',
    {
      how: list('lite | något | mycket | kraftigt'),
      late: list('försenad | försenat | fördröjd | försening'),
      why: list('leverans | sjukdom | budget'),
      howEn: list('slightly | somewhat | badly | seriously'),
      lateEn: list('delayed | late | overdue | behind schedule'),
      whyEn: list('illness | the supplier | budget'),
    },
  ),
  kind(
    'as it was planned',
    'ongoing',
    '{keeps} {plan} | {keeps} {plan}! | {on} {plan} | {plan} hålls | {plan} följs | {keepsEn} {planEn} | {onEn}',
    {
      keeps: list('följer | håller | enligt | löper enligt | inom'),
      on: list('ligger i fas med'),
      plan: list('tidplan | tidplanen | tidsplan | tidsplanen | plan | planen | projektplanen'),
      keepsEn: list('following | follows | going to | keeping to | running to | in line with | according to'),
      planEn: list('plan | schedule | the plan | the schedule | timetable'),
      onEn: list('on schedule | on time | on track | to schedule'),
    },
  ),
  kind(
    'done, as somebody says',
    'done',
    '{done} {by} {who} | {done} ({who}) | {done}, {who} | {done} - {who} | {doneEn} {byEn} {who} | {doneEn} ({who})',
    {
      done: list('Klar | klart | Genomförd'),
      by: list('enligt | enl. | per'),
      who: list('Bo | Per | Siv | Pia | Ann | Mark | Anna Berg | Bo Ek'),
      doneEn: list('Done | completed | Finished'),
      byEn: list('according to | as per | per'),
    },
  ),
];

export const askedLogs: readonly Kind[] = [
  kind(
    'asked whether it is late, and it is not',
    'unknown',
    '{late}? {no} | {late}: {no} | {late} - {no} | {lateEn}? {noEn} | {lateEn}: {noEn}',
    {
      late: list('Försenad | Försenat | Försening | Fördröjd'),
      no: list('Nej | nej | nej, inte'),
      lateEn: list('Delayed | Late | Overdue | Behind schedule'),
      noEn: list('No | no | no, not'),
    },
  ),
  kind(
    'a log whose order is not sure',
    'unknown',
    '{m2} {open} / {m1} {done} | {m2} {open}, {m1} {done} | {open} {m2}, {done} {m1} | {e2} {openEn} / {e1} {doneEn} | {openEn} {e2}, {doneEn} {e1}',
    {
      m1: list('januari | februari | mars'),
      m2: list('april | maj'),
      open: begun,
      done,
      e1: list('January | March'),
      e2: list('April | May'),
      openEn: begunEn,
      doneEn,
    },
  ),
  kind(
    'done, and of another month not begun',
    'unknown | ongoing',
    '{m1} {done}, {m2} {not} | {m1} {done} / {m2} {not} | {done} {m1}, {not} {m2} | {e1} {doneEn}, {e2} {notEn} | {doneEn} {e1}, {notEn} {e2}',
    {
      m1: list('januari | mars'),
      m2: list('april | maj'),
      done,
      not: list('ej påbörjad | inte startad | ej påbörjat'),
      e1: list('January | March'),
      e2: list('April | May'),
      doneEn,
      notEn: list('not started | not begun'),
    },
  ),
  kind(
    'late or not as planned, and done by a time to come',
    'unknown | ongoing',
    '{late}, {done} {m} | {late} - {done} {m} | {late}. {done} i {m} | {lateEn}, {doneEn} {e} | {lateEn}; {doneEn} in {e}',
    {
      late: list('försenad | följer inte tidplanen | inte i tid | tidplanen hålls inte'),
      done,
      m: list('september | oktober | juli'),
      lateEn: list('delayed | not on time | not on schedule'),
      doneEn,
      e: list('September | October'),
    },
  ),
  kind(
    'done, with a doubt about a person',
    'unknown | ongoing',
    '{done}, {who} kollar | {done}, ej {who} | {done} men inte {who} | {done}, fråga {who} | {doneEn}, ask {who} | {doneEn}, not {who} | {doneEn} but not {who} | {doneEn}, {who} to check',
    {
      done: list('Klar | klart | Genomförd'),
      who: list('Bo | Per | Siv | Ann | Mark | Anna Berg'),
      doneEn: list('Done | completed'),
    },
  ),
];
