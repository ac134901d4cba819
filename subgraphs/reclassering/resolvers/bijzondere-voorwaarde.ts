import { today } from '../../../shared/days.js';
import type {
  BijzondereVoorwaardeResolvers,
  SchendingResolvers,
} from '../resolvers.generated.js';
import {
  geldtVanaf,
  reportedTo,
  statusOf,
  voorwaardeId,
} from '../service/voorwaarden.js';

export const BijzondereVoorwaarde: BijzondereVoorwaardeResolvers = {
  id: ({ voorwaarde }) => voorwaardeId(voorwaarde),
  soort: ({ voorwaarde }) => voorwaarde.soort,
  omschrijving: ({ voorwaarde }) => voorwaarde.tekst,
  status: ({ toezicht, voorwaarde, schendingen }) =>
    statusOf(toezicht, voorwaarde, schendingen, today()),
  geldtVanaf: ({ toezicht, voorwaarde }) => geldtVanaf(toezicht, voorwaarde),
  vervallenOp: ({ voorwaarde }) => voorwaarde.vervallenOp,
  schendingen: ({ toezicht, schendingen }) =>
    schendingen.map((schending) => ({ toezicht, schending })),
};

export const Schending: SchendingResolvers = {
  id: ({ schending }) => schending.id,
  datum: ({ schending }) => schending.datum,
  gemeldOp: ({ schending }) => schending.gemeldOp,
  gemeldAan: ({ toezicht, schending }) =>
    schending.gemeldOp === null ? null : reportedTo(toezicht),
  uitkomst: ({ schending }) => schending.uitkomst,
  vastgelegdTijdstip: ({ schending }) => schending.vastgelegdTijdstip,
};
