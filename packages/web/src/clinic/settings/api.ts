import {
  type ClinicSettings,
  type ClinicSettingsView,
  clinicSettingsViewSchema,
} from '@afterneedle/contract';
import { type Answered, ask } from '../../offline/api.ts';

const read = (json: unknown): ClinicSettingsView => clinicSettingsViewSchema.parse(json);

/** What the clinic says about itself. */
export function fetchSettings(): Promise<Answered<ClinicSettingsView>> {
  return ask('/api/v1/clinic', read);
}

export function saveSettings(to: ClinicSettings): Promise<Answered<ClinicSettingsView>> {
  return ask('/api/v1/clinic', read, { method: 'PUT', body: to });
}
