import type { Clock, Locale, Text } from '@yichuang/kernel';
import type { VNode } from 'preact';

import { SharedReading, type Reading } from './shared-reading.js';

/** Who looks, and when. */
export interface View {
  readonly locale: Locale;
  readonly now: Date;
}

/** Lines over time, for the chart of a part. */
export interface Chart {
  readonly times: readonly string[];
  readonly lines: readonly { readonly name: string; readonly colour: 'blue' | 'green' | 'red' | 'gold' | 'grey'; readonly values: readonly (number | null)[] }[];
  /** What the values are, such as `ms`. */
  readonly unit?: 'ms';
}

/** Something an operator should act on now. */
export interface Concern {
  readonly text: Text;
  /** Where to see more. */
  readonly path: string;
}

/** A measure for Prometheus, with its labels. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface MeasureKind {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly string[];
}

/** One question about the house: asked once for everybody who looks, shown on a panel, told to Prometheus. */
export abstract class LivePart<D = unknown> {
  /** In the page and in the stream. */
  abstract readonly name: string;
  abstract readonly title: Text;
  /** How often it is asked while anybody looks. */
  readonly everyMs: number = 1_000;
  readonly hasChart: boolean = false;
  readonly measureKinds: readonly MeasureKind[] = [];
  private readonly shared: SharedReading<D>;

  constructor(clock: Clock) {
    this.shared = new SharedReading(() => this.read(clock.now()), { clock, everyMs: () => this.everyMs });
  }

  /** The answer as it was last heard, asked anew when it is too old. @throws when it cannot be had. */
  current(): Promise<Reading<D>> {
    return this.shared.current();
  }

  protected abstract read(now: Date): Promise<D>;

  abstract body(data: D, view: View): VNode;

  chart(_data: D, _view: View): Chart | undefined {
    return undefined;
  }

  concerns(_data: D, _now: Date): Concern[] {
    return [];
  }

  measures(_data: D, _now: Date): Measure[] {
    return [];
  }
}
