import { Brackets, type SelectQueryBuilder } from 'typeorm';
import {
  peoplePage,
  type PageArguments,
} from '../../../shared/graphql/connection.js';
import type { Day } from '../../../shared/days.js';
import {
  changeRecord,
  freshRecord,
} from '../../../shared/database/versioned-row.js';
import type {
  BasisvoorwaardeSoort,
  BasisvoorwaardeStatus,
} from '../entities/basisvoorwaarde.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { gemeenteNummers } from './nummers.js';
import { visibleRows, type Scope } from './visible.js';

/** Which people of the list are meant. */
export interface InwonerFilter {
  /** Of herkomst or of vestiging. */
  gemeente?: string | null | undefined;
  basisvoorwaarde?: BasisvoorwaardeSoort | null | undefined;
  /** Of that basisvoorwaarde. */
  status?: BasisvoorwaardeStatus | null | undefined;
}

/** service/identiteitsbewijs.ts in SQL; a test holds the two against each other. */
const identiteitsbewijs = `CASE
  WHEN EXISTS (SELECT 1 FROM reisdocument doc WHERE doc.justitiabele_id = r.id
      AND doc.inhouding_of_vermissing IS NULL AND doc.geldig_tot >= :day
      AND (doc.soort IN ('NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT') AND (r.nederlander IS NULL OR r.nederlander = TRUE)
        OR doc.soort = 'VERBLIJFSDOCUMENT' AND (r.nederlander IS NULL OR r.nederlander = FALSE)))
    THEN 'GEREGELD'
  WHEN EXISTS (SELECT 1 FROM dienst nik WHERE nik.justitiabele_id = r.id AND nik.open_soort = 'NIK_AANVRAAG')
    THEN 'IN_BEHANDELING'
  WHEN r.nederlander = TRUE AND r.reisdocumenten_tijdstip IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM reisdocument doc WHERE doc.justitiabele_id = r.id
        AND doc.inhouding_of_vermissing IS NULL AND doc.geldig_tot IS NULL
        AND doc.soort IN ('NEDERLANDSE_IDENTITEITSKAART', 'PASPOORT'))
    THEN 'HULPVRAAG'
  ELSE 'ONBEKEND' END`;

const recorded = `COALESCE((SELECT bv.status FROM basisvoorwaarde bv
  WHERE bv.justitiabele_id = r.id AND bv.soort = :soort), 'ONBEKEND')`;

function narrow(
  query: SelectQueryBuilder<InwonerEntity>,
  { gemeente, basisvoorwaarde: soort, status }: InwonerFilter,
  day: Day,
  kentVerblijf: boolean,
) {
  if (gemeente != null)
    query.andWhere(
      new Brackets((either) =>
        either
          .where('r.gemeente_van_herkomst = :gemeente', { gemeente })
          .orWhere('r.gemeente_van_vestiging = :gemeente', { gemeente }),
      ),
    );
  // Whoever is found by his gemeente is told where he belongs.
  if (gemeente != null && !kentVerblijf)
    query.andWhere('r.geheimhouding = :geheim', { geheim: false });
  if (soort === 'IDENTITEITSBEWIJS')
    query.andWhere(`${identiteitsbewijs} = :status`, { day, status });
  else if (soort != null)
    query.andWhere(`${recorded} = :status`, { soort, status });
  return query;
}

/** What may be told of somebody with geheimhouding to who need not know where he is. */
const zonderVerblijf = (inwoner: InwonerEntity): InwonerEntity => ({
  ...inwoner,
  gemeenteVanHerkomst: null,
  gemeenteVanVestiging: null,
  functieAdres: null,
});

export const inwonersStore = ({
  database,
  caller,
  lock,
  kentVerblijf,
}: Scope) => ({
  /** As the caller may see them. */
  inwonersById: async (ids: readonly string[]) => {
    const rows = await database.read((manager) =>
      visibleRows(manager, lock, InwonerEntity, 'id')
        .andWhere('r.id IN (:...ids)', { ids })
        .getMany(),
    );
    return rows.map((row) =>
      row.geheimhouding !== false && !kentVerblijf ? zonderVerblijf(row) : row,
    );
  },

  /** As he is registered, for an act about him. */
  inwoner: (id: string) =>
    database.read((manager) =>
      visibleRows(manager, lock, InwonerEntity, 'id')
        .andWhere('r.id = :id', { id })
        .getOne(),
    ),

  inwonersPage: (args: PageArguments, filter: InwonerFilter, day: Day) =>
    peoplePage(
      { database, caller },
      {
        name: 'inwoners',
        filter,
        rows: (manager, some) =>
          narrow(
            visibleRows(manager, lock, InwonerEntity, 'id'),
            some,
            day,
            kentVerblijf,
          ),
        order: 'r.id',
        id: 'r.id',
        idOf: ({ id }) => id,
        person: 'r.id',
      },
      args,
      ({ id }) => ({ id }),
    ),

  changeInwoner: (
    inwoner: InwonerEntity,
    versie: number,
    change: Partial<InwonerEntity>,
  ) =>
    database.write((manager) =>
      changeRecord(manager, InwonerEntity, inwoner, versie, change),
    ),

  /** Somebody of whom no BSN was known. */
  addBsn: (id: string, bsn: string) =>
    gemeenteNummers(database).insert([{ id, nummers: { bsn } }]),

  /** Without the lock: a melding is about people with whom its sender has no relation here. */
  inwonerInMelding: (id: string) =>
    database.read(async (manager) => {
      const inwoner = await manager.findOneBy(InwonerEntity, { id });
      const [bsn] = await gemeenteNummers(database).byJustitiabele([id]);
      return inwoner && { inwoner, bsn: bsn?.lees() ?? null };
    }),

  /** The id of who has this BSN; without the lock, for the same reason. */
  houderVanBsn: async (bsn: string) =>
    (await gemeenteNummers(database).houders('bsn', [bsn])).get(bsn) ?? null,

  addInwoner: (
    inwoner: Pick<
      InwonerEntity,
      'id' | 'gemeenteVanHerkomst' | 'gemeenteVanVestiging'
    >,
  ) =>
    database.write((manager) =>
      manager.insert(InwonerEntity, {
        ...freshRecord(),
        functieAdres: null,
        geheimhouding: null,
        inOnderzoek: false,
        nederlander: null,
        reisdocumentenTijdstip: null,
        ...inwoner,
      }),
    ),
});
