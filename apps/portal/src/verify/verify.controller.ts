import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { CertificateAuthority, VerifyDocument } from '@yichuang/documents';
import { AnyVisit, Pace, Visit } from '@yichuang/door';
import type { RatePolicy } from '@yichuang/platform';

import { verifyPage } from './verify-page.js';

/** Generous to an office behind one address, hopeless for guessing codes of 74 bits. */
const verifying: RatePolicy = { name: 'portal.verify', points: 60, perSeconds: 60 };
const LONGEST_CODE = 64;

@Controller()
export class VerifyController {
  constructor(
    private readonly verifyDocument: VerifyDocument,
    private readonly authority: CertificateAuthority,
    private readonly pace: Pace,
  ) {}

  @Get('verify')
  ask(@AnyVisit() visit: Visit, @Query('code') code?: unknown): string {
    const typed = typeof code === 'string' ? [...code.trim()].slice(0, LONGEST_CODE).join('') : '';
    return typed === '' ? visit.show(verifyPage({ visit, typed })) : visit.goTo(`/verify/${encodeURIComponent(typed)}`);
  }

  @Get('verify/:code')
  async answer(@AnyVisit() visit: Visit, @Param('code') typed: string): Promise<string> {
    await this.pace.take(verifying, visit.address);
    return visit.show(verifyPage({ visit, typed, verdict: await this.verifyDocument.verify(typed) }));
  }

  @Get('certificate')
  @Header('Content-Type', 'application/x-pem-file')
  @Header('Content-Disposition', 'attachment; filename="yichuang-root.pem"')
  certificate(): string {
    return this.authority.rootPem;
  }
}
