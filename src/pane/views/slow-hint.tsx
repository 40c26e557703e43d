import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a sign of life before the pane says what it may be waiting for. */
const PATIENCE = 3000;

/**
 * What to do when the program does not answer: Excel waits as long as a person is typing in a cell, and does not say so. Give
 * it a `key` that changes with each sign of life.
 */
export function SlowHint({ text }: { readonly text: string }): VNode {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const late = setTimeout(() => setSlow(true), PATIENCE);
    return () => clearTimeout(late);
  }, []);
  return <span role="status">{isSlow ? text : ''}</span>;
}
