import {
  type DisputePage,
  type DisputeSettle,
  type DisputeView,
  disputePageSchema,
  disputeViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

/** One page of what people say was wrong with the advice. */
export function fetchDisputes(show: 'open' | 'settled', cursor?: string): Promise<Answered<DisputePage>> {
  const query = new URLSearchParams({ show, ...(cursor === undefined ? {} : { cursor }) });
  return ask(`/api/v1/disputes?${query}`, (json) => disputePageSchema.parse(json));
}

/** Keeps what the clinic found. */
export function settleDispute(id: string, body: DisputeSettle): Promise<Answered<DisputeView>> {
  return ask(`/api/v1/disputes/${id}/settle`, (json) => disputeViewSchema.parse(json), {
    method: 'POST',
    body,
  });
}
