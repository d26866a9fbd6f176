/** Builds, in a process of its own, when something has changed since the last build. */
export declare function ensureBuilt(): Promise<void>;
