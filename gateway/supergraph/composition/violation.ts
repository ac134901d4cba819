import { GraphQLError, type ASTNode } from 'graphql';

/** A place in a partner's schema. Lines and columns count from 1; `endColumn` is the first column behind it, on the same line. */
export interface Location {
  subgraph: string;
  file: string;
  line: number;
  column: number;
  endColumn: number;
}

/** What keeps schemas from composing. `locations`: one for every partner involved, the one to mend first; none when no partner is known. */
export class Violation {
  constructor(
    readonly code: string,
    readonly message: string,
    readonly help: string,
    readonly locations: readonly Location[],
  ) {}

  /** `dji (subgraphs/dji/schema.graphql:86:3): what is wrong. How to mend it.` */
  toString(): string {
    const [at] = this.locations;
    const place = at
      ? `${at.subgraph} (${at.file}:${at.line}:${at.column}): `
      : '';
    return `${place}${this.message}${this.help ? `${/[.?]$/.test(this.message) ? '' : '.'} ${this.help}` : ''}`;
  }
}

/** A violation of our rules for schemas in one document, at `node`. */
export const violation = (
  node: ASTNode,
  code: string,
  message: string,
  help: string,
): GraphQLError =>
  new GraphQLError(message, { nodes: [node], extensions: { code, help } });

/** What is wrong, and how to mend it. */
export const messageOf = ({ message, extensions }: GraphQLError): string =>
  typeof extensions.help === 'string'
    ? `${message} ${extensions.help}`
    : message;
