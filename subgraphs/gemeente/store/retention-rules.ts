import { In } from 'typeorm';
import { Betrokkenheid } from '../../../shared/access/betrokkenheid.js';
import {
  feitenVanInrichtingen,
  feitenVanKeten,
  type Bewaarregel,
} from '../../../shared/retention/bewaarregel.js';
import {
  ketentabellen,
  tabel,
} from '../../../shared/retention/person-tables.js';
import { MeldingIn } from '../../../shared/meldingen/inbox.js';
import { bewaartermijnen } from '../bewaartermijnen.js';
import { BasisvoorwaardeEntity } from '../entities/basisvoorwaarde.js';
import { DienstEntity } from '../entities/dienst.js';
import { InwonerEntity } from '../entities/inwoner.js';
import { ReisdocumentEntity } from '../entities/reisdocument.js';

/** Longest term first: destroying a whole file destroys what the shorter terms cover too. */
export const retentionRules: readonly Bewaarregel[] = [
  {
    ...bewaartermijnen.DIENSTVERLENINGSDOSSIER,
    feiten: (isPerson) => [
      ...feitenVanKeten(isPerson),
      `SELECT i.id AS id, i.vastgelegd_tijdstip AS dag FROM inwoner i WHERE ${isPerson('i.id')}`,
      `SELECT d.justitiabele_id AS id, d.peildatum AS dag FROM dienst d WHERE ${isPerson('d.justitiabele_id')}`,
      `SELECT v.justitiabele_id AS id, v.peildatum AS dag FROM basisvoorwaarde v WHERE ${isPerson('v.justitiabele_id')}`,
      `SELECT r.justitiabele_id AS id, r.vastgelegd_tijdstip AS dag FROM reisdocument r WHERE ${isPerson('r.justitiabele_id')}`,
    ],
    tabellen: [
      tabel(InwonerEntity, 'id'),
      ...ketentabellen,
      tabel(ReisdocumentEntity, 'justitiabeleId'),
      tabel(BasisvoorwaardeEntity, 'justitiabeleId'),
      tabel(DienstEntity, 'justitiabeleId'),
    ],
  },
  {
    ...bewaartermijnen.BEGIN_EN_EINDE_DETENTIE,
    feiten: feitenVanInrichtingen,
    tabellen: [
      tabel(Betrokkenheid, 'justitiabeleId', { waar: { partij: 'DJI' } }),
      tabel(MeldingIn, 'justitiabeleId', {
        waar: {
          soort: In([
            'AANKOMST',
            'OVERPLAATSING',
            'ONTSLAG_AANGEKONDIGD',
            'ONTSLAG',
          ]),
        },
      }),
    ],
  },
];
