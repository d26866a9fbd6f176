const item = String.raw`-?\d{1,3}(?:-{1,2}\d{1,3})?`;
const several = new RegExp(`^${item}(?:[,，、]${item})*$`);

/** What a list of storeys looks like: `1,3-6`, with cellars as `-1`. */
export const storeyList = { regex: several, message: { zh: '写成1,3-6这样的楼层，地下楼层写-1', en: 'Write storeys as 1,3-6, a cellar as -1' } };

/** The storeys of a list; there is no storey 0. */
export function storeysOf(list: string): readonly number[] {
  return list.split(/[,，、]/).flatMap((part) => {
    const [, first = '', last = first] = /^(-?\d+)(?:-(-?\d+))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_none, step) => from + step).filter((storey) => storey !== 0);
  });
}
