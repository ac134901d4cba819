/** Against slow clients, and many of them. */
export interface ConnectionLimits {
  /** Milliseconds that a client may take to send a request, and to receive the response. */
  arrivalMs: number;
  /** Milliseconds that an idle connection of a client is kept. */
  keepAliveMs: number;
  /** Of clients, at the same time. */
  connections: number;
}

/** `connections`: far more than one process can serve; a proxy holds a few hundred. */
export const connectionLimits = ({
  arrivalMs = 30_000,
  keepAliveMs = 5_000,
  connections = 2_000,
}: Partial<ConnectionLimits>): ConnectionLimits => ({
  arrivalMs,
  keepAliveMs,
  connections,
});

/** Of Node's server: `arrivalMs` for a whole request, half of that for its headers. */
export const timeLimits = ({ arrivalMs, keepAliveMs }: ConnectionLimits) => ({
  keepAliveTimeout: keepAliveMs,
  requestTimeout: arrivalMs,
  headersTimeout: arrivalMs / 2,
  connectionsCheckingInterval: arrivalMs / 10,
});
