/** a … z, aa, ab … */
export function toLetters(n: number): string {
  const letter = String.fromCharCode(97 + (n % 26));
  return n < 26 ? letter : toLetters(Math.floor(n / 26) - 1) + letter;
}
