import { slotsIn, type TemplateSlot } from '@afterneedle/contract';

/** What is known for the slots of a reply. */
export type SlotValues = Readonly<Partial<Record<TemplateSlot, string>>>;

/** Answers a reply with what is known filled in; what is not known stays in its braces. */
export function fillTemplate(body: string, values: SlotValues): string {
  return Object.entries(values).reduce(
    (text, [slot, value]) => (value === '' ? text : text.replaceAll(`{${slot}}`, value)),
    body,
  );
}

/** Answers which slots still have to be filled before a reply may be sent. */
export function openSlots(text: string): readonly string[] {
  return slotsIn(text);
}
