/** Another system did not answer in time, or gave an answer that cannot be believed. Nothing is known of what it did. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}
