import { openLab, type OpenLab } from "./office-host/lab";

let open: OpenLab;

beforeAll(async () => {
  open = await openLab();
});
afterAll(async () => {
  await open.close();
});

describe("starting", () => {
  test("the add-in becomes ready in Excel on the web with a shared runtime", async () => {
    const ready = await open.addin.evaluate(() => window.ready);
    expect(ready).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      addin: { visibilityMode: "Taskpane" },
    });
  });

  test("ExcelApi is offered up to 1.15", async () => {
    const offered = await open.addin.evaluate(() =>
      ["1.1", "1.9", "1.15", "1.16"].map((version) =>
        Office.context.requirements.isSetSupported("ExcelApi", version),
      ),
    );
    expect(offered).toEqual([true, true, true, false]);
  });

  test("settings are there at once and are saved to the workbook", async () => {
    const seen = await open.addin.evaluate(async () => {
      const { settings } = Office.context.document;
      const greeting: unknown = settings.get("greeting");
      settings.set("deep", { list: [1, 2] });
      const saved = await new Promise((resolve) => {
        settings.saveAsync((result) => {
          resolve(result.status);
        });
      });
      const refreshed = await new Promise((resolve) => {
        settings.refreshAsync((result) => {
          resolve(result.status);
        });
      });
      return [greeting, saved, refreshed, settings.get("deep")];
    });
    expect(seen).toEqual(["hello", "succeeded", "succeeded", { list: [1, 2] }]);
    const kept = await open.page.evaluate(() => [...lab.extras.settings]);
    expect(kept).toEqual([
      ["greeting", '"hello"'],
      ["deep", '{"list":[1,2]}'],
    ]);
  });

  test("workbook settings are the same settings", async () => {
    const value = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItemOrNullObject("greeting");
        setting.load("value");
        context.workbook.settings.add("count", 3);
        await context.sync();
        return setting.value as unknown;
      }),
    );
    expect(value).toBe("hello");
    expect(await open.page.evaluate(() => lab.extras.settings.get("count"))).toBe("3");
  });
});

describe("request batches", () => {
  test("a null object is null in all that comes of it, and takes writes without effect", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const range = sheet.getRange("A1");
        range.load("values");
        await context.sync();
        range.values = [[1]];
        sheet.delete();
        await context.sync();
        return [sheet.isNullObject, range.isNullObject];
      }),
    );
    expect(seen).toEqual([true, true]);
  });

  test("sheets, ranges and tables survive several syncs", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Plan");
        const range = sheet.getRange("B2:C3");
        range.values = [
          ["No.", "Title"],
          [1, true],
        ];
        const table = sheet.tables.add("B2:C3", true);
        table.name = "Actions";
        table.load("name,id,style,showHeaders");
        range.load("values,address");
        await context.sync();
        range.getCell(1, 0).values = [[9]];
        range.load("values");
        sheet.load("name,position");
        table.rows.add(undefined, [[10, "x"]]);
        const body = table.getDataBodyRange().load("address,values");
        await context.sync();
        return {
          address: range.address,
          values: range.values,
          position: sheet.position,
          table: table.toJSON(),
          body: [body.address, body.values],
        };
      }),
    );
    expect(seen).toEqual({
      address: "Plan!B2:C3",
      values: [
        ["No.", "Title"],
        [9, true],
      ],
      position: 1,
      table: expect.objectContaining({
        id: "1",
        name: "Actions",
        style: "TableStyleMedium2",
        showHeaders: true,
      }),
      body: [
        "Plan!B3:C4",
        [
          [9, true],
          [10, "x"],
        ],
      ],
    });
  });

  test("load takes text, lists, objects and paths through collections", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        worksheets.load("items/name,items/tables/items/name");
        tables.load("count");
        const sheet = worksheets.getItem("Plan").load({ name: true, tables: { name: true } });
        const first = worksheets.getFirst().load(["name", "visibility"]);
        const fill = sheet.getRange("B2").load("format/fill/color,format/font/bold");
        const count = worksheets.getCount();
        await context.sync();
        return [
          worksheets.items.map((item) => [item.name, item.tables.items.map(({ name }) => name)]),
          tables.count,
          sheet.tables.items.map(({ name }) => name),
          [first.name, first.visibility],
          [fill.format.fill.color, fill.format.font.bold],
          count.value,
        ];
      }),
    );
    expect(seen).toEqual([
      [
        ["Sheet1", []],
        ["Plan", ["Actions"]],
      ],
      1,
      ["Actions"],
      ["Sheet1", "Visible"],
      ["#FFFFFF", false],
      2,
    ]);
  });

  test("set writes several properties, through objects within", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRange("F1");
        range.set({ values: [[7]], format: { fill: { color: "red" }, wrapText: true } });
        await context.sync();
        range.load("values,format/fill/color,format/wrapText");
        await context.sync();
        return [range.values, range.format.fill.color, range.format.wrapText];
      }),
    );
    expect(seen).toEqual([[[7]], "#FF0000", true]);
  });

  test("a write that the client cuts into chunks lands whole", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Plan").getRange("K1:M2000");
        range.values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `row ${row}`]);
        // One value for every cell: allowed by Excel, not by the type.
        range.numberFormat = "@" as unknown as string[][];
        await context.sync();
        range.load("values,numberFormat");
        await context.sync();
        return [range.values.length, range.values[1999], range.numberFormat[1999]];
      }),
    );
    expect(seen).toEqual([2000, [1999, 3998, "row 1999"], ["@", "@", "@"]]);
  });

  test("a range kept over syncs moves with its cells", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        const range = sheet.getRange("K10:M11");
        range.load("address");
        await context.sync();
        sheet.getRange("5:6").insert("Down");
        sheet.getRange("A:A").delete("Left");
        await context.sync();
        range.load("address,values");
        await context.sync();
        return [range.address, range.values[0]?.[0]];
      }),
    );
    expect(seen).toEqual(["Plan!J12:L13", 9]);
  });

  test("nothing stays pinned after Excel.run", async () => {
    await open.page.waitForFunction(() => lab.host.referenceCount() === 0);
  });

  test("an error says what failed and where, and what was done before stays done", async () => {
    const error = await open.addin.evaluate(async () => {
      try {
        await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.getItem("Sheet1").getRange("A9").values = [["before"]];
          worksheets.getItem("Nowhere").load("name");
          await context.sync();
        });
        return null;
      } catch (failure) {
        const { code, message, debugInfo } = failure as OfficeExtension.Error;
        return { code, message, location: debugInfo.errorLocation, statement: debugInfo.statement };
      }
    });
    expect(error).toEqual({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      location: "WorksheetCollection.getItem",
      statement: expect.stringContaining("worksheets.getItem("),
    });
    const kept = await open.page.evaluate(() => {
      const [first] = lab.grid.sheets.list();
      return lab.grid.cells.values(first?.id ?? "", {
        row: 8,
        column: 0,
        rowCount: 1,
        columnCount: 1,
      });
    });
    expect(kept).toEqual([["before"]]);
  });

  test("a wrong size is an invalid argument; what the host lacks is refused and remembered", async () => {
    const codes = await open.addin.evaluate(async () => {
      const codeOf = (work: (context: Excel.RequestContext) => Promise<void>) =>
        Excel.run(work).then(
          () => "none",
          (failure: unknown) => (failure as OfficeExtension.Error).code,
        );
      return [
        await codeOf(async (context) => {
          context.workbook.worksheets.getItem("Plan").getRange("A1:B1").values = [[1]];
        }),
        await codeOf(async (context) => {
          context.workbook.worksheets.getItem("Plan").getRange("A1").getImage();
        }),
      ];
    });
    expect(codes).toEqual(["InvalidArgument", "ApiNotFound"]);
    expect(await open.page.evaluate(() => lab.host.missing())).toEqual(["Range.GetImage()"]);
  });

  test("each batch of the add-in is logged with its size", async () => {
    const entry = await open.page.evaluate(() =>
      lab.host.requestLog().find(({ writes }) => writes),
    );
    expect(entry).toMatchObject({ writes: true, error: null });
    expect(entry?.actions).toBeGreaterThan(1);
    expect(entry?.requestBytes).toBeGreaterThan(100);
  });
});

describe("parts of the document", () => {
  test("custom XML parts are found by namespace", async () => {
    const seen = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const part = parts.add('<p:plan xmlns:p="urn:example:plan"><p:a/></p:plan>');
        part.load("id");
        await context.sync();
        const only = parts.getByNamespace("urn:example:plan").getOnlyItemOrNullObject();
        const none = parts.getByNamespace("urn:example:none").getOnlyItemOrNullObject();
        only.load("id");
        none.load("id");
        const xml = only.getXml();
        await context.sync();
        return [only.id === part.id, none.isNullObject, xml.value];
      }),
    );
    expect(seen).toEqual([true, true, '<p:plan xmlns:p="urn:example:plan"><p:a/></p:plan>']);
  });

  test("page layout, validation and conditional formats reach the workbook", async () => {
    await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Plan");
        sheet.showGridlines = false;
        sheet.freezePanes.freezeRows(1);
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.setPrintTitleRows("$1:$1");
        sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
        sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P";
        const cells = sheet.getRange("B5:B9");
        cells.dataValidation.rule = {
          list: { inCellDropDown: true, source: sheet.getRange("D1:D3") },
        };
        cells.dataValidation.prompt = { title: "Status", message: "Pick one", showPrompt: true };
        const format = cells.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        format.cellValue.rule = { formula1: "=0", operator: "LessThan" };
        format.cellValue.format.font.color = "red";
        await context.sync();
      }),
    );
    const seen = await open.page.evaluate(() => {
      const sheet = lab.grid.sheets.list().find(({ name }) => name === "Plan");
      const id = sheet?.id ?? "";
      const page = lab.extras.sheets.get(id)?.page;
      const cell = { row: 4, column: 1, rowCount: 1, columnCount: 1 };
      return {
        sheet: [sheet?.showGridlines, sheet?.frozenRows],
        page: [page?.orientation, page?.titleRows, page?.zoom.horizontalFitToPages],
        footer: page?.headersFooters.default.centerFooter,
        validation: lab.grid.validation.get(id, cell),
        formats: lab.grid.conditionalFormats
          .list(id)
          .map(({ rule, format }) => [rule, format.fontColor]),
      };
    });
    expect(seen).toEqual({
      sheet: [false, 1],
      page: ["Landscape", "$1:$1", 1],
      footer: "&P",
      validation: expect.objectContaining({
        rule: { kind: "List", source: "=$D$1:$D$3", inCellDropDown: true },
        prompt: { title: "Status", message: "Pick one", show: true },
      }),
      formats: [
        [{ kind: "CellValue", operator: "LessThan", formula1: "=0", formula2: null }, "#FF0000"],
      ],
    });
  });
});

describe("page breaks", () => {
  const run = (work: "add" | "list" | "remove") =>
    open.addin.evaluate(
      (step) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItemOrNullObject("Breaks");
          await context.sync();
          const own = sheet.isNullObject ? context.workbook.worksheets.add("Breaks") : sheet;
          const { horizontalPageBreaks: rows, verticalPageBreaks: columns } = own;
          if (step === "add") {
            rows.add("A9");
            rows.add(own.getRange("C5:D6"));
            rows.add("A9");
            columns.add("C1");
          }
          if (step === "remove") rows.removePageBreaks();
          const counts = [rows.getCount(), columns.getCount()];
          rows.load({ rowIndex: true });
          columns.load({ columnIndex: true });
          await context.sync();
          const after = rows.items.map((each) => each.getCellAfterBreak().load({ address: true }));
          await context.sync();
          return {
            rows: rows.items.map(({ rowIndex }) => rowIndex),
            columns: columns.items.map(({ columnIndex }) => columnIndex),
            counts: counts.map(({ value }) => value),
            after: after.map(({ address }) => address),
          };
        }),
      work,
    );

  test("stand in order, once each, and name the cell that they are before", async () => {
    expect(await run("add")).toEqual({
      rows: [4, 8],
      columns: [2],
      counts: [2, 1],
      after: ["Breaks!A5", "Breaks!A9"],
    });
  });

  test("move with their rows, and the print area with them", async () => {
    await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Breaks");
        sheet.pageLayout.setPrintArea("A1:D12");
        sheet.pageLayout.setPrintTitleRows("$2:$2");
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        sheet.getRange("7:7").delete("Up");
        await context.sync();
      }),
    );
    expect((await run("list")).rows).toEqual([9]);
    const page = await open.page.evaluate(() => {
      const sheet = lab.grid.sheets.list().find(({ name }) => name === "Breaks");
      const { printArea, titleRows } = lab.extras.sheets.get(sheet?.id ?? "")?.page ?? {};
      return { printArea, titleRows };
    });
    expect(page).toEqual({ printArea: "$A$3:$D$13", titleRows: "$4:$4" });
  });

  test("are removed together, those of the other direction stay", async () => {
    expect(await run("remove")).toMatchObject({ rows: [], columns: [2] });
  });

  test("before the first row there is none to be", async () => {
    const code = await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Breaks").horizontalPageBreaks.add("B1");
        await context.sync();
      }).then(
        () => "added",
        (error: unknown) => (error as OfficeExtension.Error).code,
      ),
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("events", () => {
  beforeAll(async () => {
    await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        window.registration = sheet.onChanged.add(async (args) => {
          const cell = await Excel.run(async (inner) => {
            const range = args.getRange(inner).load("address,values");
            await inner.sync();
            return [range.address, range.values];
          });
          seen.push([
            "sheet",
            args.changeType,
            args.source,
            args.triggerSource,
            args.details,
            cell,
          ]);
        });
        context.workbook.worksheets.onChanged.add(async (args) => {
          seen.push(["all", args.address]);
        });
        context.workbook.tables.onChanged.add(async (args) => {
          seen.push(["tables", args.tableId, args.address]);
        });
        context.workbook.worksheets.onSelectionChanged.add(async (args) => {
          seen.push(["selection", args.address]);
        });
        await context.sync();
      }),
    );
  });
  beforeEach(async () => {
    await open.addin.evaluate(() => {
      seen.length = 0;
    });
  });

  async function typed(
    sheetName: string,
    row: number,
    column: number,
    text: string,
  ): Promise<void> {
    await open.page.evaluate(
      ([name, r, c, value]) => {
        const sheet = lab.grid.sheets.list().find((info) => info.name === name);
        return lab.grid.type(sheet?.id ?? "", r, c, value);
      },
      [sheetName, row, column, text] as const,
    );
  }

  test("a user's edit of one cell tells the sheet and the workbook, with its range", async () => {
    await typed("Sheet1", 3, 3, "new");
    await open.addin.waitForFunction(() => seen.length === 2);
    const told = await open.addin.evaluate(() => seen);
    expect(told).toContainEqual(["all", "D4"]);
    expect(told).toContainEqual([
      "sheet",
      "RangeEdited",
      "Local",
      "Unknown",
      { valueBefore: "", valueAfter: "new", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      ["Sheet1!D4", [["new"]]],
    ]);
  });

  test("the add-in's own write says that it is its own", async () => {
    await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["mine"]];
        await context.sync();
      }),
    );
    await open.addin.waitForFunction(() => seen.length === 2);
    const told = await open.addin.evaluate(() => seen);
    expect(told).toContainEqual(expect.arrayContaining(["sheet", "ThisLocalAddin"]));
  });

  test("an edit inside a table tells the tables too", async () => {
    const body = await open.page.evaluate(() => lab.grid.tables.list()[0]?.rect);
    await typed("Plan", (body?.row ?? 0) + 1, body?.column ?? 0, "5");
    await open.addin.waitForFunction(() => seen.length === 2);
    expect(await open.addin.evaluate(() => seen)).toContainEqual(["tables", "1", "A3"]);
  });

  test("a selection is told", async () => {
    await open.page.evaluate(() => {
      lab.grid.select(lab.grid.sheets.active(), { row: 1, column: 1, rowCount: 2, columnCount: 1 });
    });
    await open.addin.waitForFunction(() => seen.length === 1);
    expect(await open.addin.evaluate(() => seen)).toEqual([["selection", "B2:B3"]]);
  });

  test("nothing is told while the add-in has events switched off, nor after it unregisters", async () => {
    await open.addin.evaluate(() =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem("Sheet1").getRange("A2").values = [["quiet"]];
        context.runtime.enableEvents = true;
        await context.sync();
      }),
    );
    await open.addin.evaluate(() =>
      Excel.run(window.registration.context, async (context) => {
        window.registration.remove();
        await context.sync();
      }),
    );
    await typed("Sheet1", 0, 1, "after");
    await open.addin.waitForFunction(() => seen.length > 0);
    expect(await open.addin.evaluate(() => seen)).toEqual([["all", "B1"]]);
  });
});

describe("commands", () => {
  test("a ribbon command runs and says when it is done", async () => {
    const outcome = await open.page.evaluate(() => lab.host.invokeCommand("mark", "MarkButton"));
    expect(outcome.status).toBe(0);
    expect(outcome.event).toMatchObject({ completedContext: { done: true } });
    expect(await open.addin.evaluate(() => seen)).toContainEqual(["command", "MarkButton"]);
  });
});

describe("keys and the ribbon", () => {
  const shouted = (times: number) =>
    open.addin.waitForFunction(
      (wanted) => seen.filter((one) => one === "shouted").length === wanted,
      times,
    );

  test("keys pressed in the grid or in the pane start their action", async () => {
    const stroke = { ctrl: true, alt: true, shift: true, key: "M" };
    const started = await open.page.evaluate((pressed) => lab.host.pressKeys(pressed), stroke);
    expect(started).toBe(true);
    await shouted(1);
    await open.addin.locator("button").press("Control+Alt+Shift+M");
    await shouted(2);
  });

  test("the add-in learns which keys are taken, and changes its own", async () => {
    const told = await open.addin.evaluate(async () => {
      const before = await Office.actions.areShortcutsInUse(["ctrl+shift+alt+m", "Ctrl+Alt+1"]);
      await Office.actions.replaceShortcuts({ shout: "Ctrl+Alt+1" });
      return [before.map(({ inUse }) => inUse), await Office.actions.getShortcuts()];
    });
    expect(told).toEqual([[true, false], { shout: "Ctrl+Alt+1" }]);
  });

  test("the host hears which buttons the add-in enables", async () => {
    await open.page.evaluate(() => {
      Object.assign(window, { heard: [] });
      lab.host.on((event) => {
        if (event.kind === "ribbon")
          (window as unknown as { heard: unknown[] }).heard.push(event.change);
      });
    });
    await open.addin.evaluate(() =>
      Office.ribbon.requestUpdate({
        tabs: [
          { id: "tab", groups: [{ id: "group", controls: [{ id: "undo", enabled: false }] }] },
        ],
      }),
    );
    const heard = await open.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    expect(heard).toEqual([{ kind: "button", id: "undo", enabled: false }]);
  });
});

describe("custom functions", () => {
  const plain = { stream: false, cancelable: false, volatile: false, requiresAddress: false };

  function definition(id: string, options: Partial<typeof plain> = {}) {
    const result = { type: "any", dimensionality: "scalar" as const };
    return {
      id,
      name: id,
      description: "",
      parameters: [],
      result,
      options: { ...plain, ...options },
    };
  }

  test("a level of calls goes at once and every kind of result comes back", async () => {
    const calls = [
      { call: 1, definition: definition("ADD"), args: [2, 3] },
      {
        call: 2,
        definition: definition("DOUBLE"),
        args: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
      { call: 3, definition: definition("WHERE", { requiresAddress: true }), args: [] },
      { call: 4, definition: definition("LATE"), args: ["late"] },
      { call: 5, definition: definition("NODATA"), args: [] },
      { call: 6, definition: definition("RETURNED"), args: [] },
      { call: 7, definition: definition("BROKEN"), args: [] },
      { call: 8, definition: definition("NOSUCH"), args: [] },
      { call: 9, definition: definition("DATE"), args: [] },
    ];
    const settled = await open.page.evaluate(async (level) => {
      lab.grid.invoke(level);
      const busy = lab.host.busy();
      await lab.host.whenIdle();
      return { busy, results: [...lab.grid.settled].sort((a, b) => a.call - b.call) };
    }, calls);
    expect(settled.busy).toBe(true);
    expect(settled.results.map(({ result }) => result)).toEqual([
      { ok: true, value: 5 },
      {
        ok: true,
        value: [
          [2, 4],
          [6, 8],
        ],
      },
      { ok: true, value: "Sheet1!A1" },
      { ok: true, value: "late" },
      { ok: false, error: "#N/A", message: "No such decision." },
      { ok: false, error: "#VALUE!", message: "Not a date." },
      { ok: false, error: "#VALUE!", message: "" },
      { ok: false, error: "#VALUE!", message: "" },
      { ok: true, value: { number: 46022, format: "d mmm yyyy" } },
    ]);
  });

  test("a stream goes on until it is canceled, and does not keep the host busy", async () => {
    const tick = { call: 20, definition: definition("TICK", { stream: true }), args: [] };
    await open.page.evaluate((call) => {
      lab.grid.invoke([call]);
    }, tick);
    await open.page.waitForFunction(
      () => lab.grid.settled.filter(({ call }) => call === 20).length >= 2,
    );
    expect(await open.page.evaluate(() => lab.host.busy())).toBe(false);
    await open.page.evaluate(() => {
      lab.grid.cancel([20]);
    });
    await open.addin.waitForFunction(() => seen.includes("canceled"));
  });
});

test("nothing complained and nothing left the machine", () => {
  expect(open.complaints).toEqual([]);
});
