import {
  type ComplicationReport,
  type ComplicationView,
  type Suspect,
  type TracedTreatment,
  termOf,
} from '@afterneedle/contract';

const NOTICE =
  'Draft. Nothing was sent. A person checks every box, fills in what is empty, and sends it to the FDA. ' +
  'The numbers and names of the boxes were written from memory and may differ from the form in use: check each against the form.';

/** What else a report needs to know than the file. */
export interface ReportWorld {
  readonly at: Date;
  readonly clinic: { readonly name: string; readonly phone: string | null; readonly timeZone: string };
  readonly reporter: { readonly name: string; readonly email: string; readonly role: string };
  readonly allergies: readonly string[];
  readonly earlier: number;
  readonly products: readonly { readonly id: string; readonly ingredients: string }[];
}

type Field = ComplicationReport['sections'][number]['fields'][number];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day as the form asks for it: 20-Nov-2026. */
function dayOf(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}-${MONTHS[Number(month) - 1] ?? month}-${year}`;
}

const dayIn = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );

function ageOn(birthOn: string, day: string): number {
  const had = day.slice(5) >= birthOn.slice(5) ? 0 : 1;
  return Number(day.slice(0, 4)) - Number(birthOn.slice(0, 4)) - had;
}

const field = (id: string, name: string, value: string | null): Field => ({
  id,
  name,
  value: value === '' ? null : value,
});

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by);

/** Boxes of B2, where the file says so. */
function outcomesOf({ said }: ComplicationView): string {
  const has = (...codes: readonly string[]): boolean => codes.some((code) => said.terms.includes(code));
  const isSevere = said.severity === 'severe' || said.severity === 'life-threatening';
  const boxes = [
    said.outcome === 'died' || has('F02') ? 'Death' : null,
    said.severity === 'life-threatening' || has('F1203') ? 'Life-threatening' : null,
    has('F08', 'F0801') ? 'Hospitalization (initial or prolonged)' : null,
    has('F1202', 'F1204') ? 'Disability or permanent damage' : null,
    has('F19') ? 'Required intervention to prevent permanent impairment or damage' : null,
  ];
  const known = joined(boxes, '; ');
  if (known !== '') return known;
  if (isSevere || has('F12')) return 'Other serious or important medical event';
  return said.severity === null ? '' : 'None of the boxes for serious outcomes';
}

function typesOf({ said }: ComplicationView): string {
  const problems = said.terms.filter((code) => termOf(code)?.annex === 'problem');
  const isUse = problems.some((code) => code.startsWith('A23'));
  const isProduct = problems.some((code) => !code.startsWith('A23') && !['A24', 'A26'].includes(code));
  return joined(
    ['Adverse event', isProduct ? 'Product problem' : null, isUse ? 'Product use or medication error' : null],
    '; ',
  );
}

function storyOf(view: ComplicationView, treatment: TracedTreatment | null, timeZone: string): string {
  const { said, judged } = view;
  const terms = said.terms.flatMap((code) => {
    const term = termOf(code);
    return term === undefined ? [] : [`${term.term} (IMDRF ${code})`];
  });
  const treated =
    treatment === null
      ? null
      : `Microneedling on ${dayOf(dayIn(new Date(treatment.endedAt), timeZone))}, up to ${treatment.deepestMm} mm deep, areas: ${treatment.areas.join(', ')}.`;
  return joined(
    [
      said.narrative,
      terms.length === 0 ? null : `Terms: ${terms.join('; ')}.`,
      treated,
      said.areas.length === 0 ? null : `Affected areas: ${said.areas.join(', ')}.`,
      said.severity === null ? null : `Severity: ${said.severity}.`,
      said.care === '' ? null : `Treated with: ${said.care}`,
      `Outcome: ${said.outcome.replaceAll('-', ' ')}${said.outcomeOn === null ? '' : ` since ${dayOf(said.outcomeOn)}`}.`,
      said.causality === null
        ? null
        : `Causality: ${said.causality.replaceAll('-', ' ')}, judged by ${judged?.by ?? 'nobody named'}: ${said.causalityReason}`,
    ],
    '\n',
  );
}

const isKind = (kinds: readonly Suspect['kind'][], suspects: readonly Suspect[]): boolean =>
  suspects.some(({ kind }) => kinds.includes(kind));

const routeOf = (givenAs: 'used' | 'supplied' | undefined): string | null => {
  if (givenAs === undefined) return null;
  return givenAs === 'used' ? 'On needled skin, at the treatment' : 'On treated skin, at home';
};

function productFields(view: ComplicationView, world: ReportWorld): Field[] {
  const { treatment, said } = view;
  const suspected = said.suspects.filter(({ kind }) => kind === 'product' || kind === 'anaesthetic');
  const used = treatment === null ? null : dayOf(dayIn(new Date(treatment.endedAt), world.clinic.timeZone));
  if (suspected.length === 0) return [field('D1', 'Name, strength, manufacturer of suspect product', null)];
  return suspected.flatMap((suspect, index) => {
    const product = treatment?.products.find(
      ({ id, batch }) => id === suspect.recordId && (suspect.lot === null || batch === suspect.lot),
    );
    const ingredients = world.products.find(({ id }) => id === suspect.recordId)?.ingredients ?? null;
    const mark = suspected.length === 1 ? '' : ` (product ${index + 1})`;
    const name = joined([product?.name ?? suspect.note, ingredients], '. Ingredients on the label: ');
    return [
      field('D1', `Name, strength, manufacturer${mark}`, name),
      field('D2', `Dose or amount, frequency, route${mark}`, routeOf(product?.givenAs)),
      field('D3', `Dates of use${mark}`, used),
      field('D4', `Diagnosis or reason for use${mark}`, 'Microneedling treatment of the skin'),
      field('D5', `Event abated after use stopped or dose reduced${mark}`, null),
      field('D6', `Lot number${mark}`, suspect.lot),
      field('D7', `Expiration date${mark}`, product?.expiresOn == null ? null : dayOf(product.expiresOn)),
      field('D8', `Event reappeared after reintroduction${mark}`, null),
    ];
  });
}

function deviceFields(view: ComplicationView): Field[] {
  const { treatment, said } = view;
  const isSuspected = isKind(['device', 'cartridge', 'technique'], said.suspects);
  if (treatment === null || !isSuspected) return [field('E1', 'Brand name of suspect device', null)];
  const { device } = treatment;
  return [
    field('E1', 'Brand name', joined([device.name, device.maker], ', ')),
    field('E2', 'Common device name and product code', `Microneedling device (${device.kind})`),
    field('E2b', 'Product code (procode)', null),
    field('E3', 'Manufacturer name, city and state', device.maker),
    field('E4a', 'Model number', device.model),
    field('E4b', 'Serial number', device.serial),
    field('E4c', 'Lot number (cartridge)', treatment.cartridgeLot),
    field(
      'E4d',
      'Expiration date (cartridge)',
      treatment.cartridgeExpiresOn === null ? null : dayOf(treatment.cartridgeExpiresOn),
    ),
    field('E4e', 'Unique device identifier (UDI)', device.udi),
    field('E5', 'Operator of device (health professional, lay user, other)', null),
    field('E6', 'If implanted or explanted, date', 'Not applicable'),
    field('E7', 'Single-use device that was reprocessed and reused', null),
  ];
}

function otherProducts({ treatment, said }: ComplicationView): string {
  if (treatment === null) return '';
  const suspected = new Set(said.suspects.map(({ recordId }) => recordId));
  const products = treatment.products
    .filter(({ id }) => !suspected.has(id))
    .map(({ name, batch }) => (batch === '' ? name : `${name}, batch ${batch}`));
  const isDeviceSuspected = isKind(['device', 'cartridge', 'technique'], said.suspects);
  return joined([...products, isDeviceSuspected ? null : `Device: ${treatment.device.name}`], '; ');
}

/** Puts what the record knows into the boxes of MedWatch form FDA 3500; what it does not know stays empty and is listed. */
export function medwatchReport(view: ComplicationView, world: ReportWorld): ComplicationReport {
  const { said, person, treatment } = view;
  const { timeZone } = world.clinic;
  const day = said.onsetOn ?? dayIn(world.at, timeZone);
  const history = joined(
    [
      world.allergies.length === 0 ? null : `Allergies on file: ${world.allergies.join(', ')}`,
      world.earlier === 0 ? null : `Other complication files of this person: ${world.earlier}`,
    ],
    '. ',
  );
  const sections: ComplicationReport['sections'] = [
    {
      id: 'A',
      name: 'Patient information',
      fields: [
        field('A1', 'Patient identifier (in confidence)', view.id.slice(-8)),
        field(
          'A2',
          'Age at the time of the event',
          person === null ? null : `${ageOn(person.birthOn, day)} years`,
        ),
        field('A3', 'Sex and gender', null),
        field('A4', 'Weight', null),
        field('A5', 'Ethnicity and race', null),
      ],
    },
    {
      id: 'B',
      name: 'Adverse event or product problem',
      fields: [
        field('B1', 'Type of report', typesOf(view)),
        field('B2', 'Outcome attributed to adverse event', outcomesOf(view)),
        field('B3', 'Date of event', said.onsetOn === null ? null : dayOf(said.onsetOn)),
        field('B4', 'Date of this report', dayOf(dayIn(world.at, timeZone))),
        field('B5', 'Describe the event', storyOf(view, treatment, timeZone)),
        field('B6', 'Relevant tests and laboratory data', null),
        field('B7', 'Other relevant history', history),
      ],
    },
    {
      id: 'C',
      name: 'Product availability',
      fields: [
        field('C1', 'Product available for evaluation', null),
        field('C2', 'Picture of the product', null),
      ],
    },
    { id: 'D', name: 'Suspect products', fields: productFields(view, world) },
    { id: 'E', name: 'Suspect medical device', fields: deviceFields(view) },
    {
      id: 'F',
      name: 'Other (concomitant) medical products',
      fields: [field('F1', 'Product names and dates of use', otherProducts(view))],
    },
    {
      id: 'G',
      name: 'Reporter',
      fields: [
        field('G1', 'Name', `${world.reporter.name}, ${world.clinic.name}`),
        field('G1b', 'Address', null),
        field('G1c', 'Phone', world.clinic.phone),
        field('G1d', 'E-mail', world.reporter.email),
        field('G2', 'Health professional', null),
        field('G3', 'Occupation', world.reporter.role.replaceAll('-', ' ')),
        field('G4', 'Also reported to (manufacturer, user facility, distributor)', null),
        field('G5', 'Identity may be disclosed to the manufacturer', null),
      ],
    },
  ];
  const empty = sections.flatMap(({ fields }) => fields.filter(({ value }) => value === null));
  return {
    form: 'MedWatch form FDA 3500 (voluntary reporting)',
    notice: NOTICE,
    madeAt: world.at.toISOString(),
    complicationId: view.id,
    version: view.version,
    sections,
    empty: empty.map(({ id, name }) => ({ id, name })),
  };
}
