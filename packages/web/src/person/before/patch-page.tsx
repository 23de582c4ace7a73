import { type PatchSight, screen } from '@afterneedle/engine';
import { screeningKnowledge } from '@afterneedle/knowledge/screening';
import { beforePage } from '@afterneedle/words/before';
import { type ReactElement, useState } from 'react';
import type { KeptBefore, KeptPatch } from '../../offline/kept-before.ts';
import type { BeforeHandle } from '../../offline/use-before.ts';
import { Heading } from '../../ui/heading.tsx';
import { answersOf } from './answers.ts';
import { BeforeGate, BeforeTop } from './before-gate.tsx';
import { hereAt, todayAt } from './here.ts';
import { PatchCard } from './patch-card.tsx';
import { PatchForm } from './patch-form.tsx';
import { UndoNotice } from './undo-notice.tsx';

/** The record of products tried on a small patch of skin. */
export function PatchPage(): ReactElement {
  return <BeforeGate>{(handle) => <Opened handle={handle} />}</BeforeGate>;
}

function withReading(kept: KeptBefore, id: string, hours: number, sight: PatchSight): KeptBefore {
  const seen = (patch: KeptPatch): KeptPatch => ({
    ...patch,
    readings: { ...patch.readings, [hours]: { sight, seenAt: Date.now() } },
  });
  return { ...kept, patches: kept.patches.map((patch) => (patch.id === id ? seen(patch) : patch)) };
}

function withoutPatch(kept: KeptBefore, id: string): KeptBefore {
  const { undo: _, ...before } = kept;
  const patches = kept.patches.filter((patch) => patch.id !== id);
  return { ...before, patches, undo: { what: 'patch-deleted', before } };
}

function Opened({ handle }: { readonly handle: BeforeHandle }): ReactElement {
  const { kept, checkIns, saved, change } = handle;
  const [now] = useState(Date.now);
  const today = todayAt(now);
  const { answers } = answersOf(kept, checkIns, today);
  const { patch } = beforePage(screen(screeningKnowledge, answers, { today }), answers, hereAt(now));
  return (
    <>
      <BeforeTop saved={saved} />
      <UndoNotice handle={handle} />
      <Heading title={patch.heading}>{patch.heading}</Heading>
      <ul>
        {patch.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {kept.patches.map((one) => (
        <PatchCard
          key={one.id}
          patch={one}
          now={now}
          onSeen={(hours, sight) => void change((before) => withReading(before, one.id, hours, sight))}
          onDelete={() => void change((before) => withoutPatch(before, one.id))}
        />
      ))}
      <PatchForm
        onAdd={(added) => void change((before) => ({ ...before, patches: [...before.patches, added] }))}
      />
    </>
  );
}
