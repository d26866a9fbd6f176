/** H. Michael Damm's totally anti-symmetric quasigroup of order 10 (2004). */
const quasigroup = ['0317598642', '7092154863', '4206871359', '1750983426', '6123045978', '3674209581', '5869720134', '8945362017', '9438617205', '2581436790'].map(
  (row) => [...row].map(Number),
);

/** The check digit of a text of digits: it tells every single wrong digit and every two neighbours exchanged. */
export function dammDigit(digits: string): number {
  let interim = 0;
  for (const digit of digits) interim = quasigroup[interim]?.[Number(digit)] ?? NaN;
  return interim;
}
