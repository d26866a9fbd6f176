import { createHash, sign } from 'node:crypto';
import { promisify } from 'node:util';

import { CONTEXT_0, INTEGER, NULL, OBJECT_IDENTIFIER, OCTET_STRING, SEQUENCE, SET, der } from './der.js';
import type { Signer } from './signer.js';

const identifier = (content: string): Buffer => der(OBJECT_IDENTIFIER, Buffer.from(content, 'hex'));
const DATA = identifier('2a864886f70d010701');
const SIGNED_DATA = identifier('2a864886f70d010702');
const RSA_ENCRYPTION = identifier('2a864886f70d010101');
const SHA_256 = identifier('608648016503040201');
const CONTENT_TYPE = identifier('2a864886f70d010903');
const MESSAGE_DIGEST = identifier('2a864886f70d010904');
/** RFC 5035. */
const SIGNING_CERTIFICATE_V2 = identifier('2a864886f70d010910022f');
const VERSION_1 = der(INTEGER, Buffer.of(1));

const signInThreadPool = promisify(sign);

/**
 * The CMS signature (RFC 5652, detached, DER) over content with the given SHA-256, as PAdES B-B asks for it
 * (ETSI EN 319 142-1): bound to the signing certificate; the time stands in the PDF, not here.
 */
export async function detachedSignature(contentSha256: Buffer, signer: Signer): Promise<Buffer> {
  const attributes = signedAttributes(contentSha256, signer.certificate);
  const signature = await signInThreadPool('sha256', der(SET, attributes), signer.key);
  const signerInfo = der(
    SEQUENCE,
    VERSION_1,
    signer.issuerAndSerial,
    der(SEQUENCE, SHA_256),
    der(CONTEXT_0, attributes),
    der(SEQUENCE, RSA_ENCRYPTION, der(NULL)),
    der(OCTET_STRING, signature),
  );
  const signedData = der(
    SEQUENCE,
    VERSION_1,
    der(SET, der(SEQUENCE, SHA_256)),
    der(SEQUENCE, DATA),
    der(CONTEXT_0, ...signer.chain),
    der(SET, signerInfo),
  );
  return der(SEQUENCE, SIGNED_DATA, der(CONTEXT_0, signedData));
}

/** In the order of their DER, because what is signed is their SET. */
function signedAttributes(contentSha256: Buffer, certificate: Buffer): Buffer {
  const certificateHash = der(OCTET_STRING, createHash('sha256').update(certificate).digest());
  const attributes = [
    attribute(CONTENT_TYPE, DATA),
    attribute(MESSAGE_DIGEST, der(OCTET_STRING, contentSha256)),
    attribute(SIGNING_CERTIFICATE_V2, der(SEQUENCE, der(SEQUENCE, der(SEQUENCE, certificateHash)))),
  ];
  return Buffer.concat(attributes.sort((a, b) => a.compare(b)));
}

const attribute = (type: Buffer, value: Buffer): Buffer => der(SEQUENCE, type, der(SET, value));
