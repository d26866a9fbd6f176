/** Ends what global-setup.mjs started. */
export default () => globalThis.stopTestServices();
