import { contractOf } from '../contract';
import { google } from './seeded';

const { seeded } = google();

contractOf({ name: 'sheets-api', seeded: async (seed) => (await seeded(seed)).host });
