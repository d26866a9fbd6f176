import type { ComponentChildren } from 'preact';

export interface TableColumn {
  readonly text: ComponentChildren;
  readonly numeric?: boolean;
}

export interface TableProps {
  readonly caption?: string;
  readonly captionSize?: 's' | 'm' | 'l' | 'xl';
  readonly columns?: readonly TableColumn[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  readonly firstCellIsHeader?: boolean;
}

/** Rows of facts. A column that is `numeric` is set to the right, its cells too. */
export const Table = ({ caption, captionSize, columns = [], rows, firstCellIsHeader }: TableProps) => (
  <table class="govuk-table">
    {caption && <caption class={captionSize ? `govuk-table__caption govuk-table__caption--${captionSize}` : 'govuk-table__caption'}>{caption}</caption>}
    {columns.length > 0 && (
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {columns.map(({ text, numeric }) => (
            <th scope="col" class={numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody class="govuk-table__body">
      {rows.map((row) => (
        <tr class="govuk-table__row">
          {row.map((cell, index) =>
            index === 0 && firstCellIsHeader ? (
              <th scope="row" class="govuk-table__header">
                {cell}
              </th>
            ) : (
              <td class={columns[index]?.numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell'}>{cell}</td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
