/** What a driver types into any form about a licence. */
export const whatDriversType = {
  contactPhone: '13903710031',
  handledBy: 'self' as const,
  truthDeclaration: true as const,
};

/** And where a card is made. */
export const whoGetsACard = {
  ...whatDriversType,
  photoSource: 'on-file' as const,
  deliveryMethod: 'post' as const,
  deliveryRecipient: '邓雪',
  deliveryPhone: '13903710031',
  deliveryAddress: '河南省郑州市金水区经三路12号',
};
