/** A lattice window with its inner pane lit. */
export const Logo = () => (
  <svg class="yc-logo" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path class="yc-logo__frame" d="M10 4h28a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6V10a6 6 0 0 1 6-6z" />
    <path class="yc-logo__lattice" d="M17 4v13M31 4v13M17 31v13M31 31v13M4 17h13M4 31h13M31 17h13M31 31h13" />
    <path class="yc-logo__pane" d="M17 17h14v14H17z" />
  </svg>
);
