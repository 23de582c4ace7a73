import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';

describe('the settings', () => {
  test('have defaults for everything', () => {
    const read = readConfig({});
    expect(read).toMatchObject({
      ok: true,
      config: { host: '127.0.0.1', port: 3000, dataDirectory: '.data' },
    });
  });

  test('take an empty variable as unset', () => {
    const read = readConfig({ DATABASE_URL: '', PORT: '' });
    expect(read).toMatchObject({ ok: true, config: { databaseUrl: undefined, port: 3000 } });
  });

  test('that are wrong are named, all at once', () => {
    const read = readConfig({
      PORT: '70000',
      DATABASE_URL: 'mysql://x',
      AFTERNEEDLE_SECRET: 'short',
      SMTP_URL: 'nonsense',
    });
    expect(read).toEqual({
      ok: false,
      problems: [
        'PORT: give a whole number from 0 to 65535. A larger one came.',
        'DATABASE_URL: give an address that begins with postgres://. Another text came.',
        'SMTP_URL: give an address that begins with smtp:// or smtps://. Another text came.',
        'AFTERNEEDLE_SECRET: give a text of at least 32 characters. 5 characters came.',
      ],
    });
  });

  test('drop the slash at the end of the public address', () => {
    const read = readConfig({ PUBLIC_URL: 'https://clinic.example/' });
    expect(read).toMatchObject({ ok: true, config: { publicUrl: 'https://clinic.example' } });
  });
});
