import type { Language } from '../../plan/field';
import type { PaneText } from '../../text/sv/pane';
import type { PaneDesk } from '../desk';
import type { PaneEvent } from '../model/event';
import type { Order } from '../model/order';
import type { PaneState } from '../model/state';

/** What every view is given: how things stand, the words, and the two ways to make something happen. */
export interface View {
  readonly state: PaneState;
  readonly text: PaneText;
  readonly language: Language;
  readonly desk: PaneDesk;
  /** Changes the pane. */
  readonly send: (event: PaneEvent) => void;
  /** Asks for something outside the pane. */
  readonly order: (order: Order) => void;
}
