export const INK = '#1b1f24';
export const MUTED = '#5b6570';
export const RED = '#c8102e';
export const BLUE = '#0b4ea2';
export const HAIRLINE = '#d5dae1';

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Left and right as GB/T 9704—2012 has them; the foot holds the verification strip. */
export const MARGINS = { top: mm(18), left: mm(28), right: mm(26), bottom: mm(42) };
export const WIDTH = mm(156);

/** How a text is set; lengths in points. */
export interface Style {
  size: number;
  weight?: 'regular' | 'bold';
  colour?: string;
  align?: 'left' | 'center' | 'right';
  x?: number;
  width?: number;
  indent?: number;
  lineGap?: number;
  characterSpacing?: number;
}

/** How a text of both languages is set. */
export interface Styles {
  zh: Style;
  /** English as a line below the Chinese. */
  en?: Style;
  /** English on a page of its own. */
  alone?: Style;
}
