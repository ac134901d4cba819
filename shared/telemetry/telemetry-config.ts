import { z } from 'zod';
import { isSafeUrl, parsed, setting } from '../config.js';

/** Where spans are exported. */
export interface TracingConfig {
  /** OTLP over HTTP, the whole URL: `https://collector.example/v1/traces`. */
  url: string;
  headers: Record<string, string>;
  /** A file with the certificate authority of the collector. */
  ca: string | undefined;
  /** Of the traces that begin here, from 0 to 1. */
  sampleRatio: number;
}

export interface TelemetryConfig {
  /** `null`: nothing is traced. */
  traces: TracingConfig | null;
  logLevel: string;
  /** One line per request. */
  logRequests: boolean;
}

export const otlpEndpoint = setting(
  'OTLP_ENDPOINT',
  'the collector to which the audit log is shipped; without one it stays in the database',
  z
    .string()
    .refine(
      isSafeUrl,
      'must be the https URL of a collector; http only on this machine itself.',
    )
    .nullable()
    .default(null),
);

/** Names and forms as OpenTelemetry defines them. */
export const telemetrySettings = {
  tracesUrl: setting(
    'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    'the URL of the collector of traces, with its path; without it nothing is traced',
    z
      .string()
      .refine(
        isSafeUrl,
        'must be an https URL, such as https://collector.example/v1/traces; http only on this machine itself.',
      )
      .nullable()
      .default(null),
  ),
  tracesHeaders: setting(
    'OTEL_EXPORTER_OTLP_TRACES_HEADERS',
    'headers for that collector',
    parsed(headersOf, 'must be name=value pairs, separated by commas.').default(
      {},
    ),
  ),
  tracesCa: setting(
    'OTEL_EXPORTER_OTLP_TRACES_CERTIFICATE',
    'a file with the certificate authority of that collector, when it is not a public one',
    z.string().optional(),
  ),
  sampleRatio: setting(
    'OTEL_TRACES_SAMPLER_ARG',
    'the share of the traces that begin here and are recorded; a trace of a caller is recorded when the caller does',
    z
      .string()
      .transform(Number)
      .refine(
        (ratio) => ratio >= 0 && ratio <= 1,
        'must be a number from 0 to 1.',
      )
      .default(0.01),
  ),
  logLevel: setting(
    'LOG_LEVEL',
    'the least severe lines of the log',
    z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], {
        error: 'must be debug, info, warn, error or silent.',
      })
      .default('info'),
  ),
  logRequests: setting(
    'LOG_REQUESTS',
    '1 for one line of the log per request',
    z
      .string()
      .transform((text) => text === '1')
      .default(false),
  ),
};

function headersOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new Error('no name');
      return [
        pair.slice(0, at).trim(),
        decodeURIComponent(pair.slice(at + 1).trim()),
      ];
    }),
  );
}

type Read = {
  [Name in keyof typeof telemetrySettings]: z.output<
    (typeof telemetrySettings)[Name]['schema']
  >;
};

export const telemetryOf = (settings: Read): TelemetryConfig => ({
  traces:
    settings.tracesUrl === null
      ? null
      : {
          url: settings.tracesUrl,
          headers: settings.tracesHeaders,
          ca: settings.tracesCa,
          sampleRatio: settings.sampleRatio,
        },
  logLevel: settings.logLevel,
  logRequests: settings.logRequests,
});
