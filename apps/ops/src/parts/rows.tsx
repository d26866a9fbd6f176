import type { ComponentChildren } from 'preact';

export interface RowsProps {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Columns set to the right. */
  readonly numeric?: readonly number[];
  readonly caption?: string;
}

/** A dense table: the first cell names its row; on a phone each row is a block whose cells carry their column's name. */
export const Rows = ({ columns, rows, numeric = [], caption }: RowsProps) => (
  <table class="yc-rows">
    {caption && <caption class="govuk-visually-hidden">{caption}</caption>}
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th scope="col" class={numeric.includes(index) ? 'yc-rows__number' : undefined}>
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([first, ...cells]) => (
        <tr>
          <th scope="row">{first}</th>
          {cells.map((cell, index) => (
            <td class={numeric.includes(index + 1) ? 'yc-rows__number' : undefined} data-column={columns[index + 1]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

/** What stands where there is nothing to show. */
export const Nothing = ({ children }: { readonly children: ComponentChildren }) => <p class="yc-nothing">{children}</p>;
