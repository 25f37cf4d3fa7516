import { runExcel } from "./run-excel";
import { ANNEX_CHOICES_NAMESPACE, formatXmlPart, parseXmlPart } from "./xml-part";

/** Null where nothing is kept, or what is kept is damaged: the choices are as at first then. */
export async function readAnnexChoices(): Promise<string | null> {
  return runExcel("reading the choices for the annexes", async (context) => {
    const part = partOf(context).load({ id: true });
    const xml = part.getXml();
    await context.sync();
    return part.isNullObject ? null : unpacked(xml);
  });
}

async function unpacked(xml: OfficeExtension.ClientResult<string>): Promise<string | null> {
  return parseXmlPart(xml.value);
}

export async function writeAnnexChoices(text: string): Promise<void> {
  const xml = await formatXmlPart(ANNEX_CHOICES_NAMESPACE, text);
  await runExcel("keeping the choices for the annexes", async (context) => {
    const part = partOf(context).load({ id: true });
    await context.sync();
    if (part.isNullObject) context.workbook.customXmlParts.add(xml);
    else part.setXml(xml);
    await context.sync();
  });
}

function partOf({ workbook }: Excel.RequestContext): Excel.CustomXmlPart {
  return workbook.customXmlParts.getByNamespace(ANNEX_CHOICES_NAMESPACE).getOnlyItemOrNullObject();
}
