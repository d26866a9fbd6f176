/** What the owner of a small car types into any form about it. */
export const whatOwnersType = {
  ownerType: 'individual' as const,
  plateType: 'small-car' as const,
  handledBy: 'self' as const,
  contactPhone: '13903710009',
  deliveryMethod: 'post' as const,
  deliveryRecipient: '何静',
  deliveryPhone: '13903710009',
  deliveryAddress: '河南省郑州市金水区花园路1号',
  truthDeclaration: true as const,
};
