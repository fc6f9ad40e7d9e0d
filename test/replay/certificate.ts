import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
}

const OID = {
  commonName: [0x55, 0x04, 0x03],
  subjectAltName: [0x55, 0x1d, 0x11],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
};

const [SEQUENCE, SET, INTEGER, BITS, OCTETS, OBJECT, UTF8, TIME, DNS_NAME] = [
  0x30, 0x31, 0x02, 0x03, 0x04, 0x06, 0x0c, 0x17, 0x82,
];
const [VERSION, EXTENSIONS] = [0xa0, 0xa3];

/**
 * A self-signed certificate for a day, made anew in every run, so that no key lies in the repository.
 * Node makes keys but no certificates. These few lines weigh less than the npm package `selfsigned` (twenty
 * packages behind it), and the openssl program is not certain to exist on a bare machine.
 */
export function makeCertificate(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = unsigned(host, publicKey.export({ type: 'spki', format: 'der' }));
  const signature = der(BITS, Buffer.from([0]), sign('sha256', body, privateKey));
  const cert = der(SEQUENCE, body, algorithm(), signature);
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${cert.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}

/** The part that is signed, as in RFC 5280, section 4.1. */
function unsigned(host: string, publicKey: Buffer): Buffer {
  const now = Date.now();
  const [from, to] = [new Date(now - 3_600_000), new Date(now + 24 * 3_600_000)];
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid(OID.commonName), der(UTF8, Buffer.from(host)))));
  const hosts = der(SEQUENCE, der(DNS_NAME, Buffer.from(host)));
  const extension = der(SEQUENCE, oid(OID.subjectAltName), der(OCTETS, hosts));
  return der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.from([2]))),
    der(INTEGER, Buffer.from([1]), randomBytes(8)),
    algorithm(),
    name,
    der(SEQUENCE, time(from), time(to)),
    name,
    publicKey,
    der(EXTENSIONS, der(SEQUENCE, extension)),
  );
}

const algorithm = (): Buffer => der(SEQUENCE, oid(OID.ecdsaWithSha256));
const oid = (bytes: number[]): Buffer => der(OBJECT, Buffer.from(bytes));

function time(date: Date): Buffer {
  const digits = date.toISOString().slice(2, 19).replaceAll(/\D/g, '');
  return der(TIME, Buffer.from(`${digits}Z`));
}

/** One DER value: its tag, its length, its content. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
