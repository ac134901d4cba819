/** Text that is HTML already. */
export type Html = string;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Names come from the graph: they are text, never HTML. */
export const escape = (text: string): Html =>
  text.replace(/[&<>"']/g, (sign) => entities[sign]!);
