/** The same function, asked once for each object: a record is read by thousands of pages. */
export function oncePer<Key extends object, Answer>(
  answer: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: answer(key) };
    known.set(key, kept);
    return kept.answer;
  };
}
