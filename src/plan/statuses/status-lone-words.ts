import type { Status } from '../status';

const lone = (status: Status, words: string): readonly (readonly [string, Status])[] =>
  words.split(' ').map((word) => [word, status]);

/** Words that tell the state only when they stand alone: "Ny" does, "ny deadline" does not. */
export const loneWords: ReadonlyMap<string, Status> = new Map<string, Status>([
  ...lone(
    'notStarted',
    'ny nytt nya new open opened öppen öppet öppna identified confirmed identifierad förslag idé raised',
  ),
  ...lone('ongoing', 'assigned tilldelad aktiv active aktivt drift'),
  ...lone('done', 'check klr kalr klra genomf slutf avsl avslut'),
  ...lone('ongoing', 'påb påbörj påg doing'),
  ...lone('waiting', 'stuck'),
  ...lone('cancelled', 'duplicate dubblett'),
  ...lone('cancelled', 'utg'),
  ...lone('cancelled', 'utgången utgånget utgångna'),
  ...lone('unknown', 'avslutas stängs slutförs held reopened återöppnad'),
]);
