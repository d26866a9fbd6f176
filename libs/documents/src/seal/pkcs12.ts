import { createPrivateKey } from 'node:crypto';
import forge from 'node-forge';

import type { Signer } from './signer.js';

const { asn1, pki, pkcs12 } = forge;
const der = (value: forge.asn1.Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), 'latin1');

/** Packs a key with its certificate chain (leaf first), PKCS#12 with AES-256. */
export function writePkcs12(key: forge.pki.rsa.PrivateKey, chain: forge.pki.Certificate[], passphrase: string): Buffer {
  const packed = pkcs12.toPkcs12Asn1(key, chain, passphrase, { algorithm: 'aes256' });
  return der(packed);
}

/**
 * Opens a PKCS#12 file that holds one RSA key and the certificates from its own up to a root.
 *
 * @throws Error when the passphrase is wrong, the key is not RSA, or the chain does not end in a self-signed root.
 */
export function readPkcs12(file: Uint8Array, passphrase: string): Signer {
  const packed = pkcs12.pkcs12FromAsn1(asn1.fromDer(Buffer.from(file).toString('latin1')), passphrase);
  const key = privateKeyIn(packed);
  const certificates = bags(packed, pki.oids.certBag).flatMap(({ cert }) => (cert ? [cert] : []));
  const leaf = certificates.find((certificate) => belongsTo(certificate, key));
  if (!leaf) throw new Error('The PKCS#12 file holds no certificate for its key: export it with the certificate.');
  const chain = chainFrom(leaf, certificates).map((certificate) => der(pki.certificateToAsn1(certificate)));
  return { key: createPrivateKey(pki.privateKeyToPem(key)), certificate: der(pki.certificateToAsn1(leaf)), issuerAndSerial: issuerAndSerial(leaf), chain };
}

const bags = (packed: forge.pkcs12.Pkcs12Pfx, bagType: string | undefined): forge.pkcs12.Bag[] =>
  (bagType && packed.getBags({ bagType })[bagType]) || [];

function privateKeyIn(packed: forge.pkcs12.Pkcs12Pfx): forge.pki.rsa.PrivateKey {
  const [bag] = [...bags(packed, pki.oids.pkcs8ShroudedKeyBag), ...bags(packed, pki.oids.keyBag)];
  if (!bag?.key || !('n' in bag.key)) throw new Error('The PKCS#12 file holds no RSA key: documents are signed with RSA and SHA-256.');
  return bag.key;
}

const belongsTo = ({ publicKey }: forge.pki.Certificate, key: forge.pki.rsa.PrivateKey): boolean =>
  'n' in publicKey && publicKey.n.equals(key.n) && publicKey.e.equals(key.e);

function chainFrom(leaf: forge.pki.Certificate, known: forge.pki.Certificate[]): forge.pki.Certificate[] {
  const chain = [leaf];
  for (let last = leaf; !last.issued(last); last = chain.at(-1) ?? leaf) {
    const issuer = known.find((candidate) => !chain.includes(candidate) && candidate.issued(last));
    if (!issuer) throw new Error('The PKCS#12 file does not hold the certificates up to the root: export it with the whole chain.');
    chain.push(issuer);
  }
  return chain;
}

/** Both are taken as they stand in the certificate: encoded anew, a Chinese name might not be the same bytes. */
function issuerAndSerial(certificate: forge.pki.Certificate): Buffer {
  const [tbsCertificate] = partsOf(pki.certificateToAsn1(certificate));
  // The version, where a certificate says it, is not universal.
  const [serial, , issuer] = partsOf(tbsCertificate).filter(({ tagClass }) => tagClass === asn1.Class.UNIVERSAL);
  if (!serial || !issuer) throw new Error('The certificate cannot be read.');
  return der(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, [issuer, serial]));
}

const partsOf = (node: forge.asn1.Asn1 | undefined): forge.asn1.Asn1[] => (Array.isArray(node?.value) ? node.value : []);
