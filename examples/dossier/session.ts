import {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { possibleTypes, sendIds, typePolicies } from './kit/apollo.js';
import { settings } from './settings.js';

/** Who can log in to a demonstration. */
export const personas = [
  'casemanager-vught',
  'reclasseringswerker-rn',
  'coordinator-utrecht',
  'coordinator-rotterdam',
  'justitiabele-a',
  'integrator-nakoming',
] as const;

export type Persona = (typeof personas)[number];

export interface SignedIn {
  token: string;
  /** Who it is, for the page and the issuer alone. */
  subject: string;
}

/** A token of this client, whose operations are registered. Error: the demonstration gives none. */
export async function signInAs(persona: Persona): Promise<SignedIn> {
  const url = new URL(
    `/demo/token?persona=${persona}&client=dossier`,
    new URL(settings.graph, location.href),
  );
  const response = await fetch(url, { method: 'POST' });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const { token } = (await response.json()) as { token: string };
  return { token, subject: persona };
}

export interface Session {
  client: ApolloClient;
  subject: string;
  /** Goes on with a new token of the same user. */
  renew(token: string): void;
}

/**
 * A client of its own for each session: a cache holds what one user may see. The token stays in memory. When it has expired, `onExpired` is
 * called, and what was sent waits for a new one, so that neither the page nor an act is lost.
 */
export function startSession(
  { token: first, subject }: SignedIn,
  onExpired: () => void,
): Session {
  let token = first;
  let renewed: PromiseWithResolvers<void> | null = null;
  const send: typeof fetch = async (url, init) => {
    for (;;) {
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${token}`);
      const response = await fetch(url, { ...init, headers });
      if (response.status !== 401) return response;
      if (!renewed) {
        renewed = Promise.withResolvers();
        onExpired();
      }
      await renewed.promise;
    }
  };
  return {
    client: new ApolloClient({
      cache: new InMemoryCache({ typePolicies, possibleTypes }),
      link: ApolloLink.from([
        new ApolloLink(sendIds),
        new HttpLink({ uri: settings.graph, fetch: send }),
      ]),
    }),
    subject,
    renew: (next) => {
      token = next;
      renewed?.resolve();
      renewed = null;
    },
  };
}
