/** What somebody types into any form about a vehicle of theirs, whether or not something is delivered. */
export const whatAnybodyTypes = {
  ownerType: 'individual' as const,
  handledBy: 'self' as const,
  contactPhone: '13903710009',
  truthDeclaration: true as const,
};

/** What somebody types when something is delivered. */
export const whatPeopleType = {
  ...whatAnybodyTypes,
  deliveryMethod: 'post' as const,
  deliveryRecipient: '何静',
  deliveryPhone: '13903710009',
  deliveryAddress: '河南省郑州市金水区花园路1号',
};

/** What the owner of a small car types into any form about it. */
export const whatOwnersType = { ...whatPeopleType, plateType: 'small-car' as const };
