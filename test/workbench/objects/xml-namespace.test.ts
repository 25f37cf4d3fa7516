import { rootNamespace } from "../../../src/workbench/objects/xml-namespace";

test.each([
  ['<a xmlns="urn:x"/>', "urn:x"],
  ['<?xml version="1.0"?>\n<!-- c --><p:a xmlns="urn:y" xmlns:p="urn:x"><p:b/></p:a>', "urn:x"],
  ["<a xmlns='urn:a&amp;b'></a>", "urn:a&b"],
  ["<a><b xmlns='urn:inner'/></a>", ""],
  ["<a", null],
  ["<a><b></a><b>", null],
  ["plain", null],
  ["", null],
])("%j is of %j", (xml, namespace) => {
  expect(rootNamespace(xml)).toBe(namespace);
});
