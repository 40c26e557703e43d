import type { figures } from './glossary';

/** What each figure of a plan counts, in one sentence. */
export const figureMeanings: Readonly<Record<keyof typeof figures, string>> = {
  asOf: 'Dagen som läget räknas för.',
  actions: 'Rader i årets plan som har en åtgärd.',
  done: 'Åtgärder med status klar.',
  remaining: 'Ej påbörjade, pågående och väntande åtgärder.',
  cancelled: 'Åtgärder som utgår ur planen.',
  unclear:
    'Åtgärder vars status saknas eller inte går att läsa; de räknas varken som kvarstående eller försenade.',
  overdue: 'Åtgärder som kvarstår och vars datum är före dagen som läget räknas för.',
  sum: 'Alla åtgärder, hur de än står.',
  toDecide: 'Frågor som bara en människa kan svara på.',
};
