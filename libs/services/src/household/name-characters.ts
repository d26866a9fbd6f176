/** Bytes of the characters of GB 2312: rows B0 to F7, places A1 to FE. */
function* gb2312(): Generator<number> {
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let place = 0xa1; place <= 0xfe; place++) {
      yield row;
      yield place;
    }
  }
}

let common: ReadonlySet<string> | undefined;

/**
 * The 6,763 characters of GB 2312, which every system writes; nearly all of them are in the General Standard Chinese
 * Characters List (《通用规范汉字表》). Of the others of that list an officer judges.
 */
const commonCharacters = (): ReadonlySet<string> => (common ??= new Set(new TextDecoder('gbk').decode(Uint8Array.from(gb2312()))));

const DOT = '·';

/** Chinese characters, and between the parts of a name of an ethnic minority the middle dot. */
export const isHanName = (name: string): boolean => /^[\p{Script=Han}〇]+(·[\p{Script=Han}〇]+)*$/u.test(name);

/** Two to six characters, more with the middle dot. */
export const hasNameLength = (name: string): boolean => [...name].length >= 2 && (name.includes(DOT) || [...name].length <= 6);

/** Characters of a name that not every system can write. */
export const rareCharacters = (name: string): string[] => [...name].filter((character) => character !== DOT && !commonCharacters().has(character));

const compound = ['欧阳', '上官', '司马', '诸葛', '东方', '皇甫', '尉迟', '公孙', '夏侯', '司徒', '令狐', '慕容', '宇文', '长孙', '申屠', '端木', '轩辕', '呼延'];

/** The surname of a name: one character, or one of the compound ones. */
export const surnameOf = (name: string): string => compound.find((surname) => name.startsWith(surname)) ?? (name[0] as string);
