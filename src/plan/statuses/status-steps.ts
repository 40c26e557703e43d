/** From one state to the next: "Pågår → Klart", "Open > In progress > Closed". */
const step = /\s*(?:→|➔|➜|⇒|⟶|[-=]+>|(?<=[\p{L}\d)]\s)>+(?=\s?\p{L}))\s*/u;

/** The states of a history on one line, in their order; empty for a text without arrows. */
export function stepsIn(text: string): readonly string[] {
  const steps = text.split(step).map((part) => part.trim());
  return steps.length > 1 && steps.every((part) => part !== '') ? steps : [];
}
