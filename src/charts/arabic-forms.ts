/** How an Arabic letter is written, by what it joins. */
export type ArabicForm = 'isolated' | 'initial' | 'medial' | 'final';

/** Letters that join only what stands before them (Unicode: Arabic_Shaping, joining type R). */
const toBefore =
  /^[\u0622-\u0625\u0627\u0629\u062F-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06C0\u06C3-\u06CB\u06CD\u06CF\u06D2\u06D3\u06D5\u06EE\u06EF]$/u;
/** Letters and signs of the block that join nothing (joining type U). */
const toNothing = /^[\u0621\u0674\u06DD\u06E5\u06E6]$/u;
const letterOrStroke = /^[\u0620-\u064A\u066E-\u06D5\u06EE\u06EF\u06FA-\u06FC\u06FF\u200D]$/u;
/** Marks on letters, and signs that nobody sees, stand between letters without parting them. */
const between = /^[\p{Mn}\p{Me}]$/u;
const alefs = new Set('اأإآٱ');

/** The form of the letter at a place of a text. */
export function arabicForm(letters: readonly string[], at: number): ArabicForm {
  const letter = letters[at] ?? '';
  const before = neighbour(letters, at, -1);
  const after = neighbour(letters, at, 1);
  const joinsBefore = canJoinBefore(letter) && before !== null && canJoinAfter(letters[before]);
  const joinsAfter = canJoinAfter(letter) && after !== null && canJoinBefore(letters[after]);
  if (joinsBefore) return joinsAfter ? 'medial' : 'final';
  return joinsAfter ? 'initial' : 'isolated';
}

/** Where the alef stands that is written as one with the lam at a place; `null` where none is. */
export function alefOfLam(letters: readonly string[], at: number): number | null {
  if (letters[at] !== 'ل') return null;
  const after = neighbour(letters, at, 1);
  return after !== null && alefs.has(letters[after] ?? '') ? after : null;
}

function canJoinBefore(letter = ''): boolean {
  return letterOrStroke.test(letter) && !toNothing.test(letter);
}

function canJoinAfter(letter = ''): boolean {
  return canJoinBefore(letter) && !toBefore.test(letter);
}

/** The next letter in a direction, marks left aside. */
function neighbour(letters: readonly string[], at: number, step: 1 | -1): number | null {
  let next = at + step;
  while (between.test(letters[next] ?? '')) next += step;
  return next >= 0 && next < letters.length ? next : null;
}
