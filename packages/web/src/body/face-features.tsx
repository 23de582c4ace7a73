import type { ReactElement } from 'react';

/** Eyes, nose and mouth, so that the parts read as a face; nothing to tap. */
export function FaceFeatures(): ReactElement {
  return (
    <g className="face-features">
      <path d="M58 112 Q80 100 104 111" />
      <path d="M184 111 Q208 100 230 112" />
      <path d="M62 130 Q80 116 100 130 Q80 141 62 130 Z" />
      <path d="M188 130 Q208 116 226 130 Q208 141 188 130 Z" />
      <path d="M136 124 Q134 160 126 180 Q130 192 144 192 Q158 192 162 180 Q154 160 152 124" />
      <path d="M116 268 Q130 256 144 262 Q158 256 172 268 Q144 286 116 268 Z" />
      <path d="M116 268 Q144 272 172 268" />
    </g>
  );
}
