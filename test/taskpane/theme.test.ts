import { themeFor } from "../../src/taskpane/theme";

test.each([
  ["nothing told, as in Excel on the web", undefined, "light"],
  ["dark by name", { isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
  ["light by name", { isDarkTheme: false }, "light"],
  ["a black background", { bodyBackgroundColor: "#262626" }, "dark"],
  ["a white background", { bodyBackgroundColor: "FFFFFF" }, "light"],
  ["a colour nobody knows", { bodyBackgroundColor: "window" }, "light"],
])("the theme for %s", (_, theme, expected) => {
  expect(themeFor(theme)).toBe(expected);
});
