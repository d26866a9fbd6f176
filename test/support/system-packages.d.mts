export declare function ensureChromium(): string;
export declare function ensurePdfsig(): string;
