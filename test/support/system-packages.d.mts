export declare function ensureChromium(): string;
export declare function ensurePdfsig(): string;
export declare function ensurePromtool(): string;
