/** Apollo's gateway takes no option for it: unless the environment says so before one is made, it reports to Apollo and looks for a cloud's metadata service. */
export function disableApolloTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}
