/** A process of the stack that a test may end and start again. */
export interface Startable {
  readonly pid: number | undefined;
  /** Resolves when it is ready for work, under the same address as before when that is a service. */
  start(): Promise<void>;
  /** Ends it in good order, or as a crash would with SIGKILL. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface AppProcess extends Startable {
  readonly name: AppName;
  readonly url: string | undefined;
  /** Where its /health and /metrics are. */
  readonly internalUrl: string;
}

export type AppName = 'worker' | 'portal' | 'desk' | 'ops' | 'cashier';

/** Who may sign in, as the sandbox wrote it. */
export interface Account {
  readonly role: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly note: { readonly zh: string; readonly en: string };
}

export interface Stack {
  readonly portal: string;
  readonly desk: string;
  readonly ops: string;
  /** Of the sandbox: where fees are paid. */
  readonly cashier: string;
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly accounts: readonly Account[];
  readonly apps: Readonly<Record<AppName, AppProcess>>;
  readonly services: { readonly postgres: Startable; readonly redis: Startable };
  /** The environment its apps and commands run in. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface TemporaryStackOptions {
  /** The apps that are started; all of them when absent. */
  readonly only?: readonly AppName[];
}

/** The whole product with the usual sandbox and any free ports, apart from everything else; nothing of it stays. */
export declare function startTemporaryStack(options?: TemporaryStackOptions): Promise<Stack>;
