/** A name as it stands within a sentence: `Klar` → `klar`. */
export const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** A word as it stands first: `klar` → `Klar`. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
