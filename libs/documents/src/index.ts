export type { DocumentContent } from './page/document-content.js';
export { renderDocument } from './page/render-document.js';
