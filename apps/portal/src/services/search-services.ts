import type { Service } from '@yichuang/definition';
import { halfWidth } from '@yichuang/kernel';

const comparable = (text: string): string => halfWidth(text).normalize('NFKC').toLowerCase();
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** How well a word fits: the name counts most, then the everyday words, then the summary; 0 is not at all. */
function fit({ name, keywords, summary }: Service, word: string): number {
  const has = (...texts: readonly string[]): boolean => texts.some((text) => comparable(text).includes(word) || withoutSpaces(comparable(text)).includes(withoutSpaces(word)));
  if (has(name.zh, name.en)) return 3;
  if (has(...keywords)) return 2;
  return has(summary.zh, summary.en) ? 1 : 0;
}

/** Services that fit every word of a query, the best first. An everyday phrase may also be longer than the name: 我要换驾照. */
export function searchServices(services: readonly Service[], query: string): readonly Service[] {
  const words = comparable(query).split(/[\s,，、]+/).filter((word) => word !== '');
  if (words.length === 0) return services;
  const sentence = withoutSpaces(comparable(query));
  return services
    .map((service) => {
      const fits = words.map((word) => fit(service, word));
      const said = service.keywords.some((keyword) => sentence.includes(withoutSpaces(comparable(keyword))));
      return { service, score: fits.every((each) => each > 0) ? fits.reduce((sum, each) => sum + each, 0) : Number(said) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ service }) => service);
}
