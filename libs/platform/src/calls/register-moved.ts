/** A register does not hold any more what a change of it rests on; nothing of the change was made. */
export class RegisterMoved extends Error {
  override readonly name = 'RegisterMoved';

  constructor(
    readonly register: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
