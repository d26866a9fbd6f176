import { argon2id, hash, verify } from 'argon2';

/** OWASP Password Storage Cheat Sheet (2024), Argon2id: 19 MiB, two passes, one lane. Written into every hash. */
const parameters = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

export const isPassword = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password);
