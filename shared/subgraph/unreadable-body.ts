/** A request body that cannot be processed; the message gives the reason and contains nothing of the body. */
export class UnreadableBody extends Error {
  constructor(
    message: string,
    /** HTTP status. */
    readonly status = 400,
  ) {
    super(message);
  }
}
