/** A port on which nothing listens, to be listened on soon. */
export declare function freePort(): Promise<number>;
