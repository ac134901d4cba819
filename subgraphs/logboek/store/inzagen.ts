import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import {
  DataSubjectIndexEntity,
  indexed,
} from '../../../shared/audit/data-subject-index.js';
import type { Caller, Role } from '../../../shared/access/caller.js';
import { pageSize } from '../../../shared/graphql/connection.js';
import {
  afterPosition,
  cursors,
  orderRows,
} from '../../../shared/graphql/cursor.js';
import type { Database } from '../../../shared/database/database.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
} from '../../../shared/audit/audit-tables.js';
import {
  joinFieldList,
  selectedFields,
} from '../../../shared/audit/field-list.js';
import { pseudonyms } from '../../../shared/audit/pseudonym.js';

/** An entry of the audit log about one person, with who requested what. */
export interface Inzage {
  id: string;
  cursor: string;
  organisatie: string | null;
  rol: Role;
  tijdstip: string;
  doel: string;
  velden: string[];
  waarneming: boolean;
  noodtoegang: boolean;
}

export interface InzagenArguments {
  first?: number | null | undefined;
  /** Cursor of the last entry of the previous page. */
  after?: string | null | undefined;
  ookEigen?: boolean | null | undefined;
}

const latest = {
  order: 'v.start_time',
  id: 'v.span_id',
  latestFirst: true,
};

/** With who requested what. */
const entries = (manager: EntityManager, self: string) =>
  joinFieldList(
    manager
      .createQueryBuilder(VerwerkingEntity, 'v')
      .innerJoin(ToegangEntity, 't', 't.span_id = v.parent_span_id'),
  )
    .leftJoin(
      NoodtoegangEntity,
      'n',
      'n.id = t.noodtoegang_id AND n.justitiabele_id = :self',
      { self },
    )
    .select('v.span_id', 'id')
    .addSelect('t.organisatie', 'organisatie')
    .addSelect('t.rol', 'rol')
    .addSelect('v.start_time', 'tijdstip')
    .addSelect('t.doel', 'doel')
    .addSelect(selectedFields, 'velden')
    .addSelect('t.waarneming_id', 'waarneming')
    .addSelect('n.id', 'noodtoegang');

/** As `latest` orders them: ASCII, which the databases compare as JavaScript does. */
const latestFirst = (one: Raw, other: Raw): number =>
  one.tijdstip + one.id < other.tijdstip + other.id ? 1 : -1;

export const inzagenStore = (database: Database, caller: Caller) => ({
  /** Id of the only person whom this caller may see here: themselves. `null` unless the caller is a justitiabele. */
  self: caller.role === 'justitiabele' ? caller.justitiabele : null,

  /** About the caller, latest first. Throws BAD_USER_INPUT for `first` outside 1–100 and for a cursor of another list. */
  eigenInzagen: ({
    first,
    after,
    ookEigen,
  }: InzagenArguments): Promise<Inzage[]> => {
    const limit = pageSize(first);
    const self = caller.justitiabele!;
    const { open, seal } = cursors(database.keys, {
      list: 'inzagen',
      order: latest.order,
      subject: caller.subject,
      filter: { self, ookEigen: ookEigen || null },
    });
    const begin = after == null ? null : open(after);
    const subjects = pseudonyms(database.keys, self);
    return database.read(async (manager) => {
      const page = (query: SelectQueryBuilder<VerwerkingEntity>) => {
        if (!ookEigen) query.andWhere("t.rol <> 'justitiabele'");
        if (begin) afterPosition(query, latest, begin);
        return orderRows(query, latest).limit(limit).getRawMany<Raw>();
      };
      const own = await page(
        entries(manager, self).where('v.data_subject_id IN (:...subjects)', {
          subjects,
        }),
      );
      const compact = await page(
        entries(manager, self).innerJoin(
          DataSubjectIndexEntity,
          'x',
          'x.span_id = v.span_id AND x.betrokkene IN (:...indexed)',
          { indexed: subjects.map(indexed) },
        ),
      );
      const rows = [...own, ...compact].sort(latestFirst).slice(0, limit);
      return rows.map((row) => ({
        ...row,
        cursor: seal([row.tijdstip, row.id]),
        velden: JSON.parse(row.velden) as string[],
        waarneming: row.waarneming !== null,
        noodtoegang: row.noodtoegang !== null,
      }));
    });
  },
});

type Raw = Omit<Inzage, 'cursor' | 'velden' | 'waarneming' | 'noodtoegang'> & {
  velden: string;
  waarneming: string | null;
  noodtoegang: string | null;
};
