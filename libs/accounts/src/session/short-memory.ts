/** Remembers a bounded number of things for a moment; what was added first is forgotten first. */
export class ShortMemory<V> {
  private readonly things = new Map<string, { readonly value: V; readonly until: number }>();

  constructor(
    private readonly most: number,
    private readonly milliseconds: number,
  ) {}

  recall(key: string, now: Date): V | undefined {
    const thing = this.things.get(key);
    return thing && thing.until > now.getTime() ? thing.value : undefined;
  }

  keep(key: string, value: V, now: Date): void {
    this.things.delete(key);
    this.things.set(key, { value, until: now.getTime() + this.milliseconds });
    if (this.things.size > this.most) this.things.delete(this.things.keys().next().value as string);
  }
}
