/** The address cannot be reached, and trying again would not help. The message is a code, without anyone's data. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
}
