import { undoContractOf } from '../undo-contract';
import { google } from './seeded';

const { seeded } = google();

undoContractOf({ name: 'sheets-api', seeded: async (seed) => (await seeded(seed)).host });
