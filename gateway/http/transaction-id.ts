/** Federated Service Connectivity: the outway gives a transaction an id, and everyone behind it passes it on. */
export const transactionHeader = 'fsc-transaction-id';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The transaction that a request belongs to; `null` without one, and for anything but one UUID. */
export const transactionIdOf = (given: string | undefined): string | null =>
  given !== undefined && uuid.test(given) ? given : null;
