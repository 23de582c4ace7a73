import { createHmac } from 'node:crypto';

/** Signs what a webhook is told: HMAC-SHA256 over the time in seconds, a dot and the body. */
export function signBody(secret: string, timestamp: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
