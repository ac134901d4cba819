import type { Rule } from './trigger.js';

/** The first conversation after a request for schuldhulp; a threatening debt has the shorter term instead. */
export const eersteGesprek: Rule = ({ schuldhulp }) =>
  (schuldhulp ?? []).map(({ bedreigend, aangevraagdOp, eersteGesprekOp }) => ({
    vanaf: aangevraagdOp,
    doneOn: [eersteGesprekOp],
    fulfilledConditions: [bedreigend ? 'BEDREIGEND' : 'NIET_BEDREIGEND'],
  }));
