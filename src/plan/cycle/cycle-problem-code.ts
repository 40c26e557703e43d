/** What of an annual cycle's times only a person can set right. */
export type CycleProblemCode = 'no-such-month' | 'day-outside-month' | 'same-day';
