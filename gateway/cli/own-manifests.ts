import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Kind, parse } from 'graphql';
import { purposeUri } from '../../shared/access/doelbinding.js';
import type { Declarations } from '../../shared/access/declarations.js';
import type { PartyDeclaration } from '../../shared/access/party.js';
import type { ReceivingPartij } from '../../shared/access/partij.js';
import { meldingOperation } from '../../shared/meldingen/melding-operation.js';
import {
  operationId,
  type RegisteredOperation,
} from '../operations/manifest.js';
import { ownClients } from './own-clients.js';
import { scriptArguments } from './script-arguments.js';

/** What a program of this repository sends to the gateway. */
interface Sent {
  purpose: string;
  operations: readonly string[];
}

/**
 * The manifests of the clients in this repository, from the operations in their code: partners, which send meldingen, and programs with an
 * `operations.ts`. An operation that is in the file stays, although the code does not send it any more: the processes of the release before
 * still do during an upgrade. Who takes it out, a release later, does so by hand.
 */
export const ownManifests = (
  declarations: Declarations,
): { file: string; text: string }[] =>
  ownClients().flatMap(({ id, folder, manifest: file, partner }) => {
    const sent = [
      ...(partner === null ? [] : meldingenOf(partner, declarations)),
      ...sentBy(folder),
    ];
    return sent.length === 0 ? [] : [{ file, text: textOf(id, sent, file) }];
  });

/** Meldingen to every other party: to which one goes is known when it is sent. */
function meldingenOf(partner: string, declarations: Declarations): Sent[] {
  const { code, sends = [] }: Partial<PartyDeclaration> =
    declarations[partner] ?? {};
  if (sends.length === 0) return [];
  const operations = Object.values(declarations)
    .filter((other) => other.code !== code)
    .map((other) => meldingOperation(other.code as ReceivingPartij));
  return [{ purpose: 'meldingen', operations }];
}

/** A process of its own, as for every command of a partner. */
function sentBy(folder: string): Sent[] {
  if (!existsSync(`${folder}/operations.ts`)) return [];
  const printed = execFileSync(
    process.execPath,
    scriptArguments(`${folder}/operations.ts`),
    { encoding: 'utf8' },
  );
  return [JSON.parse(printed) as Sent];
}

function textOf(client: string, sent: readonly Sent[], file: string): string {
  const operations = sent.flatMap((each) => each.operations.map(registered));
  const ids = new Set(operations.map(({ id }) => id));
  const older = operationsIn(file).filter(({ id }) => !ids.has(id));
  const manifest = {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    client,
    purposes: sent.map(({ purpose }) => purposeUri(purpose)),
    operations: [...operations, ...older],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function registered(body: string): RegisteredOperation {
  const [operation] = parse(body).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || !operation.name)
    throw new Error(`An operation has no name: ${body}`);
  return {
    id: operationId(body),
    name: operation.name.value,
    type: operation.operation as RegisteredOperation['type'],
    body,
  };
}

const operationsIn = (file: string): RegisteredOperation[] =>
  existsSync(file)
    ? (
        JSON.parse(readFileSync(file, 'utf8')) as {
          operations: RegisteredOperation[];
        }
      ).operations
    : [];
