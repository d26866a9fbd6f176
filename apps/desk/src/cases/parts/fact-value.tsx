import { inReadingOrder, propertyName, type FactQuery } from '@yichuang/definition';
import type { Locale } from '@yichuang/kernel';
import type { ComponentChildren } from 'preact';

import { valueInWords, type NameOf } from './fact-in-words.js';

export interface FactValueProps {
  readonly locale: Locale;
  readonly asked: Pick<FactQuery, 'register' | 'query'>;
  readonly nameOf: NameOf;
  /** What the value is the value of; nothing for the answer as a whole. */
  readonly property?: string;
  readonly value: unknown;
}

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const Single = ({ locale, asked, nameOf, property = '', value }: FactValueProps) => <>{valueInWords(value, { asked, property, nameOf })[locale]}</>;

/** The parts of one thing, each with its name. */
const Properties = ({ value, ...rest }: FactValueProps & { readonly value: Row }) => (
  <dl class="yc-fact">
    {inReadingOrder(Object.keys(value)).map((property) => (
      <div>
        <dt>{propertyName(rest.asked, property)[rest.locale]}</dt>
        <dd>
          <FactValue {...rest} property={property} value={value[property]} />
        </dd>
      </div>
    ))}
  </dl>
);

/** Things of one kind: a row each, a column for each property that any of them has. */
const Things = ({ value, ...rest }: FactValueProps & { readonly value: readonly Row[] }) => {
  const properties = inReadingOrder(new Set(value.flatMap((row) => Object.keys(row))));
  return (
    <div class="yc-fact-rows" tabIndex={0} role="group" aria-label={rest.property === undefined ? undefined : propertyName(rest.asked, rest.property)[rest.locale]}>
      <table>
        <thead>
          <tr>
            {properties.map((property) => (
              <th scope="col">{propertyName(rest.asked, property)[rest.locale]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.map((row) => (
            <tr>
              {properties.map((property) => (
                <td>
                  <FactValue {...rest} property={property} value={row[property]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Several = ({ value, ...rest }: FactValueProps & { readonly value: readonly unknown[] }) => (
  <>
    {value.map((each, index): ComponentChildren => (
      <>
        {index > 0 && (rest.locale === 'zh' ? '、' : ', ')}
        <FactValue {...rest} value={each} />
      </>
    ))}
  </>
);

/** What a register said, in words: one thing as a list of its properties, several as a table, none as no record. */
export const FactValue = (props: FactValueProps) => {
  const { value } = props;
  if (isRow(value)) return <Properties {...props} value={value} />;
  if (!Array.isArray(value) || value.length === 0) return <Single {...props} value={Array.isArray(value) ? null : value} />;
  return value.every(isRow) ? <Things {...props} value={value} /> : <Several {...props} value={value} />;
};
