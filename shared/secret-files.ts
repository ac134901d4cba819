import { readFileSync } from 'node:fs';

type Env = Readonly<Record<string, string | undefined>>;

/** Whether a variable holds a secret: it may also stand in a file, which the variable with `_FILE` behind its name names. */
export const isSecret = (variable: string): boolean =>
  /(DATA_KEYS|DATABASE_(URL|READ_URL|PASSWORD)|(CLIENT|CALLER)_SECRET|(SIGNING|VERIFY)_KEY|REDIS_URL)$/.test(
    variable,
  );

/** Whether a variable or its file is given. */
export const isSet = (env: Env, variable: string): boolean =>
  Boolean(env[variable] || env[`${variable}_FILE`]);

/** The text of a variable or of its file, or why there is none. */
export function readSecret(
  env: Env,
  variable: string,
): { text?: string | undefined; problem?: string } {
  const text = env[variable];
  const file = isSecret(variable) ? env[`${variable}_FILE`] : undefined;
  if (!file) return { text };
  if (text)
    return {
      problem: `${variable} and ${variable}_FILE are both set. Remove one of them.`,
    };
  try {
    return { text: readFileSync(file, 'utf8').trim() };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return {
      problem: `${variable}_FILE names a file that cannot be read (${code}).`,
    };
  }
}
