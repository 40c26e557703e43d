import type { VNode } from 'preact';

/** Drawn in a box of 16 × 16. */
const paths = {
  fix: 'M11.5 1.6a3.9 3.9 0 0 1 1.4.3L10.6 4.2l1.2 1.2 2.3-2.3a3.8 3.8 0 0 1-5 5L4 13.2a1.3 1.3 0 0 1-1.9-1.9l5.1-5.1a3.8 3.8 0 0 1 4.3-4.6Z',
  error:
    'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.6 3.7L8 7.3 5.4 4.7l-.7.7L7.3 8l-2.6 2.6.7.7L8 8.7l2.6 2.6.7-.7L8.7 8l2.6-2.6-.7-.7Z',
  warning: 'M8 1.5 15 14H1L8 1.5Zm-.6 4.7v4h1.2v-4H7.4Zm0 5v1.3h1.2v-1.3H7.4Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.6 6v4.5h1.2V7H7.4Zm0-2.5v1.3h1.2V4.5H7.4Z',
  done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.4L7 9.6 4.8 7.4l-.8.8 3 3 5-5-.8-.8Z',
  sheet: 'M2 2h12v12H2V2Zm1 4v3h4V6H3Zm5 0v3h5V6H8ZM3 10v3h4v-3H3Zm5 0v3h5v-3H8Z',
  more: 'M3 6.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Zm5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Zm5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Z',
  open: 'm4 6 4 4 4-4 .8.8L8 11.6 3.2 6.8 4 6Z',
  back: 'm10 4-4 4 4 4-.8.8L4.4 8l4.8-4.8.8.8Z',
  close: 'm3.7 3 4.3 4.3L12.3 3l.7.7L8.7 8l4.3 4.3-.7.7L8 8.7 3.7 13l-.7-.7L7.3 8 3 3.7l.7-.7Z',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside words that say the same: readers of the screen do not meet it. */
export const Icon = ({ name, size = 16 }: { readonly name: IconName; readonly size?: number }): VNode => (
  <svg
    class={`icon ${name}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="currentColor"
    aria-hidden="true"
  >
    <path d={paths[name]} />
  </svg>
);
