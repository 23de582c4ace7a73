import type { ComplicationReport } from '@afterneedle/contract';
import { writeHandOverPdf } from '../../case-file/hand-over-pdf.ts';

/** Writes a report as a tagged PDF. */
export function reportPdf(
  report: ComplicationReport,
  options: { readonly isPlain?: boolean } = {},
): Promise<Buffer> {
  return writeHandOverPdf(
    {
      title: report.form,
      about: report.notice,
      made: `Made ${report.madeAt} from file ${report.complicationId}, version ${report.version}.`,
      sections: [
        ...report.sections.map(({ id, name, fields }) => ({
          heading: `${id}. ${name}`,
          lines: fields.map((field) => `${field.id} ${field.name}: ${field.value ?? 'empty'}`),
        })),
        { heading: 'Still empty', lines: report.empty.map(({ id, name }) => `${id} ${name}`) },
      ],
      photos: [],
      advice: report.notice,
    },
    [],
    { at: new Date(report.madeAt), ...options },
  );
}
