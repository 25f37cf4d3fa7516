import type { SheetId } from "../grid/grid";
import { bool, oneOf, text } from "./arguments";
import type { Book } from "./book";
import { declareMembers, type HostObject, type MemberTable, type Scalar } from "./host-object";
import { changeSheet, pageOf } from "./sheet-page";
import type { HeaderFooterPages, HeaderFooterPart } from "./workbook-extras";

export class HeaderFooterGroup implements HostObject {
  readonly members: MemberTable<HostObject> = groupMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId,
  ) {}
}

class HeaderFooter implements HostObject {
  readonly members: MemberTable<HostObject> = headerFooterMembers;
  constructor(
    readonly group: HeaderFooterGroup,
    readonly pages: HeaderFooterPages,
  ) {}
}

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const groupMembers = declareMembers<HeaderFooterGroup>({
  type: "HeaderFooterGroup",
  scalars: {
    State: {
      get: (self) => pageOf(self.book, self.sheet).headerFooterState,
      set: (self, value) =>
        changeSheet(self.book, self.sheet, ({ page }) => {
          page.headerFooterState = oneOf(value, states);
        }),
    },
    UseSheetMargins: {
      get: (self) => pageOf(self.book, self.sheet).useSheetMargins,
      set: (self, value) =>
        changeSheet(self.book, self.sheet, ({ page }) => {
          page.useSheetMargins = bool(value);
        }),
    },
    UseSheetScale: {
      get: (self) => pageOf(self.book, self.sheet).useSheetScale,
      set: (self, value) =>
        changeSheet(self.book, self.sheet, ({ page }) => {
          page.useSheetScale = bool(value);
        }),
    },
  },
  navs: {
    DefaultForAllPages: (self) => new HeaderFooter(self, "default"),
    EvenPages: (self) => new HeaderFooter(self, "even"),
    FirstPage: (self) => new HeaderFooter(self, "first"),
    OddPages: (self) => new HeaderFooter(self, "odd"),
  },
});

function part(name: HeaderFooterPart): Scalar<HeaderFooter> {
  return {
    get: ({ group, pages }) => pageOf(group.book, group.sheet).headersFooters[pages][name],
    set: ({ group, pages }, value) =>
      changeSheet(group.book, group.sheet, ({ page }) => {
        page.headersFooters[pages][name] = text(value);
      }),
  };
}

const headerFooterMembers = declareMembers<HeaderFooter>({
  type: "HeaderFooter",
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});
