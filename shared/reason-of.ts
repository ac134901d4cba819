import { ConfigError } from './config.js';
import { DataKeyError } from './numbers/data-keys.js';

/** Why a partner's command failed, for its operator. A database's message may contain parameter values; its name and code do not. */
export function reasonOf(error: unknown): string {
  if (error instanceof ConfigError || error instanceof DataKeyError)
    return error.message;
  const { name, code } = error as { name?: string; code?: string };
  return [name ?? 'Error', code].filter(Boolean).join(' ');
}
