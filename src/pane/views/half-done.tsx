import type { VNode } from 'preact';
import type { RunView } from '../../conversation/conversation';
import { Message } from './message';
import type { View } from './view';

/** A run that was cut short: said before anything else, with one way on. */
export const HalfDone = ({ view, run }: { readonly view: View; readonly run: RunView }): VNode => (
  <>
    <h1 tabIndex={-1}>{view.text.log.halfDone}</h1>
    <Message tone="warning">
      <p>{view.text.log.halfDoneLead(run.day)}</p>
    </Message>
  </>
);
