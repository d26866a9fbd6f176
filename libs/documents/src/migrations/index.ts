import { Documents1764170000003 } from './1764170000003-documents.js';
import { LettersToOthers1764170000061 } from './1764170000061-letters-to-others.js';
import { ContentsKeptAsWritten1764170000066 } from './1764170000066-contents-kept-as-written.js';

/** In the order they run. */
export const documentsMigrations = [Documents1764170000003, LettersToOthers1764170000061, ContentsKeptAsWritten1764170000066];
