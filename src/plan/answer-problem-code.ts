/** Why an answer of a person's, or a link that she asked for, was not written. */
export type AnswerProblemCode =
  | 'answer-to-formula'
  | 'answer-to-heading'
  | 'answer-in-merge'
  | 'answer-protected'
  | 'answer-elsewhere'
  | 'answer-link'
  | 'answer-unlink';
