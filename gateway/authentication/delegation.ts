import { organisationOf, type Caller } from '../../shared/access/caller.js';
import type { Database } from '../../shared/database/database.js';
import { now } from '../../shared/days.js';
import { graphError } from '../../shared/graphql/errors.js';
import {
  NoodtoegangEntity,
  WaarnemingEntity,
} from '../../shared/audit/audit-tables.js';

/** `Waarneming` (delegation) or `Noodtoegang` (break-glass access) with the id of one that is granted to the caller. */
type Headers = Readonly<Record<string, readonly string[] | undefined>>;

/** The caller with the delegation of the request; unchanged without one. */
export type ResolveDelegation = (
  caller: Caller,
  headers: Headers,
) => Promise<Caller>;

/** Error: FORBIDDEN with the reason, when the delegation is not this caller's, or not valid now. */
export const delegation =
  (database: Database): ResolveDelegation =>
  async (caller, { waarneming, noodtoegang }) => {
    const [id, ...more] = [...(waarneming ?? []), ...(noodtoegang ?? [])];
    if (id === undefined) return caller;
    if (more.length > 0)
      throw refusal('Send one header `Waarneming` or `Noodtoegang`, once.');
    const own = organisationOf(caller);
    if (!own) throw refusal('This role asks in its own name only.');
    return waarneming
      ? onBehalfOf(
          caller,
          own.organisatie,
          await find(database, WaarnemingEntity, id),
        )
      : withBreakGlass(
          caller,
          own.organisatie,
          await find(database, NoodtoegangEntity, id),
        );
  };

const find = <Row extends { id: string }>(
  database: Database,
  entity: new () => Row,
  id: string,
) =>
  database.read((manager) =>
    manager
      .createQueryBuilder(entity, 'r')
      .where('r.id = :id', { id })
      .getOne(),
  );

/** Access to the people of the colleague, with the caller's own scopes. */
function onBehalfOf(
  caller: Caller,
  eigenOrganisatie: string,
  row: WaarnemingEntity | null,
): Caller {
  if (row?.waarnemer !== caller.subject || row.rol !== caller.role)
    throw refusal(
      'This caller has no such arrangement to stand in for somebody.',
    );
  checkPeriod(row, 'This arrangement');
  return {
    ...caller,
    organisation: row.organisatie,
    waarneming: { id: row.id, eigenOrganisatie },
  };
}

/** Access to one more person. */
function withBreakGlass(
  caller: Caller,
  organisatie: string,
  row: NoodtoegangEntity | null,
): Caller {
  if (
    row?.subject !== caller.subject ||
    row.rol !== caller.role ||
    row.organisatie !== organisatie
  )
    throw refusal('This caller has opened no such case.');
  checkPeriod(row, 'The time for which this case was opened');
  const { id, justitiabeleId: justitiabele } = row;
  return { ...caller, noodtoegang: { id, justitiabele } };
}

function checkPeriod(
  { vanaf, tot }: { vanaf: string; tot: string },
  what: string,
): void {
  const moment = now();
  if (vanaf > moment) throw refusal(`${what} has not begun yet.`);
  if (tot <= moment) throw refusal(`${what} is over.`);
}

const refusal = (reason: string) => graphError('FORBIDDEN', reason);
