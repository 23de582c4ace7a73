// The types are ours, as pdfkit has none; whoever reads this file from another package needs them too.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./pdfkit.d.ts" />
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { HandOverSheet, PageSection } from '@afterneedle/contract';
import PdfDocument, { type Structure } from 'pdfkit';

const MARGIN = 42;
const WIDTH = 595.28 - 2 * MARGIN;
const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');
const PICTURE_PT = 156;
const GAP_PT = 12;
const INK = '#10161c';
const MUTED = '#4a5560';

/** A picture as it stands on the sheet. */
export interface SheetPicture {
  readonly caption: string;
  readonly jpeg: Buffer;
}

interface Page {
  readonly doc: PdfDocument;
  readonly root: Structure;
  /** How large letters and pictures are, beside what they are when there is room. */
  readonly scale: number;
}

/** The last one has letters of 8 points. */
const SCALES = [1, 0.92, 0.84] as const;
/** The letters of a line of a section. */
const LINE_PT = 9.5;

/** Starts a new page when what comes next would be cut in two. */
function keepTogether(doc: PdfDocument, height: number): void {
  if (doc.y + height > doc.page.height - MARGIN) doc.addPage();
}

function addHead({ doc, root, scale }: Page, { title, about, made }: HandOverSheet): void {
  root.add(
    doc.struct('H1', {}, () => {
      doc
        .font('bold')
        .fontSize(16 * scale)
        .fillColor(INK)
        .text(title, MARGIN, MARGIN, { width: WIDTH });
    }),
  );
  root.add(
    doc.struct('P', {}, () => {
      doc
        .font('bold')
        .fontSize(11 * scale)
        .text(about, { width: WIDTH });
    }),
  );
  root.add(
    doc.struct('P', {}, () => {
      doc
        .font('plain')
        .fontSize(9 * scale)
        .fillColor(MUTED)
        .text(made, { width: WIDTH, paragraphGap: 4 });
    }),
  );
}

function addSection({ doc, root, scale }: Page, { heading, lines }: PageSection): void {
  const [first = ''] = lines;
  const size = { width: WIDTH - 12, lineGap: 1 };
  doc.font('plain').fontSize(LINE_PT * scale);
  keepTogether(doc, 22 * scale + doc.heightOfString(first, size));
  const section = doc.struct('Sect');
  root.add(section);
  section.add(
    doc.struct('H2', {}, () => {
      doc.x = MARGIN;
      doc
        .moveDown(0.5)
        .font('bold')
        .fontSize(11 * scale)
        .fillColor(INK)
        .text(heading, { width: WIDTH });
    }),
  );
  const list = doc.struct('L');
  section.add(list);
  for (const line of lines) {
    const item = doc.struct('LI');
    list.add(item);
    item.add(
      doc.struct('LBody', {}, () => {
        doc
          .font('plain')
          .fontSize(LINE_PT * scale)
          .fillColor(INK);
        keepTogether(doc, Math.min(doc.heightOfString(line, size), 200));
        doc.text(`– ${line}`, MARGIN + 6, doc.y, { ...size, paragraphGap: 1 });
      }),
    );
    item.end();
  }
  list.end();
  section.end();
}

function addPictures({ doc, root, scale }: Page, pictures: readonly SheetPicture[]): void {
  if (pictures.length === 0) return;
  const side = PICTURE_PT * scale;
  keepTogether(doc, 40 + side);
  const section = doc.struct('Sect');
  root.add(section);
  section.add(
    doc.struct('H2', {}, () => {
      doc.x = MARGIN;
      doc
        .moveDown(0.5)
        .font('bold')
        .fontSize(11 * scale)
        .fillColor(INK)
        .text('Photos', { width: WIDTH });
    }),
  );
  let top = doc.y + 4;
  pictures.forEach(({ caption, jpeg }, at) => {
    const column = at % 3;
    if (column === 0 && at > 0) top += side + 30;
    if (column === 0 && top + side + 26 > doc.page.height - MARGIN) {
      doc.addPage();
      top = MARGIN;
    }
    const x = MARGIN + column * (side + GAP_PT);
    section.add(
      doc.struct('Figure', { alt: `Photo: ${caption}` }, () => {
        doc.image(jpeg, x, top, { fit: [side, side] });
      }),
    );
    section.add(
      doc.struct('Caption', {}, () => {
        doc
          .font('plain')
          .fontSize(8)
          .fillColor(MUTED)
          .text(caption, x, top + side + 2, { width: side });
      }),
    );
  });
  doc.x = MARGIN;
  doc.y = top + side + 26;
  section.end();
}

/** Page numbers are no part of what is read aloud. */
function addNumbers(doc: PdfDocument, about: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .font('plain')
      .fontSize(8)
      .fillColor(MUTED)
      .text(`${about} · page ${page - start + 1} of ${count}`, MARGIN, doc.page.height - MARGIN + 1, {
        width: WIDTH,
        lineBreak: false,
      });
    doc.endMarkedContent();
  }
}

interface Options {
  readonly at: Date;
  /** Leaves its bytes readable, for tests. */
  readonly isPlain?: boolean;
  /** Letters and pictures become smaller, down to a bound, until it has no more pages than this. */
  readonly mostPages?: number;
}

async function layOut(
  sheet: HandOverSheet,
  pictures: readonly SheetPicture[],
  options: Options & { readonly scale: number },
): Promise<{ readonly bytes: Buffer; readonly pages: number }> {
  const { scale } = options;
  const doc = new PdfDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN - 14, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    lang: 'en-GB',
    tagged: true,
    displayTitle: true,
    compress: options.isPlain !== true,
    bufferPages: true,
    autoFirstPage: true,
    info: { Title: sheet.title, Creator: 'Afterneedle', Producer: 'Afterneedle', CreationDate: options.at },
  });
  doc.registerFont('plain', join(FONTS, 'DejaVuSans.ttf'));
  doc.registerFont('bold', join(FONTS, 'DejaVuSans-Bold.ttf'));
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const page = { doc, root, scale };
  addHead(page, sheet);
  for (const section of sheet.sections) addSection(page, section);
  addPictures(page, pictures);
  addSection(page, { heading: sheet.advice, lines: [] });
  root.end();
  const pages = doc.bufferedPageRange().count;
  addNumbers(doc, sheet.about);
  doc.end();
  await ended;
  return { bytes: Buffer.concat(chunks), pages };
}

/** Writes the sheet as a tagged PDF on A4. */
export async function writeHandOverPdf(
  sheet: HandOverSheet,
  pictures: readonly SheetPicture[],
  options: Options,
): Promise<Buffer> {
  let written: Buffer = Buffer.alloc(0);
  for (const scale of SCALES) {
    const { bytes, pages } = await layOut(sheet, pictures, { ...options, scale });
    written = bytes;
    if (pages <= (options.mostPages ?? pages)) break;
  }
  return written;
}
