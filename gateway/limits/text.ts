/** Length of a document, comments and spaces included: memory and lexing time grow with it. */
export const text = { maximum: 50_000, what: 'characters in its document' };
