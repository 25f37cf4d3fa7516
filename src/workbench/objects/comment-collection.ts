import { bool, integer, optional, oneOf, place, text } from "./arguments";
import type { Book } from "./book";
import { HostError } from "./host-error";
import { declareMembers, type HostObject, type MemberTable } from "./host-object";
import type { SheetId } from "../grid/grid";
import type { WorkbookComment } from "./workbook-extras";

/** Comments without replies and mentions; they do not move with their cells. */
export class CommentCollection implements HostObject {
  readonly members: MemberTable<HostObject> = commentCollectionMembers;
  constructor(
    readonly book: Book,
    readonly sheet: SheetId | null,
  ) {}

  list(): WorkbookComment[] {
    const { comments } = this.book.extras;
    return comments.filter((comment) => this.sheet === null || comment.sheet === this.sheet);
  }

  find(id: unknown): Comment | null {
    const known = this.list().find((comment) => comment.id === text(id));
    return known ? new Comment(this.book, known.id) : null;
  }

  at(address: unknown): Comment | null {
    const { sheet, rect } = place(this.book, address, this.sheet ?? this.book.grid.sheets.active());
    const known = this.list().find(
      (one) => one.sheet === sheet && one.row === rect.row && one.column === rect.column,
    );
    return known ? new Comment(this.book, known.id) : null;
  }
}

class Comment implements HostObject {
  readonly members: MemberTable<HostObject> = commentMembers;
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  stored(): WorkbookComment {
    const found = this.book.extras.comments.find((comment) => comment.id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change(act: (comment: WorkbookComment) => void): void {
    act(this.stored());
    this.book.extras.revision += 1;
  }
}

function found(comment: Comment | null | undefined): Comment {
  if (!comment) throw new HostError("ItemNotFound");
  return comment;
}

function add(self: CommentCollection, ...args: readonly unknown[]): Comment {
  const [address, content, contentType] = args;
  optional(contentType, (value) => oneOf(value, ["Plain"] as const), "Plain");
  if (self.at(address)) throw new HostError("InvalidArgument");
  const { book } = self;
  const { sheet, rect } = place(book, address, self.sheet ?? book.grid.sheets.active());
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  book.extras.comments.push({
    id,
    sheet,
    row: rect.row,
    column: rect.column,
    content: text(content),
    author: book.extras.properties.author,
    created: new Date().toISOString(),
    resolved: false,
  });
  book.extras.revision += 1;
  return new Comment(book, id);
}

function remove({ book, id }: Comment): void {
  const index = book.extras.comments.findIndex((comment) => comment.id === id);
  if (index < 0) throw new HostError("ItemNotFound");
  book.extras.comments.splice(index, 1);
  book.extras.revision += 1;
}

const commentCollectionMembers = declareMembers<CommentCollection>({
  type: "CommentCollection",
  items: (self) => self.list().map((comment) => new Comment(self.book, comment.id)),
  item: (self, id) => found(self.find(id)),
  methods: {
    Add: add,
    GetCount: (self) => self.list().length,
    GetItemAt: (self, index) => {
      const comment = self.list()[integer(index)];
      return found(comment && new Comment(self.book, comment.id));
    },
    GetItemByCell: (self, address) => found(self.at(address)),
    GetItemOrNullObject: (self, id) => self.find(id),
  },
});

const commentMembers = declareMembers<Comment>({
  type: "Comment",
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Content: {
      get: (self) => self.stored().content,
      set: (self, value) =>
        self.change((comment) => {
          comment.content = text(value);
        }),
    },
    AuthorName: { get: (self) => self.stored().author },
    CreationDate: { get: (self) => self.stored().created },
    ContentType: { get: () => "Plain" },
    Resolved: {
      get: (self) => self.stored().resolved,
      set: (self, value) =>
        self.change((comment) => {
          comment.resolved = bool(value);
        }),
    },
  },
  methods: {
    Delete: remove,
    GetLocation: (self) => {
      const { sheet, row, column } = self.stored();
      return self.book.make.range(sheet, { row, column, rowCount: 1, columnCount: 1 });
    },
  },
});
