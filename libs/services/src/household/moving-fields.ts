import type { Text } from '@yichuang/kernel';

/** Label and options of fields that several moves ask for. */
export const targetAddressField: readonly [Text, { readonly hint: Text }] = [
  { zh: '拟迁入地址', en: 'Address to move to' },
  { hint: { zh: '照拟迁入户的户口簿填写到门牌号', en: 'As in the booklet of the household you join, down to the door number' } },
];

interface HouseholdFieldOptions {
  readonly when?: (answers: never) => boolean;
  readonly pattern: { readonly regex: RegExp; readonly message: Text };
}

export const nineDigits = { regex: /^\d{9}$/, message: { zh: '户号为9位数字，见户口簿首页', en: 'A household number has nine digits: see the first page of the booklet' } };

export const targetHouseholdField = (when?: (answers: never) => boolean): readonly [Text, HouseholdFieldOptions] => [{ zh: '拟迁入户户号', en: 'Target household number' }, { ...(when && { when }), pattern: nineDigits }];
