/** What a mobile number of the mainland looks like. */
export const mobile = { regex: /^1[3-9]\d{9}$/, message: { zh: '请填写11位手机号码', en: 'Enter a mobile number of 11 digits' } };
