import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import forge from 'node-forge';

const { pki } = forge;
const UTF8_STRING: number = forge.asn1.Type.UTF8;
const DAY_MS = 86_400_000;
const ROOT_YEARS = 20;
const SIGNING_YEARS = 10;
/** id-kp-documentSigning, RFC 9336. */
const DOCUMENT_SIGNING = '1.3.6.1.5.5.7.3.36';

export interface Issued {
  key: forge.pki.rsa.PrivateKey;
  certificate: forge.pki.Certificate;
}

/** Makes a root and the one certificate it signs documents with, valid from `at` (RSA 3072, SHA-256). */
export async function issueCertificates(organisation: string, at: Date): Promise<{ root: Issued; signing: Issued }> {
  const [rootKey, signingKey] = await Promise.all([newKey(), newKey()]);
  const rootName = nameOf(organisation, 'Yichuang Root');
  const root = certify({
    subject: rootName, issuer: rootName, publicKey: rootKey.publicKey, signWith: rootKey.key,
    from: at, years: ROOT_YEARS,
    extensions: [
      { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const signing = certify({
    subject: nameOf(organisation, 'Yichuang Document Signing'), issuer: rootName, publicKey: signingKey.publicKey, signWith: rootKey.key,
    from: at, years: SIGNING_YEARS,
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
      // Viewers built on NSS accept a signer of documents only with the purpose of e-mail.
      { name: 'extKeyUsage', emailProtection: true, [DOCUMENT_SIGNING]: true },
      { name: 'authorityKeyIdentifier', keyIdentifier: keyIdentifier(rootKey.publicKey) },
    ],
  });
  return { root: { key: rootKey.key, certificate: root }, signing: { key: signingKey.key, certificate: signing } };
}

interface CertificateRequest {
  subject: forge.pki.CertificateField[];
  issuer: forge.pki.CertificateField[];
  publicKey: forge.pki.rsa.PublicKey;
  signWith: forge.pki.rsa.PrivateKey;
  from: Date;
  years: number;
  extensions: object[];
}

function certify({ subject, issuer, publicKey, signWith, from, years, extensions }: CertificateRequest): forge.pki.Certificate {
  const certificate = pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = positiveSerial();
  certificate.validity.notBefore = startOfDay(from);
  certificate.validity.notAfter = yearsAfter(startOfDay(from), years);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  certificate.setExtensions([...extensions, { name: 'subjectKeyIdentifier' }]);
  certificate.sign(signWith, forge.md.sha256.create());
  return certificate;
}

const generate = promisify(generateKeyPair);

async function newKey(): Promise<{ key: forge.pki.rsa.PrivateKey; publicKey: forge.pki.rsa.PublicKey }> {
  const { privateKey } = await generate('rsa', { modulusLength: 3072 });
  const key = pki.privateKeyFromPem(privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
  return { key, publicKey: pki.setRsaPublicKey(key.n, key.e) };
}

const keyIdentifier = (publicKey: forge.pki.rsa.PublicKey): string =>
  pki.getPublicKeyFingerprint(publicKey, { type: 'RSAPublicKey' }).getBytes();

/** RFC 5280 4.1.2.2: positive, at most 20 octets; 01 in front keeps it so and in its shortest form. */
const positiveSerial = (): string => `01${randomBytes(15).toString('hex')}`;

const nameOf = (organisation: string, commonName: string): forge.pki.CertificateField[] => [
  { shortName: 'C', value: 'CN' },
  { shortName: 'O', ...utf8(organisation) },
  { shortName: 'CN', ...utf8(commonName) },
];
const utf8 = (text: string) => ({ value: text, valueTagClass: UTF8_STRING });

const startOfDay = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);

function yearsAfter(day: Date, years: number): Date {
  const end = new Date(day);
  end.setUTCFullYear(day.getUTCFullYear() + years);
  return end;
}
