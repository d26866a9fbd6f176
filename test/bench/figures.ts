/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** One line of the report. */
export interface Figure {
  /** As it stands in the JSON. */
  readonly name: string;
  readonly words: string;
  readonly value: number;
  readonly unit: '/s' | '×' | '%' | 'ms';
  /** At least this. */
  readonly goal?: number;
  /** At most this. */
  readonly limit?: number;
}

const digits = (unit: Figure['unit']): number => (unit === '×' || unit === 'ms' ? 2 : 0);

function verdict({ value, unit, goal, limit }: Figure): string {
  if (goal !== undefined) return `   goal ≥ ${goal} ${unit}  ${value >= goal ? 'met' : 'MISSED'}`;
  return limit === undefined ? '' : `   goal ≤ ${limit} ${unit}  ${value <= limit ? 'met' : 'MISSED'}`;
}

function inWords(figure: Figure): string {
  const { words, value, unit } = figure;
  const measured = `${value.toLocaleString('en', { maximumFractionDigits: digits(unit) })} ${unit}`;
  return `${words.padEnd(58)} ${measured.padStart(12)}${verdict(figure)}`;
}

export const report = (figures: readonly Figure[]): string => figures.map(inWords).join('\n');

export const toJson = (figures: readonly Figure[]): string => JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 100) / 100])));
