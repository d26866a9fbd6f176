const LONGEST = 100;

/** A file name as it may be shown: no folders, no control or direction characters, not too long. */
export function displayName(filename: string): string {
  const base = filename.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = base.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"|?*]/gu, '').trim();
  if (clean === '' || /^\.+$/.test(clean)) return '未命名文件';
  const characters = [...clean];
  return characters.length <= LONGEST ? clean : `${characters.slice(0, LONGEST - 9).join('')}…${characters.slice(-8).join('')}`;
}
