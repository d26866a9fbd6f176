const office = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]';
const sign = '[A-HJ-NP-Z0-9]';

/** Forms of GA 36-2018, and of its amendment for new-energy cars: A–E run on electricity alone, F–K do not. */
const forms = [
  `${office}${sign}{5}`,
  `${office}[ABCDEFGHJK]${sign}\\d{4}`,
  `${office}\\d{5}[ABCDEFGHJK]`,
  `${office}${sign}{4}[挂学警领]`,
  `粤Z${sign}{4}[港澳]`,
];
const plate = new RegExp(`^(?:${forms.join('|')})$`);

/**
 * The number on a vehicle's plate, without the dot: `豫A12345`, new energy `豫AD12345` (small) and `豫A12345D` (large),
 * trailers, driving schools, police, consulates, and cars of Hong Kong and Macao. Temporary and military plates are not.
 */
export const isPlateNumber = (text: string): boolean => plate.test(text);
