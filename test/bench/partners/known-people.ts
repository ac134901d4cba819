/** Queries a partner at `url`; resolves to `data`. */
async function fetchData<Data>(
  url: string,
  query: string,
  variables: object,
): Promise<Data> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(url, { method: 'POST', body });
  return ((await response.json()) as { data: Data }).data;
}

interface Page {
  justitiabelen: {
    edges: { node: { id: string } }[];
    pageInfo: { endCursor: string };
  };
}

/**
 * The ids of a hundred people whom the gemeente knows too. For others the stock gateway does not fetch what akkoord computes, so its
 * response would have less than those of the rest.
 */
export async function knownPeople(urls: Record<string, string>) {
  const found: string[] = [];
  let after: string | null = null;
  while (found.length < 100) {
    const { justitiabelen }: Page = await fetchData<Page>(
      urls['akkoord']!,
      'query ($after: String) { justitiabelen(first: 100, after: $after) { edges { node { id } } pageInfo { endCursor } } }',
      { after },
    );
    const ids = justitiabelen.edges.map(({ node }) => node.id);
    const { _entities } = await fetchData<{ _entities: unknown[] }>(
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
