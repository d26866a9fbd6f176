/** The part of govuk-frontend's script that we use; the package brings no types of its own. */
declare module 'govuk-frontend' {
  type Component = new (root: Element) => unknown;
  export function createAll(component: Component): unknown;
  export const Button: Component;
  export const CharacterCount: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const PasswordInput: Component;
  export const Radios: Component;
  export const SkipLink: Component;
}
