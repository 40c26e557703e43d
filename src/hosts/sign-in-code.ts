/** What a person does in a browser, on any machine, so that a program without one may ask in their name. */
export interface SignInCode {
  /** Where the code is written. */
  readonly address: string;
  readonly code: string;
}

export type ShowSignInCode = (code: SignInCode) => void;
