import type { NamedGroup } from '../../text/problem-names';
import type { View } from './view';

/** What a group of problems is called, in the pane's language. */
export const groupName = ({ desk, language }: View, group: NamedGroup): string =>
  desk.groupName(group, language);
