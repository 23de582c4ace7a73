declare module 'virtual:knowledge-hash' {
  /** `sha256:` and 64 hex digits over the canonical bytes of the knowledge. */
  export const knowledgeHash: string;
}
