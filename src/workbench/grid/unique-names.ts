/** Excel's rule for table headers: blanks become ColumnN, repeated names get a number. Case is ignored. */
export function uniqueNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const name = free(text === "" ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}
