import type { Text } from '@yichuang/kernel';

/** How old something is; the script puts the seconds for {s}. */
export const ageWords = {
  asOf: { zh: '截至', en: 'As of' },
  fresh: { zh: '{s}秒前更新', en: 'updated {s} s ago' },
  stale: { zh: '已{s}秒没有更新', en: 'not updated for {s} s' },
  reload: { zh: '已{s}秒没有更新，请刷新页面', en: 'not updated for {s} s: reload the page' },
} satisfies Record<string, Text>;
