import type { EffectKind } from '@yichuang/definition';
import { isDuplicate, RegisterMoved, type Query } from '@yichuang/platform';

/** A decided change of a register: the `index`th effect of an application. */
export interface AppliedEffect {
  readonly applicationId: number;
  readonly index: number;
  readonly data: object;
  readonly at: Date;
}

/** Makes one kind of change, many at once, inside the caller's transaction; a change made before is not made again. */
export interface EffectHandler {
  readonly register: string;
  readonly kind: string;
  /** @throws RegisterMoved when the register has no record to change, or has by now what was to be entered */
  apply(changes: readonly AppliedEffect[], query: Query): Promise<void>;
}

/** How one kind of change is written. */
interface Change<D> {
  /** The key of the record it changes. */
  readonly keyOf: (data: D) => string;
  /**
   * One statement for a set of changes, no two of them of the same record. `$1` is json of them (see {@link changes}),
   * `$2::text[]`, where it is used, are the keys of their records. It locks the records in the order of their keys, writes to
   * `register_change` first and changes only what it wrote there. It answers the changes whose record is missing.
   */
  readonly statement: string;
}

/** The changes of `$1` as a table. */
export const changes = `SELECT * FROM json_to_recordset($1::json) AS given(application_id bigint, effect_index integer, key text, data jsonb, at timestamptz)`;

interface Row {
  readonly application_id: number;
  readonly effect_index: number;
  readonly key: string;
  readonly data: object;
  readonly at: Date;
}

export function effectHandler<D extends object>({ register, kind }: EffectKind<D>, { keyOf, statement }: Change<D>): EffectHandler {
  const rowOf = ({ applicationId, index, data, at }: AppliedEffect): Row => ({ application_id: applicationId, effect_index: index, key: keyOf(data as D), data, at });
  const params = (round: readonly Row[]): unknown[] => [JSON.stringify(round), ...(statement.includes('$2') ? [round.map(({ key }) => key)] : [])];
  return {
    register,
    kind,
    apply: async (effects, query) => {
      for (const round of rounds(effects.map(rowOf))) {
        const [missing] = await unlessTaken(register, query<Pick<Row, 'application_id' | 'effect_index'>>(statement, params(round)));
        if (missing) throw new RegisterMoved(register, `${register}.${kind}: no record to change for effect ${missing.effect_index} of application ${missing.application_id}`);
      }
    },
  };
}

/** What another decision entered in the same moment, under the same number, is not entered twice. */
async function unlessTaken<T>(register: string, writing: Promise<T>): Promise<T> {
  try {
    return await writing;
  } catch (error) {
    throw isDuplicate(error) ? new RegisterMoved(register, `${register}: what is to be entered is there already`, { cause: error }) : error;
  }
}

/** Splits changes so that each round changes a record once: what comes later sees what came before. */
function rounds(rows: readonly Row[]): Row[][] {
  const made: Row[][] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    const round = seen.get(row.key) ?? 0;
    seen.set(row.key, round + 1);
    (made[round] ??= []).push(row);
  }
  return made;
}
