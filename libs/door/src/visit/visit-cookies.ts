import { hash, randomBytes } from 'node:crypto';

import { csrfToken, decodeFlash, encodeFlash, isCsrfToken, type Flash } from '@yichuang/web';
import type { FastifyReply } from 'fastify';

import type { CookieJar } from './cookie-jar.js';

const FLASH_SECONDS = 60;
const YEAR_SECONDS = 365 * 24 * 3600;
const hashOf = (token: string): string => hash('sha256', token, 'base64url');

export type Cookies = Readonly<Record<string, string | undefined>>;

/** The cookies of one visit, read and set. */
export class VisitCookies {
  private given?: string;
  private token?: string;

  constructor(
    private readonly cookies: Cookies,
    private readonly jar: CookieJar,
  ) {}

  get session(): string | undefined {
    return this.cookies[this.jar.session.name];
  }

  get largeText(): boolean {
    return this.cookies[this.jar.largeText.name] === '1';
  }

  /** A form that was sent came from a page this browser was given. */
  accepts(token: unknown): boolean {
    const seed = this.seed;
    return seed !== undefined && isCsrfToken(token, this.jar.csrfKey, hashOf(seed));
  }

  /** The token for forms; a browser without a session is given something to tie it to. */
  csrf(reply: FastifyReply): string {
    this.token ??= csrfToken(this.jar.csrfKey, hashOf(this.seed ?? this.giveForm(reply)));
    return this.token;
  }

  takeFlash(reply: FastifyReply): Flash | undefined {
    const { name, options } = this.jar.flash;
    const value = this.cookies[name];
    if (value !== undefined) reply.clearCookie(name, options);
    return decodeFlash(value, this.jar.flashKey);
  }

  giveFlash(reply: FastifyReply, flash: Flash): void {
    const { name, options } = this.jar.flash;
    reply.setCookie(name, encodeFlash(flash, this.jar.flashKey), { ...options, maxAge: FLASH_SECONDS });
  }

  giveSession(reply: FastifyReply, token: string): void {
    reply.setCookie(this.jar.session.name, token, this.jar.session.options);
  }

  endSession(reply: FastifyReply): void {
    reply.clearCookie(this.jar.session.name, this.jar.session.options);
  }

  setLargeText(reply: FastifyReply, on: boolean): void {
    const { name, options } = this.jar.largeText;
    if (on) reply.setCookie(name, '1', { ...options, maxAge: YEAR_SECONDS });
    else reply.clearCookie(name, options);
  }

  private get seed(): string | undefined {
    return this.session ?? this.cookies[this.jar.form.name] ?? this.given;
  }

  private giveForm(reply: FastifyReply): string {
    const token = randomBytes(32).toString('base64url');
    reply.setCookie(this.jar.form.name, token, this.jar.form.options);
    this.given = token;
    return token;
  }
}
