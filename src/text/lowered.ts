/** A name as it stands within a sentence: `Klar` → `klar`. */
export const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
