/** The same reading, which reads each text once. */
export function remembering<Read>(read: (text: string) => Read): (text: string) => Read {
  const texts = new Map<string, Read>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const now = read(text);
    texts.set(text, now);
    return now;
  };
}
