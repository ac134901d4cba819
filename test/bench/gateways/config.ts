/** Configuration of a gateway of ours, passed as JSON on its command line. */
export interface GatewayConfig {
  /** File with the composed schemas, access rules included. */
  supergraph: string;
  /** Folder for temporary files. */
  folder: string;
  /** URL per partner. */
  partners: Record<string, string>;
  /** The issuer's public key, PEM. */
  issuerKey: string;
  /** Scopes of the purpose, for every role. */
  scopes: readonly string[];
  /** Collector of traces. */
  collector: string;
  /** Share of the requests that are traced. */
  sampleRatio: number;
}

export const config = (): GatewayConfig =>
  JSON.parse(process.argv[2]!) as GatewayConfig;
