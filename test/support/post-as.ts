import { demoIssuerKeys } from '../../shared/demo/keys.js';
import type { PersonaName } from '../../shared/demo/personas.js';
import { demoToken } from '../../shared/demo/token.js';

/** The body of the response to a persona of a demonstration, whose keys are in `dataDir`. */
export async function postAs(
  persona: PersonaName,
  { url, dataDir }: { url: string; dataDir: string },
  query: string,
  variables: object = {},
): Promise<unknown> {
  const token = await demoToken(persona, demoIssuerKeys(dataDir).privateKey);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}
