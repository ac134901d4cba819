import type { ErrorCode } from '../graphql/errors.js';
import { PersonNotKnownYet, type Deliver, type Melding } from './courier.js';
import { meldingOperation } from './melding-operation.js';
import { postToGateway, type TokenSource } from './post-to-gateway.js';

/** Additional input fields for a receiver, such as the number by which it identifies the person. */
export type MeldingDetails = (
  melding: Melding,
) => Promise<Record<string, string | null>>;

/** Sends a melding as an ordinary mutation through the gateway. */
export function deliverThroughGateway(
  gatewayUrl: string,
  token: TokenSource,
  details: MeldingDetails,
): Deliver {
  const send = postToGateway(gatewayUrl, token, 'meldingen', 10_000);
  return async (melding, trace) => {
    const answer = (await send(
      {
        query: meldingOperation(melding.aan),
        variables: {
          input: {
            melding: melding.id,
            soort: melding.soort,
            justitiabele: melding.justitiabeleId,
            tijdstip: melding.tijdstip,
            betrokkenheden: melding.betrokkenheden,
            ...(await details(melding)),
          },
        },
      },
      trace,
    )) as {
      data?: { uitkomst?: { ontvangen: boolean; fout: unknown } | null };
      errors?: { extensions?: { code?: unknown } }[];
    };
    if (answer.errors?.some(isNotKnownYet))
      throw new PersonNotKnownYet('The receiver waits for his AANKOMST.');
    const uitkomst = answer.data?.uitkomst;
    if (!uitkomst || answer.errors)
      throw new Error('The gateway did not take the melding.');
    return uitkomst.fout === null;
  };
}

const isNotKnownYet = ({
  extensions,
}: {
  extensions?: { code?: unknown };
}): boolean =>
  extensions?.code === ('PERSON_NOT_KNOWN_YET' satisfies ErrorCode);
