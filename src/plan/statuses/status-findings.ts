import type { Status } from '../status';

/** What a clause comes to. */
export type Found =
  | 'done'
  /** Done, in a word that may only mean that all is well: "ok". */
  | 'allRight'
  | 'partly'
  | 'notDone'
  /** Done, and something other than the action is: "budget klar". */
  | 'otherDone'
  | 'ongoing'
  /** Under way, in a word that says only that it was begun. */
  | 'begun'
  /** Under way now, as against before. */
  | 'ongoingNow'
  /** Under way, and something other than the action is. */
  | 'otherOngoing'
  | 'continuing'
  | 'activity'
  | 'notStarted'
  /** Something other than the action, or a part of it, has not begun. */
  | 'otherNotStarted'
  | 'planned'
  /** Something new is planned: says nothing of this. */
  | 'another'
  | 'remaining'
  | 'waiting'
  /** Begun once, and stopped. */
  | 'halted'
  /** Stopped, with a time named: perhaps only for that time. */
  | 'haltedFor'
  /** Stopped, and something other than the action, or a part of it, is. */
  | 'otherHalted'
  /** Stopped once, and going on again; or to go on. */
  | 'resumed'
  | 'resuming'
  | 'cancelled'
  | 'moved'
  /** Moved to somebody or some place, or a thing is: "flyttat möbler". */
  | 'otherMoved'
  | 'arrived'
  | 'extended'
  | 'overdue'
  /** A time or a goal was missed: late, or over. */
  | 'lapsed'
  | 'lacking'
  /** Done, with a time named: in the past or a promise. */
  | 'dated'
  /** Done, with a day written out. */
  | 'onDay'
  /** "Nej" after what was asked. */
  | 'answeredNo'
  /** Was done, and is open again. */
  | 'reopened'
  /** Something was done, in a word that is not known: "drafted". */
  | 'deed'
  /** A new time or a new one is spoken of: says nothing of this, unless this was cancelled. */
  | 'anew'
  /** "Tills vidare": what is dropped so may come back. */
  | 'forNow'
  /** Put in doubt, proposed, on a condition: whatever else is said, nobody knows. */
  | 'unsure'
  /** Said not to be dropped, moved or waiting: nothing follows of what it is. */
  | 'denied'
  | 'unclear';

const open: readonly Found[] = ['notStarted', 'planned', 'notDone', 'remaining', 'arrived'];

/** What stops an action, or has ended it, before it goes on again. */
const stops: readonly Found[] = [
  'waiting',
  'halted',
  'haltedFor',
  'cancelled',
  'moved',
  'done',
  'otherDone',
  'reopened',
];

/** What is under way "now" has been resumed when it was stopped before. */
const inTime = (found: readonly Found[]): readonly Found[] =>
  found.map((one, index) => {
    if (one !== 'ongoingNow') return one;
    return found.slice(0, index).some((before) => stops.includes(before)) ? 'resumed' : 'ongoing';
  });

/** Each finding without its subject and form: `otherDone` is `done`, `ongoingNow` is `ongoing`. */
const plain: Readonly<Partial<Record<Found, Found>>> = {
  allRight: 'done',
  otherDone: 'done',
  begun: 'ongoing',
  otherOngoing: 'ongoing',
  otherNotStarted: 'notStarted',
  otherHalted: 'halted',
  otherMoved: 'unclear',
};

/** Stopped, begun or resumed; the last counts. "In progress, on hold in July" goes on. */
function afterHalt(found: readonly Found[]): Status {
  const told = found.filter((one) =>
    /^(?:ongoing|begun|otherOngoing|halted|haltedFor|otherHalted)$/.test(one),
  );
  const last = told.at(-1);
  if (last === 'haltedFor') return told.includes('ongoing') ? 'ongoing' : 'waiting';
  const isAlone = told.every((one) => one === 'otherHalted');
  return last === 'halted' || isAlone ? 'waiting' : 'unknown';
}

/** Going on again after it was stopped, dropped or done: under way, unless more is said of it afterwards. */
function afterResuming(found: readonly Found[]): Status {
  const after = found.slice(found.lastIndexOf('resumed') + 1);
  if (after.some((one) => one === 'halted' || one === 'haltedFor')) return 'waiting';
  return after.some((one) => /^(?:answeredNo|cancelled|done|moved)$/.test(one)) ? 'unknown' : 'ongoing';
}

/** Stopped, to go on again later. */
function beforeResuming(found: readonly Found[]): Status {
  const isStopped = found.some((one) => one === 'waiting' || one === 'halted' || one === 'haltedFor');
  return isStopped && !found.some((one) => one === 'done' || one === 'cancelled') ? 'waiting' : 'unknown';
}

function settledOpen(found: readonly Found[], raw: readonly Found[]): Status {
  const has = (...wanted: readonly Found[]): boolean => found.some((one) => wanted.includes(one));
  const first = found.find((one) => one === 'ongoing' || one === 'waiting' || one === 'notStarted');
  if (has('halted', 'haltedFor')) return first === 'notStarted' ? 'notStarted' : afterHalt(raw);
  if (has('waiting'))
    return first === 'waiting' || !first ? 'waiting' : first === 'ongoing' ? 'ongoing' : 'notStarted';
  if (has('ongoing')) return 'ongoing';
  if (has('unclear')) return 'unknown';
  // "Drafted, not issued" has begun, or not: it depends on what the deed was.
  const isLeft = Math.max(found.lastIndexOf('notDone'), found.lastIndexOf('remaining'));
  if (has('deed') && found.indexOf('deed') < isLeft) return 'unknown';
  if (has('continuing') && !has('notStarted', 'planned')) return 'ongoing';
  if (has(...open)) return 'notStarted';
  // What is late remains to be done; whether it is overdue its deadline says.
  const isDenied = found.lastIndexOf('answeredNo') > found.indexOf('overdue');
  if (has('overdue') && !has('lapsed') && !isDenied) return 'ongoing';
  if (has('extended', 'activity', 'continuing')) return 'ongoing';
  return has('another') ? 'notStarted' : 'unknown';
}

/** Dropped, unless something said afterwards goes on, or has another time. */
function settledDropped(raw: readonly Found[], all: readonly Found[]): Status {
  const after = raw.slice(raw.lastIndexOf('cancelled') + 1);
  const goesOn = after.some((one) =>
    /^(?:ongoing|begun|continuing|planned|waiting|halted|haltedFor|answeredNo)$/.test(one),
  );
  const isAgain = all.includes('anew') || raw.includes('another') || raw.includes('extended');
  if (all.includes('forNow')) return 'unknown';
  const isPartial = raw.some((one) => one === 'done' || one === 'otherDone' || one === 'partly');
  return isAgain || goesOn || isPartial ? 'unknown' : 'cancelled';
}

/** Moved, or done by now; what was moved and is under way afterwards is asked. */
function settledMoved(found: readonly Found[]): Status {
  const after = found.slice(found.lastIndexOf('moved') + 1);
  if (after.includes('ongoing') || after.includes('answeredNo')) return 'unknown';
  return found[0] === 'done' && !found.includes('partly') && !found.includes('remaining') ? 'done' : 'moved';
}

/** Two verdicts on the action itself that cannot both hold: "klart, ej påbörjad", "pågår - klar". */
function isContradicted(raw: readonly Found[]): boolean {
  const has = (...wanted: readonly Found[]): boolean => raw.some((one) => wanted.includes(one));
  if (has('notStarted')) return has('done', 'ongoing', 'begun', 'otherOngoing');
  return (
    has('done') &&
    has('ongoing', 'begun') &&
    !has('dated', 'onDay', 'partly', 'notDone', 'remaining', 'continuing')
  );
}

/** That something else is done says nothing of an action that has not begun: "budget klar, ej påbörjad". */
function withoutOthers(raw: readonly Found[]): readonly Found[] {
  return raw.includes('notStarted')
    ? raw.filter((one) => one !== 'otherDone' && one !== 'dated' && one !== 'onDay')
    : raw;
}

/** What goes on, in any of the words for it. */
const goingOn: readonly Found[] = ['activity', 'begun', 'continuing', 'ongoing', 'ongoingNow'];

/** "Ok, fortsätter" goes on, and is not done: beside what goes on, "ok" only says that all is well. */
function withoutAssent(all: readonly Found[]): readonly Found[] {
  if (!all.includes('allRight')) return all;
  if (all.some((one) => goingOn.includes(one))) return all.filter((one) => one !== 'allRight');
  // "Ok, försenad": late and done, or late and all right so far.
  return all.includes('overdue') || all.includes('lapsed') ? ['unsure'] : all;
}

/** Where a no comes after these, nobody says how it is instead: "Kvarstår: nej", "Pausad - nej". */
const untold: readonly Found[] = 'continuing extended halted haltedFor planned remaining waiting'.split(
  ' ',
) as readonly Found[];

/** What says nothing by itself of how far the action has come. */
const beside: readonly Found[] = ['anew', 'deed', 'denied', 'forNow'];

/** One status for all that the clauses say, in their order. */
export function settled(told: readonly Found[]): Status {
  const all = withoutAssent(told);
  if (all.includes('unsure')) return 'unknown';
  const raw = withoutOthers(inTime(all.filter((one) => !beside.includes(one))));
  const found = raw.map((one) => plain[one] ?? one);
  const has = (...wanted: readonly Found[]): boolean => found.some((one) => wanted.includes(one));
  const [first, second] = found;
  if (has('resumed')) return afterResuming(found);
  if (has('reopened')) return has('ongoing') && !has('unclear') ? 'ongoing' : 'unknown';
  if (has('resuming')) return beforeResuming(found);
  if (first !== undefined && second === 'answeredNo' && untold.includes(first)) return 'unknown';
  if ((first === 'done' || first === 'ongoing') && second === 'answeredNo')
    return found.length === 2 ? 'notStarted' : 'unknown';
  if (raw.includes('otherMoved') && has('remaining', 'partly')) return 'ongoing';
  if (has('moved')) return settledMoved(found);
  if (has('cancelled')) return settledDropped(raw, all);
  if (isContradicted(raw)) return 'unknown';
  if (has('done')) {
    // "Försenad, klart i maj" promises; "försenad men klar" is done.
    if (has('unclear') || (has('overdue', 'lapsed') && has('dated'))) return 'unknown';
    // "Pausad, nu klar": the later may count, or they are of two things.
    if (has('halted', 'haltedFor')) return 'unknown';
    // "Budget klar, startar i maj": whether that was a part of it, nobody says.
    if (raw.includes('otherDone') && has('planned') && !has('ongoing', 'partly', 'notDone')) return 'unknown';
    const isLeft = has(
      'lacking',
      'partly',
      'notDone',
      'ongoing',
      'notStarted',
      'planned',
      'remaining',
      'waiting',
    );
    return isLeft ? 'ongoing' : 'done';
  }
  // "Halvvägs, pausad" waits, however far it came.
  if (has('partly')) return raw.includes('halted') ? 'waiting' : 'ongoing';
  return settledOpen(
    inTime(all).map((one) => plain[one] ?? one),
    raw,
  );
}
