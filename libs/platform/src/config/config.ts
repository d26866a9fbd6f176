import type { Access } from '../calls/signed-calls.js';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** How a cashier is reached, and as whom. */
export interface CashierAccess extends Access {
  /** Of the pages where people pay. */
  readonly pageUrl: string;
}

/** How the exchange of data between authorities is reached, and as whom. */
export interface SharedDataAccess extends Access {
  /** Registers that are asked there; all that others keep when it is empty. */
  readonly registers: readonly string[];
}

/** What the surroundings decide, read once at start by {@link loadConfig}. Also the token Nest finds it by. */
export class Config {
  readonly databaseUrl: string;
  /** Connections of this process to PostgreSQL. */
  readonly databasePool: number;
  readonly redisUrl: string;
  /** First part of every key in Redis; processes with different ones do not see each other. */
  readonly queuePrefix: string;
  /** Address the doors listen on; `0.0.0.0` inside a container. */
  readonly host: string;
  /** Who may say for whom they ask (`X-Forwarded-For`): addresses, ranges, or names of ranges. Of all others the address they come from counts. */
  readonly trustedProxies: readonly string[];
  /** 0 is any free port. */
  readonly portalPort: number;
  readonly deskPort: number;
  readonly opsPort: number;
  /** Of the sandbox cashier. */
  readonly cashierPort: number;
  /** Health and metrics, never reachable from outside. */
  readonly internalPort: number;
  /** Where citizens find the portal, without a slash at the end. */
  readonly publicUrl: string;
  /** Uploads, documents and keys are below it. */
  readonly dataDir: string;
  /** 32 bytes; use it only through `deriveKey`. */
  readonly secretKey: Buffer;
  /** A signing certificate issued elsewhere (PKCS#12), instead of the local authority's. */
  readonly signing?: { readonly pkcs12File: string; readonly passphrase: string };
  /** The SMS gateway, and the key its requests are signed with. */
  readonly sms?: { readonly url: string; readonly key: Buffer };
  /** The mail server (`smtp://user:password@host:587`, `smtps://…`), and who the mail is from. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** Where people pay on line; absent, they pay at a window. */
  readonly cashier?: CashierAccess;
  /** Where registers of other authorities are asked; absent, the tables of the sandbox answer. */
  readonly sharedData?: SharedDataAccess;
  /** True in a province of invented people: demo accounts are shown. */
  readonly sandbox: boolean;
  readonly logLevel: LogLevel;
  /** What this release is called: in the register of workers and in no decision. */
  readonly version: string;
  /** For how many days figures of throughput are kept by minute and by hour. */
  readonly figuresKeptDays: { readonly minutes: number; readonly hours: number };
}
