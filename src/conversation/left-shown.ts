import type { Left } from '../book/undo-left';
import { SETTINGS_PROPERTY } from '../plan/settings/stored-settings';

/** What of it concerns a person: Planbok keeps notes of its own among the settings. */
export const leftShown = (left: readonly Left[]): readonly Left[] =>
  left.filter((one) => one.kind !== 'setting' || one.name === SETTINGS_PROPERTY);
