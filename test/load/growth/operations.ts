import type { PersonaName } from '../../../shared/demo/personas.js';
import type { Federation } from '../../support/federation.js';
import {
  exceptUnauthorizedFields,
  unifiedPage,
  unifiedView,
} from '../../support/unified-view.js';

/** More than half of all people are its clients. */
const large = 'reclasseringswerker-rn';
const inrichting = 'casemanager-vught';
/** It reads an index entry for each person of the organisation, so that it grows with the organisation. */
export const counted = 'the same with totalCount';
const people = 'edges { node { id } } pageInfo { hasNextPage endCursor }';

/** What is measured, by the name under which it is reported; each sends one request. */
export async function growthOperations(
  federation: Federation,
): Promise<Record<string, () => Promise<unknown>>> {
  const tokens = new Map<PersonaName, string>();
  const send = async (
    persona: PersonaName,
    query: string,
    variables?: object,
  ) => {
    const token = tokens.get(persona) ?? (await federation.token(persona));
    tokens.set(persona, token);
    const { body } = await federation.askWith(
      { authorization: `Bearer ${token}` },
      query,
      variables,
    );
    const errors = exceptUnauthorizedFields(body.errors);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return body.data;
  };
  const page = await send(large, `{ justitiabelen(first: 100) { ${people} } }`);
  const ids: string[] = page.justitiabelen.edges.map(
    ({ node }: { node: { id: string } }) => node.id,
  );
  let turn = 0;
  const nextId = () => ids[(turn += 1) % ids.length]!;
  return {
    'unified view': () => send(large, unifiedView, { id: nextId() }),
    'unified view of a page of 100': () =>
      send(large, unifiedPage.replace('totalCount', ''), { first: 100 }),
    'caseload, 50 of a large organisation': () =>
      send(large, `{ mijnCaseload(first: 50) { ${people} } }`),
    'list, 50 of a large organisation': () =>
      send(large, `{ justitiabelen(first: 50) { ${people} } }`),
    [counted]: () =>
      send(large, `{ justitiabelen(first: 50) { totalCount ${people} } }`),
    'detained people, 50 of an inrichting': () =>
      send(inrichting, `{ gedetineerden(first: 50) { ${people} } }`),
    'search by name': () =>
      send(inrichting, `{ gedetineerden(naam: "oudewater") { ${people} } }`),
    'search by name in a large organisation': () =>
      send(large, `{ gedetineerden(naam: "oudewater") { ${people} } }`),
    'search by number': () =>
      send(
        inrichting,
        '{ zoekJustitiabele(registratienummer: "7100003") { id } }',
      ),
  };
}
