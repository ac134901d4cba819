/** Of a document, comments and spaces included: what is kept of it, and how long it takes to read, grow with it. */
export const text = { maximum: 50_000, what: 'characters in its document' };
