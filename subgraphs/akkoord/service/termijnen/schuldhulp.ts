import type { Regel } from './aanleiding.js';

/** The first talk after a request for schuldhulp; a threatening debt has the shorter term, and only that. */
export const eersteGesprek: Regel = ({ schuldhulp }) =>
  (schuldhulp ?? []).map(({ bedreigend, aangevraagdOp, eersteGesprekOp }) => ({
    vanaf: aangevraagdOp,
    gedaanOp: [eersteGesprekOp],
    geldt: [bedreigend ? 'BEDREIGEND' : 'NIET_BEDREIGEND'],
  }));
