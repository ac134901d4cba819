import type { ServiceProcess } from '../../support/process.js';
import type { GatewayConfig } from './config.js';

/** A gateway in a separate process. */
export type GatewayProcess = ServiceProcess & { url: string };

export interface StartOptions extends GatewayConfig {
  /** The same schemas without access rules. */
  stripped: string;
  /** Folder with our compiled sources. */
  compiled: string;
  /** File with the schema of each partner. */
  schemas: Record<string, string>;
}
