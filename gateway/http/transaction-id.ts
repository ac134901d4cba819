/** Federated Service Connectivity: the outway gives a transaction an id, which every service forwards. */
export const transactionHeader = 'fsc-transaction-id';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The transaction id of a request; `null` without one, and for anything but a UUID. */
export const transactionIdOf = (given: string | undefined): string | null =>
  given !== undefined && uuid.test(given) ? given : null;
