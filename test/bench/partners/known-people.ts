/** Asks a partner at `url`; gives `data`. */
async function ask<Data>(
  url: string,
  query: string,
  variables: object,
): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(url, { method: 'POST', body });
  return ((await answer.json()) as { data: Data }).data;
}

interface Page {
  justitiabelen: {
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string };
  };
}

/**
 * The ids of a hundred people whom the gemeente knows too. Of others the stock gateway does not ask what akkoord computes, so that it
 * answers less than the rest.
 */
export async function knownPeople(urls: Record<string, string>) {
  const found: string[] = [];
  let after: string | null = null;
  while (found.length < 100) {
    const { justitiabelen }: Page = await ask<Page>(
      urls['akkoord']!,
      'query ($after: String) { justitiabelen(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
      { after },
    );
    const ids = justitiabelen.edges.map(({ node }) => node.id);
    const { _entities } = await ask<{ _entities: unknown[] }>(
      urls['gemeente']!,
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Justitiabele { gemeenteVanHerkomst { code } } } }',
      {
        representations: ids.map((id) => ({ __typename: 'Justitiabele', id })),
      },
    );
    found.push(...ids.filter((_, at) => hasGemeente(_entities[at])));
    after = justitiabelen.pageInfo.endCursor;
  }
  return found.slice(0, 100);
}

const hasGemeente = (person: unknown) =>
  (person as { gemeenteVanHerkomst: unknown } | null)?.gemeenteVanHerkomst;
