/** What the process that does the work says to the one that holds the terminal. */
export interface Message {
  readonly to: 'print' | 'tell' | 'doing';
  readonly text: string;
}

export type Say = (message: Message) => void;
