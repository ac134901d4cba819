import {
  generateKeyPairSync,
  randomBytes,
  sign,
  type KeyObject,
} from 'node:crypto';

/** An X.509 certificate and its private key, both PEM. */
export interface Certificate {
  name: string;
  cert: string;
  key: string;
  privateKey: KeyObject;
}

interface Choices {
  /** Signs it; without one it signs itself, and may sign others. */
  issuer?: Certificate;
  /** Milliseconds since the epoch; tomorrow by default. */
  validUntil?: number;
}

const dayMs = 24 * 3_600_000;

/** For a host by this name: Node has no function that makes one. */
export function certificate(
  name: string,
  { issuer, validUntil = Date.now() + dayMs }: Choices = {},
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  });
  const extension = issuer
    ? sequence(objectIdentifier('551d11'), octets(sequence(value(0x82, name))))
    : sequence(
        objectIdentifier('551d13'),
        octets(sequence(value(0x01, '\xff'))),
      );
  const content = sequence(
    value(0xa0, value(0x02, '\x02')),
    // A positive number: its first bit is 0.
    value(0x02, '\x01', randomBytes(8)),
    ecdsaWithSha256,
    distinguishedName(issuer?.name ?? name),
    sequence(time(validUntil - 2 * dayMs), time(validUntil)),
    distinguishedName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    value(0xa3, sequence(extension)),
  );
  const signature = sign(
    'sha256',
    content,
    issuer ? issuer.privateKey : privateKey,
  );
  const whole = sequence(
    content,
    ecdsaWithSha256,
    value(0x03, '\0', signature),
  );
  return {
    name,
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    privateKey,
  };
}

/** DER: tag, length, content; text is a byte per character. */
function value(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(
    parts.map((part) =>
      typeof part === 'string' ? Buffer.from(part, 'latin1') : part,
    ),
  );
  const { length } = content;
  const size =
    length < 0x80
      ? [length]
      : length < 0x100
        ? [0x81, length]
        : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]) => value(0x30, ...parts);
const octets = (content: Buffer) => value(0x04, content);
const objectIdentifier = (hex: string) => value(0x06, Buffer.from(hex, 'hex'));
const ecdsaWithSha256 = sequence(objectIdentifier('2a8648ce3d040302'));

const distinguishedName = (name: string) =>
  sequence(
    value(0x31, sequence(objectIdentifier('550403'), value(0x0c, name))),
  );

const time = (ms: number) =>
  value(
    0x17,
    `${new Date(ms).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`,
  );
