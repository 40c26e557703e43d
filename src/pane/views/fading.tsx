import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Long enough for a sentence to be read twice, ms. */
const READ_TWICE = 10_000;

interface Given {
  /** The message: another one has its own time. */
  readonly of: object;
  /** Called when it has been there long enough and nobody is in it. */
  readonly onFaded: () => void;
  readonly children: ComponentChildren;
}

/** What is said in passing: it goes by itself, but not while the pointer or the keyboard is in it. */
export function Fading({ of, onFaded, children }: Given): VNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isUsed = (): boolean => element.current?.matches(':hover, :focus-within') === true;
    const timer = setInterval(() => {
      if (!isUsed()) onFaded();
    }, READ_TWICE);
    return () => clearInterval(timer);
  }, [of]);
  return <div ref={element}>{children}</div>;
}
