import { Injectable } from '@nestjs/common';
import { Config } from '@yichuang/platform';
import { securityHeaders } from '@yichuang/web';

/** The security headers of this door, made once. */
@Injectable()
export class DoorHeaders {
  readonly values: Readonly<Record<string, string>>;

  constructor({ publicUrl }: Config) {
    this.values = securityHeaders({ https: publicUrl.startsWith('https:') });
  }
}
