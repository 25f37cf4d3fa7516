import { eventType } from "./event-registry";

/** The events of a worksheet, which the collection of worksheets has too. */
export const worksheetEvents: Readonly<Record<string, number>> = {
  DataChangedEvent: eventType.worksheetChanged,
  ActivatedEvent: eventType.worksheetActivated,
  DeactivatedEvent: eventType.worksheetDeactivated,
  SelectionChangedEvent: eventType.worksheetSelectionChanged,
  CalculatedEvent: eventType.worksheetCalculated,
  FormatChangedEvent: eventType.worksheetFormatChanged,
  RowSortedEvent: eventType.worksheetRowSorted,
  EventNameChanged: eventType.worksheetNameChanged,
  ProtectionChangedEvent: eventType.worksheetProtectionChanged,
};

export const worksheetCollectionEvents: Readonly<Record<string, number>> = {
  ...worksheetEvents,
  AddedEvent: eventType.worksheetAdded,
  DeletedEvent: eventType.worksheetDeleted,
  EventMoved: eventType.worksheetMoved,
};
