import { purposeUri } from '../../shared/access/doelbinding.js';
import { operationId } from './manifest.js';

/** An operation as a manifest has it. */
export const registered = (name: string, body: string, type = 'query') => ({
  id: operationId(body),
  name,
  type,
  body,
});

/** A manifest, as its file has it, of the client `portaal`. */
export const portalManifest = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  client: 'portaal',
  purposes: [purposeUri('nazorg')],
  owner: 'Team portaal',
  contact: 'portaal@example.nl',
  until: '2999-12-31',
};
