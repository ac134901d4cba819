const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST']);

/** For labels and span names, which have fixed values; any other method is `_OTHER`, as OpenTelemetry has it. */
export const methodOf = ({
  method = '',
}: {
  method?: string | undefined;
}): string => (methods.has(method) ? method : '_OTHER');
