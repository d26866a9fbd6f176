import type { KeyObject } from 'node:crypto';

/** Who seals documents: an RSA key, its certificate and all certificates from that one to the root, in DER. */
export interface Signer {
  key: KeyObject;
  certificate: Buffer;
  /** Names the certificate in a signature (RFC 5652, 10.2.4). */
  issuerAndSerial: Buffer;
  chain: Buffer[];
}
