/** Full-width forms (０–９, Ａ–Ｚ, －) as ASCII, and every kind of space and invisible separator taken out. */
export function halfWidth(written: string): string {
  return written
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u200B-\u200F\u2060\uFEFF]/g, '');
}
