import { Platform1764170000001 } from '../ids/1764170000001-platform.js';
import type { Migration } from './connection-options.js';

export const platformMigrations: readonly Migration[] = [Platform1764170000001];
