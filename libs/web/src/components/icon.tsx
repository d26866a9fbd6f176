/** Line drawings on a grid of 24, stroke 1.75. */
const paths = {
  household: 'M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  traffic: 'M4 16.5v-4l2-5.5h12l2 5.5v4M4 12.5h16M4 16.5h16M6 16.5V19M18 16.5V19M7 14.5h1.5M15.5 14.5H17',
  'exit-entry': 'M6 3.5h12v17H6zM9 17h6M12 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M8.5 10h7M12 6.5c-1.6 2.2-1.6 4.8 0 7M12 6.5c1.6 2.2 1.6 4.8 0 7',
  'public-order': 'M12 3.5c2.6 1.7 5 2.3 7.5 2.3 0 6.7-1.8 11.7-7.5 14.7C6.3 17.5 4.5 12.5 4.5 5.8 7 5.8 9.4 5.2 12 3.5M8.8 12l2.3 2.3 4.2-4.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20.5 20.5',
  document: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 15.5h6',
  account: 'M12 4.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M4.5 20c.6-4 3.6-5.8 7.5-5.8s6.9 1.8 7.5 5.8',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2',
  check: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M8 12.3l2.7 2.7L16 9.5',
};

export type IconName = keyof typeof paths;

/** A drawing beside words that say the same; hidden from those who hear the page. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class="yc-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
