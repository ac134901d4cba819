/** What one check found. Nothing in it is a secret, a value of a setting or a URL. */
export interface Finding {
  status: 'ok' | 'warn' | 'fail';
  /** What was checked: `database`. */
  subject: string;
  message: string;
  /** How to mend it, unless it is in order. */
  action?: string;
}

export const ok = (subject: string, message: string): Finding => ({
  status: 'ok',
  subject,
  message,
});

export const warn = (
  subject: string,
  message: string,
  action: string,
): Finding => ({ status: 'warn', subject, message, action });

export const fail = (
  subject: string,
  message: string,
  action: string,
): Finding => ({ status: 'fail', subject, message, action });

/** A line each, and below it what to do. */
export const asText = (findings: readonly Finding[]): string => {
  const width = Math.max(...findings.map(({ subject }) => subject.length));
  return findings
    .flatMap(({ status, subject, message, action }) => [
      `${status.padEnd(4)}  ${subject.padEnd(width)}  ${message}`,
      ...(action ? [`${' '.repeat(width + 8)}To mend it: ${action}`] : []),
    ])
    .join('\n');
};
