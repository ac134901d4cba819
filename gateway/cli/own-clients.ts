import { partnerFolders } from './config.js';

/** A client whose code is in this repository. */
interface OwnClient {
  /** Its id in a demonstration; elsewhere the issuer decides. */
  id: string;
  folder: string;
  /** Its manifest, written by `npm run compose`: without owner, contact and end day, which are those of an installation. */
  manifest: string;
  /** Whose system it is; `null` for another program. */
  partner: string | null;
}

/** The systems of partners, and the report of nakoming. */
export const ownClients = (): OwnClient[] =>
  [
    ...partnerFolders().map((partner) => ({
      id: `systeem-${partner}`,
      folder: `subgraphs/${partner}`,
      partner,
    })),
    { id: 'nakoming', folder: 'subgraphs/akkoord/report', partner: null },
  ].map((each) => ({
    ...each,
    manifest: `${each.folder}/operations.generated.json`,
  }));
