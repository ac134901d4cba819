import {
  In,
  type EntityManager,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { Betrokkenheid } from '../access/betrokkenheid.js';
import { inChunks } from '../database/bulk.js';
import { MeldingIn } from '../meldingen/inbox.js';
import { MeldingUit } from '../meldingen/courier.js';
import { Persoonsnummer } from '../numbers/person-number.js';
import { Wijziging } from '../database/versioned-row.js';

type Tabel<Row extends ObjectLiteral = ObjectLiteral> = new () => Row;

/** Rows of a person: in which table, and how they lead to him. */
export interface Persoonstabel {
  entity: Tabel;
  /** The property that holds the person's id, or the id of the row of `onder`. */
  sleutel: string;
  onder: Tabel | null;
  /** Only the rows for which this holds. */
  waar: FindOptionsWhere<ObjectLiteral>;
  /** Its rows stay: they lead to others, and of these fields alone it is forgotten what they said before. */
  blijft: false | { vergeet: readonly string[] };
}

/** Rows that go. A table comes after the one that it is under. */
export const tabel = <Row extends ObjectLiteral>(
  entity: Tabel<Row>,
  sleutel: keyof Row & string,
  { onder, waar }: { onder?: Tabel; waar?: FindOptionsWhere<Row> } = {},
): Persoonstabel => ({
  entity,
  sleutel,
  onder: onder ?? null,
  waar: waar ?? {},
  blijft: false,
});

/** Rows that stay, on the way to those that go; what they said before of the fields `vergeet` goes. */
export const langs = <Row extends ObjectLiteral>(
  entity: Tabel<Row>,
  sleutel: keyof Row & string,
  {
    onder,
    vergeet = [],
  }: { onder?: Tabel; vergeet?: readonly (keyof Row & string)[] } = {},
): Persoonstabel => ({
  ...tabel(entity, sleutel, onder ? { onder } : {}),
  blijft: { vergeet },
});

/** What every partner keeps of a person beside the tables of its domain. */
export const ketentabellen: readonly Persoonstabel[] = [
  tabel(Persoonsnummer, 'justitiabeleId'),
  tabel(Betrokkenheid, 'justitiabeleId'),
  tabel(MeldingUit, 'justitiabeleId'),
  tabel(MeldingIn, 'justitiabeleId'),
];

/**
 * Deletes rows of people with all that records of theirs said before; gives the number of rows. Call it inside `database.alone`, so that
 * nothing is added meanwhile to what goes.
 */
export async function verwijder(
  manager: EntityManager,
  tabellen: readonly Persoonstabel[],
  personen: readonly string[],
): Promise<number> {
  const ids = new Map<Tabel, readonly string[]>();
  const boven = ({ onder }: Persoonstabel) =>
    onder ? ids.get(onder)! : personen;
  for (const een of tabellen)
    ids.set(een.entity, await idsOf(manager, een, boven(een)));
  let rijen = 0;
  const remove = async <Row extends ObjectLiteral>(
    entity: Tabel<Row>,
    sleutel: string,
    values: readonly string[],
    waar: FindOptionsWhere<Row>,
  ) => {
    for (const chunk of inChunks(values)) {
      const { affected } = await manager.delete(entity, {
        ...waar,
        [sleutel]: In(chunk),
      });
      rijen += affected ?? 0;
    }
  };
  // What is under something goes before it.
  for (const een of tabellen.toReversed()) {
    const { tableName } = manager.connection.getMetadata(een.entity);
    await remove(Wijziging, 'recordId', ids.get(een.entity)!, {
      tabel: tableName,
      ...(een.blijft && { veld: In([...een.blijft.vergeet]) }),
    });
    if (!een.blijft)
      await remove(een.entity, een.sleutel, boven(een), een.waar);
  }
  return rijen;
}

/** The ids of the rows; none for a table without ids, which has nothing under it and no history. */
async function idsOf(
  manager: EntityManager,
  { entity, sleutel, waar }: Persoonstabel,
  boven: readonly string[],
): Promise<string[]> {
  const { columns } = manager.connection.getMetadata(entity);
  if (!columns.some(({ propertyName }) => propertyName === 'id')) return [];
  const ids: string[] = [];
  for (const chunk of inChunks(boven)) {
    const rows = await manager.find(entity, {
      select: { id: true },
      where: { ...waar, [sleutel]: In(chunk) },
    });
    ids.push(...rows.map((row) => row['id'] as string));
  }
  return ids;
}
