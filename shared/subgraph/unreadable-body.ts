/** What was sent cannot be used as it is; the message says why, and holds nothing of it. */
export class UnreadableBody extends Error {
  constructor(
    message: string,
    /** Of HTTP. */
    readonly status = 400,
  ) {
    super(message);
  }
}
