const characters = '0123456789ABCDEFGHJKLMNPQRSTUVWX';

/** A plate that no vehicle has: no authority issues under the letter I. */
export function plateOf(kind: 'official' | 'private', village: number, place: number): string {
  let number = (kind === 'official' ? 0 : 8_000_000) + village * 2_000 + place;
  let text = '';
  for (let n = 0; n < 5; n += 1) {
    text = characters[number % 32]! + text;
    number = Math.floor(number / 32);
  }
  return `津I${text}`;
}
