/** The same reader with a cache: each distinct text is read once. */
export function memoized<Read, Text extends string = string>(
  read: (text: Text) => Read,
): (text: Text) => Read {
  const texts = new Map<Text, Read>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const now = read(text);
    texts.set(text, now);
    return now;
  };
}
