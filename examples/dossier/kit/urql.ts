import { idOf } from './registered.js';

/** For `cacheExchange({ keys })` of graphcache: `null` is kept within what it is part of. */
export const keys: Record<string, (data: object) => string | null> = {
  AfspraakPayload: () => null,
  Basisvoorwaarde: () => null,
  BasisvoorwaardePayload: () => null,
  CaseloadConnection: () => null,
  CaseloadEdge: () => null,
  Doel: () => null,
  EigenDoelPayload: () => null,
  Fout: () => null,
  Gebeurtenis: () => null,
  Gereedheid: () => null,
  Inrichting: (data) => String((data as { code: string }).code),
  Nakomingsregel: () => null,
  NakomingsregelConnection: () => null,
  NakomingsregelEdge: () => null,
  Norm: () => null,
  PageInfo: () => null,
  Persoonsgegevens: () => null,
  Recordverwijzing: () => null,
  Reintegratie: () => null,
  Signaal: () => null,
  Termijn: () => null,
  Uitkomst: () => null,
  Uitkomstsignaal: () => null,
  Voorwaardegereedheid: () => null,
  AndereOrganisatie: () => null,
  OrganisatieVanDji: (data) => String((data as { code: string }).code),
  OrganisatieVanGemeente: (data) => String((data as { code: string }).code),
  OrganisatieVanReclassering: (data) => String((data as { code: string }).code),
};

/** The connections, for `relayPagination()` of graphcache: type and field. */
export const connections: readonly (readonly [type: string, field: string])[] =
  [
    ['Query', 'nakomingsregels'],
    ['Query', 'mijnCaseload'],
  ];

/** For `persistedExchange({ generateHash, enforcePersistedQueries: true, preferGetForPersistedQueries: false })`. */
export const generateHash = async (
  _text: string,
  document: { definitions: readonly object[] },
): Promise<string> => idOf(nameOf(document.definitions));

const nameOf = (definitions: readonly object[]): string | undefined => {
  for (const each of definitions as readonly {
    kind?: string;
    name?: { value: string };
  }[])
    if (each.kind === 'OperationDefinition') return each.name?.value;
  return undefined;
};
