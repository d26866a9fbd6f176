export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

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
  /** 0 is any free port. */
  readonly portalPort: number;
  readonly deskPort: number;
  readonly opsPort: number;
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
  /** True in a province of invented people: demo accounts are shown. */
  readonly sandbox: boolean;
  readonly logLevel: LogLevel;
}
