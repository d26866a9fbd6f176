import { listCities, listCounties, listOtherProvinces, type Locale, type Region } from '@yichuang/kernel';
import { renderToString } from 'preact-render-to-string';

import { words } from '../i18n/words.js';

const City = ({ city, locale }: { readonly city: Region; readonly locale: Locale }) => (
  <optgroup label={city.name[locale]}>
    {[city, ...listCounties(city.code).filter(({ code }) => code !== city.code)].map(({ code, name }) => (
      <option value={code}>{name[locale]}</option>
    ))}
  </optgroup>
);

const Others = ({ locale }: { readonly locale: Locale }) => (
  <optgroup label={words.otherProvinces[locale]}>
    {listOtherProvinces().map(({ code, name }) => (
      <option value={code}>{name[locale]}</option>
    ))}
  </optgroup>
);

const render = (locale: Locale): string => renderToString(<>{listCities().map((city) => <City city={city} locale={locale} />)}</>);

/** The options of all cities and counties of Henan, rendered once: there are 175 of them. */
export const regionOptions: Readonly<Record<Locale, string>> = { zh: render('zh'), en: render('en') };

/** Those of the other provinces, where a question is not about Henan alone. */
export const otherProvinceOptions: Readonly<Record<Locale, string>> = { zh: renderToString(<Others locale="zh" />), en: renderToString(<Others locale="en" />) };
