import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { localPkcs12 } from './local-authority.js';
import { readPkcs12 } from './pkcs12.js';
import type { Signer } from './signer.js';

/** A signing certificate issued elsewhere: an RSA key with its certificates up to the root. */
export interface OwnCertificate {
  readonly pkcs12File: string;
  readonly passphrase: string;
}

/** Whose seal documents bear. */
export class CertificateAuthority {
  private constructor(readonly signer: Signer) {}

  /** The root certificate, PEM: published, so that anybody's viewer can be told to trust our seals. */
  get rootPem(): string {
    return new X509Certificate(this.signer.chain.at(-1) ?? this.signer.certificate).toString();
  }

  /**
   * The authority kept in `directory`, made there when there is none yet.
   *
   * @param organisation whose name the certificates carry
   * @throws Error when the certificate is not valid at `at`
   */
  static async local(directory: string, organisation: string, at: Date): Promise<CertificateAuthority> {
    return CertificateAuthority.opened(await localPkcs12(directory, organisation, at), '', at);
  }

  /** @throws Error when the file cannot be used, or its certificate is not valid at `at` */
  static async fromPkcs12({ pkcs12File, passphrase }: OwnCertificate, at: Date): Promise<CertificateAuthority> {
    return CertificateAuthority.opened(await readFile(pkcs12File), passphrase, at);
  }

  private static opened(pkcs12: Buffer, passphrase: string, at: Date): CertificateAuthority {
    const signer = readPkcs12(pkcs12, passphrase);
    const { validFrom, validTo } = new X509Certificate(signer.certificate);
    if (at < new Date(validFrom) || at > new Date(validTo)) {
      throw new Error(`The document signing certificate is valid from ${validFrom} to ${validTo}: configure one that is valid now.`);
    }
    return new CertificateAuthority(signer);
  }
}
