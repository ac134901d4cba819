import type { Caller, Role } from '../../../shared/caller.js';
import { pageSize } from '../../../shared/connection.js';
import type { Database } from '../../../shared/database.js';
import {
  NoodtoegangEntity,
  ToegangEntity,
  VerwerkingEntity,
} from '../../../shared/logboek.js';
import { pseudonyms } from '../../../shared/pseudonym.js';

/** A line of the record about one person, with who asked and what. */
export interface Inzage {
  id: string;
  organisatie: string | null;
  rol: Role;
  tijdstip: string;
  doel: string;
  velden: string[];
  waarneming: boolean;
  noodtoegang: boolean;
}

export interface InzagenVraag {
  first?: number | null | undefined;
  /** Id of the last line that the caller has. */
  after?: string | null | undefined;
  ookEigen?: boolean | null | undefined;
}

export const inzagenStore = (database: Database, caller: Caller) => ({
  /** The one person that this caller sees here: himself. `null` for who is no justitiabele. */
  self: caller.role === 'justitiabele' ? caller.justitiabele : null,

  /** Of the caller himself, latest first. Error: BAD_USER_INPUT for `first` outside 1–100. */
  eigenInzagen: ({
    first,
    after,
    ookEigen,
  }: InzagenVraag): Promise<Inzage[]> => {
    const limit = pageSize(first);
    const self = caller.justitiabele!;
    return database.read(async (manager) => {
      const query = manager
        .createQueryBuilder(VerwerkingEntity, 'v')
        .innerJoin(ToegangEntity, 't', 't.span_id = v.parent_span_id')
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
        .addSelect('t.velden', 'velden')
        .addSelect('t.waarneming_id', 'waarneming')
        .addSelect('n.id', 'noodtoegang')
        .where('v.data_subject_id IN (:...subject)', {
          subject: pseudonyms(database.keys, self),
        })
        .orderBy('v.start_time', 'DESC')
        .addOrderBy('v.span_id', 'DESC')
        .limit(limit);
      if (!ookEigen) query.andWhere("t.rol <> 'justitiabele'");
      if (after != null)
        query
          .innerJoin(
            VerwerkingEntity,
            'l',
            'l.span_id = :after AND l.data_subject_id IN (:...subject)',
            { after },
          )
          .andWhere(
            '(v.start_time < l.start_time OR (v.start_time = l.start_time AND v.span_id < l.span_id))',
          );
      const rows = await query.getRawMany<Raw>();
      return rows.map((row) => ({
        ...row,
        velden: JSON.parse(row.velden) as string[],
        waarneming: row.waarneming !== null,
        noodtoegang: row.noodtoegang !== null,
      }));
    });
  },
});

type Raw = Omit<Inzage, 'velden' | 'waarneming' | 'noodtoegang'> & {
  velden: string;
  waarneming: string | null;
  noodtoegang: string | null;
};
