/**
 * @apollo/gateway has no option for this: unless these variables are set before it is constructed, it reports to Apollo and probes the
 * metadata services of cloud providers.
 */
export function disableApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
