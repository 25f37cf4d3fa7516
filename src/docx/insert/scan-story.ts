import type { WordPackage } from "../read/package/word-package";
import { usualPrefix } from "../read/word/namespaces";
import type { ElementRule } from "../read/xml/xml-scanner";
import { TagPosition } from "../read/xml/xml-scanner";
import { StoryBuilder } from "./story-builder";
import type { Story } from "./story";
import { storyRules } from "./story-rules";

const strictNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";

/** Where things lie in a part of a document; throws DocumentError where it is not well formed. */
export function scanStory(source: WordPackage, part: string, text: string): Story {
  const tag = new TagPosition();
  const builder = new StoryBuilder(tag);
  const rules = storyRules(builder);
  const anything: ElementRule = {
    open: () => {
      builder.see();
      return false;
    },
    close: null,
    text: null,
  };
  let isStrict = false;
  source.scanText(
    part,
    text,
    (namespace, local) => {
      isStrict ||= namespace === strictNamespace;
      return rules.get(`${usualPrefix(namespace)}:${local}`) ?? anything;
    },
    tag,
  );
  return { isStrict, ...builder.finish() };
}
