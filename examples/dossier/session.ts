import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { possibleTypes, sendIds, typePolicies } from './kit/apollo.js';

/** Who can log in to a demonstration: the professionals with a caseload. */
export const personas: Readonly<Record<string, string>> = {
  'casemanager-vught': 'Casemanager, PI Vught',
  'reclasseringswerker-rn': 'Reclasseringswerker, Reclassering Nederland',
  'coordinator-utrecht': 'Coördinator nazorg, gemeente Utrecht',
  'coordinator-rotterdam': 'Coördinator nazorg, gemeente Rotterdam',
};

/** A token of this client, whose operations are registered. Error: the demonstration gives none. */
async function tokenOf(persona: string): Promise<string> {
  const response = await fetch(
    `/demo/token?persona=${encodeURIComponent(persona)}&client=dossier`,
    { method: 'POST' },
  );
  if (!response.ok) throw new Error('Inloggen lukt nu niet.');
  const { token } = (await response.json()) as { token: string };
  return token;
}

/** A client of its own for each session: a cache holds what one user may see. The token stays in memory. */
export async function logIn(persona: string): Promise<ApolloClient> {
  const token = await tokenOf(persona);
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies, possibleTypes }),
    link: ApolloLink.from([
      new ApolloLink(sendIds),
      new HttpLink({
        uri: '/graphql',
        headers: { authorization: `Bearer ${token}` },
      }),
    ]),
  });
}
