import { idOf } from './registered.js';

/** For `cacheExchange({ keys })` of graphcache: `null` is kept within what it is part of. */
export const keys: Record<string, (data: object) => string | null> = {
  AfspraakPayload: () => null,
  CaseloadConnection: () => null,
  CaseloadEdge: () => null,
  Fout: () => null,
  Gereedheid: () => null,
  Inrichting: (data) => String((data as { code: string }).code),
  Norm: () => null,
  PageInfo: () => null,
  Persoonsgegevens: () => null,
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
  [['Query', 'mijnCaseload']];

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
