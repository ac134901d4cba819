/** Text that is HTML and needs no escaping. */
export type Html = string;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names come from the graph as plain text, so everything special in them is escaped. */
export const escape = (text: string): Html =>
  text.replace(/[&<>"']/g, (character) => entities[character]!);
