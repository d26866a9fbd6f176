import forge from 'node-forge';

const { asn1, pki } = forge;
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** What a CMS signature claims; binary strings, as node-forge has them. */
export interface SignedData {
  certificates: forge.pki.Certificate[];
  /** The certificate the signature says it was made with. */
  certificate: forge.pki.Certificate;
  /** The hash of that certificate as bound into the signature. */
  certificateHash: string;
  messageDigest: string;
  /** The DER that the signature is over. */
  signedBytes: string;
  signature: string;
}

/**
 * Takes a detached CMS signature by one signer apart (RFC 5652, 5.1 and 5.3).
 *
 * @throws Error when it is not of that form.
 */
export function readSignedData(field: Buffer): SignedData {
  const [contentType, content] = parts(asn1.fromDer(withoutPadding(field)), 2);
  if (oid(contentType) !== SIGNED_DATA) throw new Error('not signed data');
  const [, , , certificateSet, signerInfos] = parts(parts(content, 1)[0], 5);
  const [signerInfo] = parts(signerInfos, 1);
  const [, signerId, , attributes, , signature] = parts(signerInfo, 6);
  const certificates = parts(certificateSet).map((certificate) => pki.certificateFromAsn1(certificate));
  const attribute = (type: string) => attributeValue(parts(attributes), type);
  return {
    certificates,
    certificate: named(signerId, certificates),
    certificateHash: bytes(parts(parts(parts(attribute(SIGNING_CERTIFICATE_V2))[0])[0])[0]),
    messageDigest: bytes(attribute(MESSAGE_DIGEST)),
    signedBytes: der(asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, parts(attributes))),
    signature: bytes(signature),
  };
}

/** The signature stands in a field with room to spare, which is filled up with zeros and nothing else. */
function withoutPadding(field: Buffer): string {
  const length = field[1] === 0x82 ? 4 + field.readUInt16BE(2) : field.length;
  if (field.subarray(length).some((byte) => byte !== 0)) throw new Error('something stands behind the signature');
  return field.toString('latin1', 0, length);
}

function named(signerId: forge.asn1.Asn1 | undefined, certificates: forge.pki.Certificate[]): forge.pki.Certificate {
  const [issuer, serial] = parts(signerId, 2);
  const found = certificates.find((certificate) => {
    const fields = parts(parts(pki.certificateToAsn1(certificate))[0]);
    const [serialOfCertificate, , issuerOfCertificate] = fields.slice(saysItsVersion(fields) ? 1 : 0);
    return der(issuerOfCertificate) === der(issuer) && der(serialOfCertificate) === der(serial);
  });
  if (!found) throw new Error('the certificate of the signer is not in the signature');
  return found;
}

/** A certificate of version 1 does not. */
const saysItsVersion = ([first]: forge.asn1.Asn1[]): boolean => first?.tagClass === asn1.Class.CONTEXT_SPECIFIC;

function attributeValue(attributes: forge.asn1.Asn1[], type: string): forge.asn1.Asn1 | undefined {
  const found = attributes.filter((attribute) => oid(parts(attribute)[0]) === type);
  if (found.length !== 1) throw new Error(`not exactly one attribute ${type}`);
  return parts(parts(found[0], 2)[1], 1)[0];
}

function parts(node: forge.asn1.Asn1 | undefined, count?: number): forge.asn1.Asn1[] {
  if (!Array.isArray(node?.value) || (count !== undefined && node.value.length !== count)) throw new Error('unexpected structure');
  return node.value;
}

function bytes(node: forge.asn1.Asn1 | undefined): string {
  if (typeof node?.value !== 'string') throw new Error('unexpected structure');
  return node.value;
}

const oid = (node: forge.asn1.Asn1 | undefined): string => asn1.derToOid(bytes(node));
const der = (node: forge.asn1.Asn1 | undefined): string => (node ? asn1.toDer(node).getBytes() : '');
