const form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text, perhaps of an address somebody typed, has the form of the ids that are made at random. */
export const isUuid = (text: string): boolean => form.test(text);
