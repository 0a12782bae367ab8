/**
 * The same function with its answers kept, for what is asked again and again. After so many it
 * begins anew, so that it never grows without end.
 */
export function remembered<Question extends string | number, Answer>(
  answer: (question: Question) => Answer,
  most = 20_000,
): (question: Question) => Answer {
  const answers = new Map<Question, Answer>();
  return (question) => {
    let known = answers.get(question);
    if (known === undefined) {
      if (answers.size >= most) answers.clear();
      known = answer(question);
      answers.set(question, known);
    }
    return known;
  };
}
