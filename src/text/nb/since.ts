import type { svSince } from '../sv/since';
import { counted } from './grammar';

/** What has happened to the plan since an earlier day, in Norwegian. */
export const nbSince: typeof svSince = {
  title: 'Endret siden sist',
  kinds: {
    done: (count) => counted(count, 'fullført'),
    started: (count) => counted(count, 'startet'),
    added: (count) => counted(count, 'nytt', 'nye'),
    moved: (count) => counted(count, 'flyttet'),
    cancelled: (count) => counted(count, 'har utgått'),
    reopened: (count) => counted(count, 'åpnet igjen'),
    rescheduled: (count) => counted(count, 'med ny frist'),
    removed: (count) => counted(count, 'fjernet'),
  },
  nothing: 'ingen tiltak er endret',
  unsure: (count) => counted(count, 'kan ikke sammenlignes'),
  sentence: (day, what) => `Siden ${day}: ${what}`,
};
