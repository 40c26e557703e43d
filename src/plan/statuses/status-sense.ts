/** What a single word says about the state of an action. */
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
  /** Begun and then stopped: waiting, unless it was begun again. */
  | 'halted'
  | 'cancelled'
  | 'ending'
  | 'moved'
  | 'extended'
  | 'overdue'
  /** A time or a goal was missed. */
  | 'lapsed'
  | 'partly'
  /** Most of it: with something done it is not all done, alone it says nothing. */
  | 'nearly'
  /** Looked at afterwards: says done of what was done, and nothing of it when it was not looked at. */
  | 'checked'
  /** Done once, open again. */
  | 'reopened'
  /** Stopped once, and going on again. */
  | 'resumed'
  /** Stopped, to go on again. */
  | 'resuming'
  | 'wholly'
  | 'not'
  | 'future'
  | 'expected'
  /** Puts the rest in doubt. */
  | 'doubt'
  /** Missing: with something done it is not all done, alone it says nothing. */
  | 'lacking'
  /** A draft or a study: finished, it may be a step or the whole. */
  | 'draft'
  | 'from'
  | 'until';
