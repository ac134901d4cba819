import { randomUUID } from 'node:crypto';
import { area, ensure, Skipped, type Check } from '../check.js';
import type { GraphQLResponse, Subgraph } from '../subgraph.js';
import { ensureForbidden } from './mutations.js';
import { ensureBadInput } from './operations.js';

/** Sends a melding with the scope for it, as the system of a party. */
async function sendMelding(
  { execute, schema }: Subgraph,
  input: object,
  claims: Record<string, unknown>,
): Promise<GraphQLResponse> {
  const field = Object.values(schema.getMutationType()?.getFields() ?? {}).find(
    ({ name }) => name.startsWith('meldingAan'),
  );
  if (!field) throw new Skipped('It has no mutation meldingAan….');
  return execute(
    `mutation ($input: ${String(field.args[0]!.type)}) { result: ${field.name}(input: $input) { ontvangen fout { code veld } } }`,
    { input },
    {
      role: 'systeem',
      scope: 'melding:schrijven',
      justitiabele: null,
      ...claims,
    },
  );
}

const unknownPerson = (soort: string) => ({
  melding: randomUUID(),
  soort,
  justitiabele: randomUUID(),
  tijdstip: new Date().toISOString(),
  betrokkenheden: [],
});

/** What `--melding` names; without it nothing may be written. */
function given({ melding }: Subgraph): { party: string; soort: string } {
  if (melding) return melding;
  throw new Skipped(
    'Give --melding <party:soort>, in a test environment: this writes a melding.',
  );
}

/** A refusal by a rule is data, so that the sender does not send it again. */
function ensureRegel({ data, errors }: GraphQLResponse, what: string): void {
  const fout = data?.result?.fout?.code;
  ensure(
    fout === 'REGEL' && data.result.ontvangen !== true,
    `${what}: ${fout === undefined ? `no fout (code ${errors[0]?.extensions?.code})` : `fout ${JSON.stringify(fout)}`}. Respond with fout REGEL: it is final, and the sender must not retry.`,
  );
}

const soort = 'OVERPLAATSING';

export const meldingChecks: Check[] = area('melding', [
  [
    'by-person',
    'refuses a melding of anybody but the system of a party',
    async (subgraph) =>
      ensureForbidden(
        await sendMelding(subgraph, unknownPerson(soort), {
          ...subgraph.caller,
          scope: 'melding:schrijven',
        }),
        `a melding of the role ${subgraph.caller.role}`,
      ),
  ],
  [
    'wrong-party',
    'refuses a melding of a party that may not send it with fout REGEL',
    async (subgraph) =>
      ensureRegel(
        await sendMelding(subgraph, unknownPerson(soort), { org: 'NIEMAND' }),
        'a melding of no party',
      ),
  ],
  [
    'moment-form',
    'refuses a moment of another form with BAD_USER_INPUT',
    async (subgraph) =>
      ensureBadInput(
        await sendMelding(
          subgraph,
          // Of nine digits, as a BSN has: a message must not repeat it.
          { ...unknownPerson(soort), tijdstip: '123456782' },
          { org: 'DJI' },
        ),
        'a melding of which the moment is a number',
      ),
  ],
  [
    'unknown-person',
    'gives PERSON_NOT_KNOWN_YET for a person who did not arrive yet',
    async (subgraph) => {
      const { party, soort } = given(subgraph);
      if (soort === 'AANKOMST')
        throw new Skipped('AANKOMST introduces people.');
      const { errors } = await sendMelding(subgraph, unknownPerson(soort), {
        org: party,
      });
      const code: unknown = errors[0]?.extensions?.code;
      ensure(
        code === 'PERSON_NOT_KNOWN_YET',
        `Code ${JSON.stringify(code)}. Meldingen may arrive out of order: with PERSON_NOT_KNOWN_YET the sender tries again.`,
      );
    },
  ],
  [
    'repeated',
    'processes a melding once: sent again it gives the same response',
    async (subgraph) => {
      const { party, soort } = given(subgraph);
      const input = {
        ...unknownPerson(soort),
        justitiabele: subgraph.visible,
      };
      const [one, other] = [
        await sendMelding(subgraph, input, { org: party }),
        await sendMelding(subgraph, input, { org: party }),
      ];
      ensure(
        one.data?.result?.ontvangen === true,
        `The melding was not received (${one.errors[0]?.extensions?.code ?? one.data?.result?.fout?.code}). Check --melding and --visible.`,
      );
      ensure(
        one.text === other.text,
        'Sent again it gives another response. A sender that missed the first response sends it again.',
      );
    },
  ],
  [
    'other-under-same-id',
    'refuses another melding under an id that was used, with fout REGEL',
    async (subgraph) => {
      const { party, soort } = given(subgraph);
      const input = unknownPerson(soort);
      const first = { ...input, justitiabele: subgraph.visible };
      await sendMelding(subgraph, first, { org: party });
      ensureRegel(
        await sendMelding(subgraph, input, { org: party }),
        'a melding about somebody else under the same id',
      );
    },
  ],
  ...(
    [
      [
        'person-form',
        'a person with an id of another form',
        { justitiabele: 'X' },
      ],
      [
        'future',
        'a melding from the future',
        { tijdstip: new Date(Date.now() + 172_800_000).toISOString() },
      ],
      [
        'code-form',
        'a relation with an organisation of another party',
        {
          betrokkenheden: [
            {
              partij: 'GEMEENTE',
              organisatie: 'PI-VUGHT',
              vanaf: '2026-01-01T00:00:00.000Z',
            },
          ],
        },
      ],
    ] as const
  ).map(
    ([id, what, change]) =>
      [
        id,
        `refuses ${what} with fout REGEL`,
        async (subgraph: Subgraph) => {
          const { party, soort } = given(subgraph);
          const input = { ...unknownPerson(soort), ...change };
          ensureRegel(await sendMelding(subgraph, input, { org: party }), what);
        },
      ] as const,
  ),
]);
