/** Milliseconds from now until the gateway no longer waits for the response. Relative, as in gRPC and Connect: clocks differ. */
export const timeoutHeader = 'request-timeout-ms';
