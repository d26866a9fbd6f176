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
  /** At least this; at most for milliseconds. */
  readonly goal?: number;
}

const digits = (unit: Figure['unit']): number => (unit === '×' || unit === 'ms' ? 2 : 0);

function inWords({ words, value, unit, goal }: Figure): string {
  const figure = `${value.toLocaleString('en', { maximumFractionDigits: digits(unit) })} ${unit}`;
  return `${words.padEnd(58)} ${figure.padStart(12)}${goal === undefined ? '' : `   goal ≥ ${goal} ${unit}  ${value >= goal ? 'met' : 'MISSED'}`}`;
}

export const report = (figures: readonly Figure[]): string => figures.map(inWords).join('\n');

export const toJson = (figures: readonly Figure[]): string => JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 100) / 100])));
