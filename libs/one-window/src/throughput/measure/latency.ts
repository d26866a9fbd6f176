/** A count for each bucket, without the empty ones at the end. Those of two periods or workers add up bucket by bucket. */
export type Latency = readonly number[];

/** Buckets to a doubling: each reaches 19 % further than the one before, so that a percentile is at most 10 % off. */
const perDoubling = 4;
const lastBucket = 100; // 2^25 ms, over nine hours

/** Bucket 0 ends at 1 ms, bucket n at 2^(n/4) ms; what takes longer than the last is counted in it. */
export const bucketOf = (ms: number): number => Math.min(Math.max(Math.ceil(Math.log2(Math.max(ms, 1)) * perDoubling), 0), lastBucket);

/** The middle of a bucket, in ms. */
const middleOf = (bucket: number): number => 2 ** ((bucket - 0.5) / perDoubling);

export function addTo(latency: number[], bucket: number): void {
  while (latency.length <= bucket) latency.push(0);
  latency[bucket] = (latency[bucket] ?? 0) + 1;
}

export function merge(all: readonly Latency[]): Latency {
  const sum: number[] = [];
  for (const latency of all) latency.forEach((count, bucket) => (sum[bucket] = (sum[bucket] ?? 0) + count));
  return sum;
}

/** How long the given share took at most, in ms (nearest rank); undefined when nothing was measured. */
export function percentile(latency: Latency, share: number): number | undefined {
  const total = latency.reduce((sum, count) => sum + count, 0);
  let left = Math.max(Math.ceil(share * total), 1);
  const bucket = latency.findIndex((count) => (left -= count) <= 0);
  return total === 0 ? undefined : middleOf(bucket);
}

export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** In ms; undefined when nothing was measured. */
export function percentilesOf(latency: Latency): Percentiles | undefined {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(latency, share));
  return p50 === undefined || p95 === undefined || p99 === undefined ? undefined : { p50, p95, p99 };
}
