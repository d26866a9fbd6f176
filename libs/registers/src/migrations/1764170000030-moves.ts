import { movesTables } from '../tables/moves.js';
import { movesColumns } from './moves-columns.js';
import { MakeTables } from './table.js';

/** What moves into and out of households need, and new households. */
export class Moves1764170000030 extends MakeTables {
  readonly name = 'Moves1764170000030';
  protected readonly tables = movesTables;
  protected override readonly columns = movesColumns;
}
