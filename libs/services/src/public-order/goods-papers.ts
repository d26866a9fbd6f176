import type { GoodsAccount, Material, SafetyPermit } from '@yichuang/definition';

/** The seller's permit, which the authority that issued it shares. */
export const sellerPermitPaper: Material<{ readonly sellerUscc: string }, { readonly form: { readonly sellerUscc: string }; readonly facts: { readonly sellerPermit: SafetyPermit | null } }> = {
  id: 'seller-permit',
  text: { zh: '销售单位的许可证', en: 'Seller’s permit' },
  waivedWhen: ({ form, facts: { sellerPermit } }) => sellerPermit !== null && sellerPermit.uscc === form.sellerUscc,
  waiver: { zh: '应急管理部门共享数据能够核验的免交', en: 'Not needed when the emergency-management authority shares it' },
};

export const hasBoughtBefore = ({ facts: { account } }: { readonly facts: { readonly account: GoodsAccount | null } }): boolean => account !== null;
