import { discover, issuerReason } from '../../../../shared/access/issuer.js';
import type { GatewayConfig } from '../../../config.js';
import { fail, ok, warn, type Finding } from './finding.js';
import { checkClock, get } from './http.js';

/** Discovery, the published keys, and the clock. */
export async function checkIssuer({
  issuer,
}: GatewayConfig): Promise<Finding[]> {
  if (issuer.key)
    return [ok('issuer', 'that of the demonstration, with a key of its own')];
  const action =
    'Check OIDC_ISSUER, and that the issuer can be reached from here.';
  try {
    const { metadata, get: read } = await discover(issuer.name);
    const uri = metadata.jwks_uri;
    if (!uri)
      return [
        fail('issuer', 'its discovery document names no jwks_uri', action),
      ];
    const { keys = [] } = (await read(uri)) as { keys?: unknown[] };
    return [
      ok('issuer', 'its discovery document is found, and names OIDC_ISSUER'),
      keys.length > 0
        ? ok('issuer keys', `${keys.length} published`)
        : warn(
            'issuer keys',
            'none published: no token is valid',
            'Let the issuer publish its signing keys.',
          ),
      ...checkClock('issuer', await get(uri)),
    ];
  } catch (error) {
    return [fail('issuer', issuerReason(error), action)];
  }
}
