import {
  type CheckInCreated,
  checkInCreatedSchema,
  type MessageView,
  messageViewSchema,
  type PhotoUpload,
  photoUploadSchema,
} from '@afterneedle/contract';

/** Reads what the server says of a check-in it took. */
export function readCreated(json: unknown): CheckInCreated {
  return checkInCreatedSchema.parse(json);
}

/** Reads how far a photo has come. */
export function readUpload(json: unknown): PhotoUpload {
  return photoUploadSchema.parse(json);
}

/** Reads a message as it stands in the thread. */
export function readMessage(json: unknown): MessageView {
  return messageViewSchema.parse(json);
}
