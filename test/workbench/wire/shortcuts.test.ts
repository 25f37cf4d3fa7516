import { Shortcuts } from "../../../src/workbench/wire/shortcuts";

const held = { ctrl: true, alt: true, shift: false };

test.each([
  ["the keys of an action", { ...held, key: "K" }, "check"],
  ["another key", { ...held, key: "L" }, null],
  ["fewer keys held", { ...held, alt: false, key: "K" }, null],
  ["no key held", { ctrl: false, alt: false, shift: false, key: "F2" }, null],
  ["keys that were taken away", { ...held, key: "U" }, null],
])("%s", (_, stroke, action) => {
  const shortcuts = new Shortcuts([
    ["check", "Alt+Ctrl+K"],
    ["undo", null],
    ["edit", "F2"],
  ]);
  expect(shortcuts.actionOf(stroke)).toBe(action);
});

test.each([
  ["ctrl + alt + k", true],
  ["Ctrl+Z", true],
  ["Ctrl+Alt+J", false],
])("%s is in use: %s", (keys, inUse) => {
  expect(new Shortcuts([["check", "Ctrl+Alt+K"]]).isInUse(keys)).toBe(inUse);
});
