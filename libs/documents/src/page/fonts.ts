import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);

/** Noto Sans SC: 30,890 characters in two weights. */
export interface Fonts {
  regular: Font;
  bold: Font;
}

let opened: Fonts | undefined;

/** Opened once for all documents: parsing the two files takes longer than drawing a page. */
export const fonts = (): Fonts => (opened ??= { regular: openFont('400Regular/NotoSansSC_400Regular.ttf'), bold: openFont('700Bold/NotoSansSC_700Bold.ttf') });

function openFont(file: string): Font {
  const font = create(readFileSync(require.resolve(`@expo-google-fonts/noto-sans-sc/${file}`)));
  if (!('layout' in font)) throw new Error(`${file} is a collection, not one font`);
  return font;
}

/**
 * Refuses text that would be drawn with empty boxes; a name must be legible or not be printed at all.
 *
 * @throws Error that names the characters.
 */
export function refuseUndrawable(text: string): void {
  const missing = [...new Set(text)].filter((character) => character !== '\n' && !fonts().regular.hasGlyphForCodePoint(codePoint(character)));
  if (missing.length === 0) return;
  const named = missing.map((character) => `${character} (U+${codePoint(character).toString(16).toUpperCase()})`);
  throw new Error(`The document font has no ${named.join(', ')}.`);
}

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;
