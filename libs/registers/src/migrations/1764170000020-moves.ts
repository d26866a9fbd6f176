import { movesTables } from '../tables/moves.js';
import { MakeTables } from './table.js';

/** What moves between households need. */
export class Moves1764170000020 extends MakeTables {
  readonly name = 'Moves1764170000020';
  protected readonly tables = movesTables;
}
