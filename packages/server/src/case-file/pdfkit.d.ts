declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export interface Structure {
    add(element: Structure | (() => void)): Structure;
    end(): void;
  }

  export interface TextOptions {
    readonly width?: number;
    readonly indent?: number;
    readonly lineGap?: number;
    readonly paragraphGap?: number;
    readonly align?: 'left' | 'right' | 'center';
    readonly lineBreak?: boolean;
  }

  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default class PdfDocument extends Readable {
    constructor(options: {
      readonly size: string;
      readonly margins: {
        readonly top: number;
        readonly bottom: number;
        readonly left: number;
        readonly right: number;
      };
      readonly pdfVersion: string;
      readonly lang: string;
      readonly tagged: boolean;
      readonly displayTitle: boolean;
      readonly compress: boolean;
      readonly bufferPages: boolean;
      readonly autoFirstPage: boolean;
      readonly info: Readonly<Record<string, string | Date>>;
    });
    readonly page: { readonly width: number; readonly height: number };
    x: number;
    y: number;
    registerFont(name: string, path: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    fillColor(colour: string): this;
    text(text: string, options?: TextOptions): this;
    text(text: string, x: number, y: number, options?: TextOptions): this;
    moveDown(lines?: number): this;
    heightOfString(text: string, options?: TextOptions): number;
    image(source: Buffer, x: number, y: number, options: { readonly fit: readonly [number, number] }): this;
    addPage(): this;
    struct(
      type: string,
      options?: object,
      children?: Structure | (() => void) | readonly (Structure | (() => void))[],
    ): Structure;
    addStructure(element: Structure): this;
    bufferedPageRange(): { readonly start: number; readonly count: number };
    switchToPage(page: number): this;
    markContent(tag: string, options?: object): this;
    endMarkedContent(): this;
    end(): void;
  }
}
