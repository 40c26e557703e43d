import type * as sv from '../sv/figure-meanings';

export const figureMeanings: typeof sv.figureMeanings = {
  asOf: 'Dagen som statusen regnes for.',
  actions: 'Rader i årets plan som har et tiltak.',
  done: 'Tiltak med status fullført.',
  remaining: 'Tiltak som ikke er startet, som pågår eller som avventer.',
  cancelled: 'Tiltak som utgår av planen.',
  unclear:
    'Tiltak som mangler status, eller der den ikke kan leses; de regnes verken som gjenstående eller forsinkede.',
  overdue: 'Tiltak som gjenstår, og som har frist før dagen som statusen regnes for.',
  sum: 'Alle tiltak, uansett status.',
  toDecide: 'Spørsmål som bare et menneske kan svare på.',
};
