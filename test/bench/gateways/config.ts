/** What a gateway of ours is started with, as JSON on its command line. */
export interface GatewayConfig {
  /** File with the composed schemas, access rules included. */
  supergraph: string;
  /** Where files may be kept while it runs. */
  folder: string;
  /** URL per partner. */
  partners: Record<string, string>;
  /** The issuer's public key, PEM. */
  issuerKey: string;
  /** What a purpose opens to everybody. */
  scopes: readonly string[];
}

export const config = (): GatewayConfig =>
  JSON.parse(process.argv[2]!) as GatewayConfig;
