/** A mobile number of mainland China: 11 digits, without +86. */
export const isMobilePhone = (text: string): boolean => /^1[3-9]\d{9}$/.test(text);

/** A mobile number, or a landline with its area code and perhaps an extension: `0371-65551234`, `010-66551234-802`. */
export const isPhone = (text: string): boolean => isMobilePhone(text) || /^0(?:10|2\d|[3-9]\d{2})-?[2-9]\d{6,7}(?:-\d{1,6})?$/.test(text);
