/** What Office tells of its theme, as far as it matters here. */
export interface OfficeTheme {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

export type ThemeName = "light" | "dark";

/**
 * The theme of the pane. Excel on the web tells none and is light whatever the system prefers;
 * older clients tell only colours. Contrast themes come by `forced-colors`, in the style sheet.
 */
export function themeFor(theme: OfficeTheme | undefined): ThemeName {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  const background = theme?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? "dark" : "light";
}

function isDark(colour: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour)?.[1];
  if (hex === undefined) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
