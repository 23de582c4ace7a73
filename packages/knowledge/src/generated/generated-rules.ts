// biome-ignore-all format: a program wrote it, a line a rule
import type { GeneratedRules } from '@afterneedle/engine/ahead';

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

function fire(atoms: Int32Array, rules: Int32Array): void {
  const a0 = atoms[0] as number;
  const a1 = atoms[1] as number;
  const a2 = atoms[2] as number;
  const a3 = atoms[3] as number;
  const a4 = atoms[4] as number;
  const a5 = atoms[5] as number;
  const a6 = atoms[6] as number;
  const a7 = atoms[7] as number;
  let r0 = 0;
  let r1 = 0;
  let r2 = 0;
  let r3 = 0;
  let r4 = 0;
  let r5 = 0;
  let r6 = 0;
  let r7 = 0;
  let r8 = 0;
  if ((a0 & 0xff) !== 0) {
    if ((~a0 & 0x1) === 0) r0 |= 0x1; // danger-airway
    if ((~a0 & 0x2) === 0) r0 |= 0x2; // danger-mouth-swelling
    if ((~a0 & 0x4) === 0) r0 |= 0x4; // danger-collapse
    if ((~a0 & 0x8) === 0) r0 |= 0x8; // danger-allergy
    if ((~a0 & 0x10) === 0) r0 |= 0x10; // danger-numbing
    if ((~a0 & 0x20) === 0) r0 |= 0x20; // danger-injection
    if ((~a0 & 0x40) === 0) r0 |= 0x40; // danger-very-ill
    if ((~a0 & 0x80) === 0) r0 |= 0x80; // danger-dead-skin
  }
  if ((a0 & 0xff00) !== 0) {
    if ((~a0 & 0x100) === 0) r0 |= 0x100; // danger-head-or-sheets
    if ((~a0 & 0x200) === 0) r0 |= 0x200; // breathing-trouble
    if ((~a0 & 0x400) === 0) r0 |= 0x400; // throat-tight
    if ((~a0 & 0x800) === 0) r0 |= 0x800; // swallowing-trouble
    if ((~a0 & 0x1000) === 0) r0 |= 0x1000; // hoarse
    if ((~a0 & 0x2000) === 0) r0 |= 0x2000; // lip-tongue-swelling
    if ((~a0 & 0x4000) === 0) r0 |= 0x4000; // eyes-swollen-shut
    if ((~a0 & 0x8000) === 0 && (a0 & 0x300000) !== 0) r0 |= 0x20000; // eyelids-with-allergy-or-fever
    if ((~a0 & 0x8000) === 0 && ((a3 & 0x48000) | (a4 & 0x2)) !== 0 && (a1 & 0x100) !== 0) r2 |= 0x400; // eyelids-sore
    if (((~a0 & 0x8000) | (~a1 & 0x2000)) === 0) r4 |= 0x80000; // past-watch-eyelid-puffiness-1
    if ((~a0 & 0x8000) === 0) r5 |= 0x80000000; // past-window-eyelid-puffiness-1
    if ((~a0 & 0x8000) === 0) r6 |= 0x80000000; // expected-eyelid-puffiness
  }
  if ((a0 & 0x770000) !== 0) {
    if ((~a0 & 0xc8000) === 0) r0 |= 0x8000; // eyelids-swelling-fast
    if ((~a0 & 0x50000) === 0) r0 |= 0x10000; // eyelids-swelling-shut-fast
    if ((a0 & 0x500000) !== 0 && (a0 & 0x1a800000) !== 0) r0 |= 0x40000; // hives-with-body-signs
    if ((~a0 & 0x100000) === 0) r1 |= 0x800000; // hives-alone
    if ((~a0 & 0x200000) === 0) r1 |= 0x1000000; // fever
    if ((~a0 & 0x20000) === 0) r3 |= 0x8000; // eyelids-moderate
    if ((~a0 & 0x400000) === 0) r5 |= 0x8000; // flush-alone
  }
  if ((a0 & 0x7d000000) !== 0) {
    if ((~a0 & 0x20100000) === 0) r0 |= 0x80000; // hives-and-light-headed
    if ((~a0 & 0x40100000) === 0) r0 |= 0x100000; // hives-growing-fast
    if (((~a0 & 0x10000000) | (~a2 & 0x400000)) === 0) r0 |= 0x1000000; // collapse
    if (((~a0 & 0x10000000) | (~a2 & 0x1800000)) === 0) r0 |= 0x2000000; // collapse-with-numbing
    if (((~a0 & 0x8000000) | (~a2 & 0x400000)) === 0) r1 |= 0x4; // feeling-faint
    if ((a0 & 0x5000000) !== 0) r5 |= 0x10000; // sick-or-cramps-alone
    if ((a0 & 0x18000000) !== 0) r5 |= 0x20000; // faint-at-the-needle
  }
  if ((a1 & 0x1f) !== 0) {
    if (((~a1 & 0x9) | (~a0 & 0x80000)) === 0) r0 |= 0x200000; // swelling-growing-fast
    if ((~a1 & 0x4) === 0) r2 |= 0x400000; // severe-swelling
    if ((~a1 & 0x1011) === 0) r3 |= 0x80000; // swelling-rising-after-2-days
    if ((~a1 & 0x2001) === 0) r4 |= 0x20000; // past-watch-swelling-1
    if ((~a1 & 0x2002) === 0) r4 |= 0x40000; // past-watch-swelling-2
    if ((~a1 & 0x2001) === 0) r5 |= 0x20000000; // past-window-swelling-1
    if ((~a1 & 0x1002) === 0) r5 |= 0x40000000; // past-window-swelling-2
    if ((~a1 & 0x1) === 0) r6 |= 0x40000000; // expected-swelling
  }
  if ((a2 & 0xde000000) !== 0) {
    if ((~a2 & 0x2000000) === 0) r0 |= 0x4000000; // confusion
    if ((~a2 & 0x4000000) === 0) r0 |= 0x8000000; // fit
    if ((~a2 & 0x8000000) === 0) r0 |= 0x10000000; // hard-to-wake
    if ((~a2 & 0x30000000) === 0) r0 |= 0x20000000; // drowsy-without-sedation
    if (((~a2 & 0x10000000) | (~a1 & 0x40)) === 0) r0 |= 0x40000000; // drowsy-after-the-day
    if ((~a2 & 0x40000000) === 0) r0 |= 0x80000000; // blue-or-grey
    if ((~a2 & 0x80000000) === 0) r1 |= 0x1; // very-pale
    if ((~a2 & 0x10000000) === 0) r5 |= 0x40000; // drowsy-after-sedation
  }
  if ((a3 & 0xff) !== 0) {
    if ((a3 & 0x7) !== 0) r1 |= 0x2; // stroke-signs
    if ((a3 & 0xc8) !== 0 && ((a0 & 0x200000) | (a3 & 0x4fb00)) !== 0) r1 |= 0x8; // headache-severe-with-fever-or-sore-face
    if ((~a3 & 0x40) === 0) r1 |= 0x10000000; // stiff-neck-alone
    if (((~a3 & 0x10) | (~a1 & 0x200)) === 0) r3 |= 0x1000; // headache-still-there
    if ((~a3 & 0x20) === 0) r5 |= 0x100000; // headache
  }
  if ((a3 & 0x3f0000) !== 0) {
    if (((~a2 & 0x800000) | (~a3 & 0x200000)) === 0) r1 |= 0x10; // numbing-odd-heartbeat
    if ((a3 & 0x120000) !== 0) r2 |= 0x40000; // severe-pain
    if (((~a3 & 0x40000) | (~a1 & 0x40)) === 0) r4 |= 0x800000; // past-watch-pain-2
    if (((~a3 & 0x10000) | (~a1 & 0x2000)) === 0) r6 |= 0x10; // past-window-soreness-1
    if (((~a3 & 0x80000) | (~a1 & 0x2000)) === 0) r6 |= 0x40; // past-window-pain-1
    if ((~a3 & 0x40000) === 0) r6 |= 0x80; // past-window-pain-2
    if ((~a3 & 0x10000) === 0) r7 |= 0x8; // expected-soreness
    if ((~a3 & 0x80000) === 0) r7 |= 0x10; // expected-pain
    if ((~a1 & 0x2000) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0 && (a3 & 0x90000) !== 0) r7 |= 0x100000; // weak-defence-and-sore
  }
  if ((a3 & 0x60000000) !== 0) {
    if ((a3 & 0xc000000) !== 0 && (a3 & 0x60000000) !== 0 && (a3 & 0x90000) !== 0) r1 |= 0x80; // injection-blocked-vessel
    if ((~a3 & 0x40000000) === 0) r1 |= 0x80000000; // dusky-net
    if ((~a3 & 0x20000000) === 0 && (a3 & 0xc000000) !== 0) r2 |= 0x1; // white-patch-after-injection
    if ((~a3 & 0x30000000) === 0) r3 |= 0x10; // white-patch-not-from-cream
    if ((~a3 & 0x20000000) === 0 && (a3 & 0x88000) !== 0) r3 |= 0x20; // white-patch-painful
    if (((~a3 & 0x20000000) | (~a1 & 0x80)) === 0) r3 |= 0x40; // white-patch-too-long
    if (((~a3 & 0x20000000) | (~a1 & 0x80)) === 0) r6 |= 0x2000000; // past-window-white-under-cream-1
    if ((~a3 & 0x30000000) === 0) r6 |= 0x4000000; // unusual-white-under-cream-1
    if ((~a3 & 0x20000000) === 0) r7 |= 0x10000; // expected-white-under-cream
  }
  if ((a4 & 0xf800) !== 0) {
    if ((~a4 & 0x800) === 0) r1 |= 0x200; // pain-beyond-look
    if ((~a4 & 0x1000) === 0) r1 |= 0x400; // dead-look
    if ((a4 & 0x6000) !== 0 && (a4 & 0x38020) !== 0) r1 |= 0x2000; // skin-in-sheets-with-sores
    if ((a4 & 0x6000) !== 0) r2 |= 0x20; // skin-in-sheets-alone
    if ((~a4 & 0x8000) === 0) r4 |= 0x40; // mouth-sores
    if ((~a4 & 0x8000) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0) r7 |= 0x2000000; // weak-defence-and-mouth-sores
  }
  if ((a4 & 0x7f) !== 0) {
    if ((~a4 & 0x8) === 0 && (a3 & 0x120000) !== 0) r1 |= 0x800; // blister-in-very-painful-skin
    if ((~a4 & 0x20) === 0) r2 |= 0x100; // sores-near-eye
    if (((~a4 & 0x1) | (~a1 & 0x100)) === 0 && ((a3 & 0x48000) | (a5 & 0x1000000) | (a1 & 0x800000)) !== 0) r2 |= 0x10000; // warm-and-sore
    if (((~a4 & 0x2) | (~a1 & 0x200)) === 0) r2 |= 0x20000; // hot-after-3-days
    if ((~a4 & 0x40) === 0) r2 |= 0x80000000; // punched-out-sores
    if ((~a4 & 0x10) === 0) r3 |= 0x1; // grouped-blisters
    if ((~a4 & 0x8) === 0) r3 |= 0x4; // blister
    if (((~a4 & 0x1) | (~a1 & 0x1000)) === 0) r3 |= 0x10000; // warm-after-2-days
    if (((~a4 & 0x1) | (~a1 & 0x1000)) === 0) r5 |= 0x8000000; // past-window-warmth-1
    if ((~a4 & 0x4) === 0) r5 |= 0x10000000; // past-window-warmth-3
    if ((~a4 & 0x1) === 0) r6 |= 0x20000000; // expected-warmth
    if (((~a4 & 0x1) | (~a1 & 0x1000)) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0) r7 |= 0x40000; // weak-defence-and-warm
    if ((~a4 & 0x4) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0) r7 |= 0x80000; // weak-defence-and-very-hot
  }
  if ((a2 & 0x600) !== 0) {
    if (((~a4 & 0x8) | (~a2 & 0x400)) === 0 && ((a4 & 0x2) | (a1 & 0x2)) !== 0) r1 |= 0x1000; // blister-fast-in-hot-or-swollen-skin
    if (((~a3 & 0x400) | (~a2 & 0x200) | (~a1 & 0x1000)) === 0) r7 |= 0x20000; // weeping-worse-past-window
  }
  if ((a3 & 0xff00) !== 0) {
    if ((a3 & 0x6000) !== 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0 && ((a0 & 0x200000) | (a3 & 0x100) | (a5 & 0x80)) !== 0) r1 |= 0x8000; // spreading-infection-with-risk-and-ill
    if ((~a3 & 0x100) === 0) r1 |= 0x2000000; // hot-and-cold
    if ((~a3 & 0x200) === 0) r2 |= 0x800; // pus-or-crust
    if ((~a3 & 0x800) === 0) r2 |= 0x1000; // bumps-with-pus
    if ((~a3 & 0x1000) === 0) r2 |= 0x2000; // boil
    if ((~a3 & 0x2000) === 0) r2 |= 0x4000; // spreading
    if ((~a3 & 0x4000) === 0) r2 |= 0x8000; // streaks
    if (((~a3 & 0x8000) | (~a1 & 0x40)) === 0) r4 |= 0x400000; // past-watch-soreness-2
    if (((~a3 & 0x400) | (~a1 & 0x1000)) === 0) r4 |= 0x10000000; // past-watch-weeping-1
    if ((~a3 & 0x8000) === 0) r6 |= 0x20; // past-window-soreness-2
    if ((~a3 & 0x400) === 0) r6 |= 0x4000; // past-window-weeping-1
    if ((~a3 & 0x400) === 0) r7 |= 0x100; // expected-weeping
    if ((~a3 & 0x400) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0) r7 |= 0x400000; // weak-defence-and-weeping
  }
  if ((a5 & 0xef00) !== 0) {
    if ((a5 & 0x700) !== 0) r1 |= 0x10000; // eye-deep-signs
    if (((~a5 & 0x800) | (~a3 & 0x100000)) === 0) r1 |= 0x20000; // eye-splash-severe
    if ((~a5 & 0x2000) === 0 && (a3 & 0x120000) !== 0) r1 |= 0x80000; // burning-liquid-severe
    if ((~a5 & 0x4000) === 0) r1 |= 0x100000; // danger-eye
    if ((~a5 & 0x8000) === 0) r1 |= 0x200000; // danger-sores
    if ((~a5 & 0x800) === 0) r2 |= 0x40; // eye-splash
    if ((~a5 & 0x2000) === 0) r3 |= 0x80; // burning-liquid
  }
  if ((a5 & 0x4b0000) !== 0) {
    if ((~a5 & 0x10000) === 0) r1 |= 0x400000; // danger-infection
    if ((~a5 & 0x20000) === 0 && ((a0 & 0x200000) | (a3 & 0xa00) | (a5 & 0x40000)) !== 0) r1 |= 0x20000000; // nodes-with-infection
    if ((~a5 & 0x180000) === 0) r2 |= 0x2; // numb-elsewhere
    if (((~a5 & 0x80000) | (~a1 & 0x20)) === 0) r2 |= 0x4; // numb-too-long
    if (((~a5 & 0x280000) | (~a1 & 0x80)) === 0) r2 |= 0x8; // numb-under-cream-too-long
    if ((~a5 & 0x400000) === 0) r2 |= 0x10; // face-weakness
    if ((~a5 & 0x20000) === 0) r3 |= 0x2000; // nodes-alone
    if (((~a5 & 0x80000) | (~a1 & 0x20)) === 0) r6 |= 0x800000; // past-window-numbness-1
    if ((~a5 & 0x180000) === 0) r6 |= 0x1000000; // unusual-numbness-1
    if ((~a5 & 0x80000) === 0) r7 |= 0x8000; // expected-numbness
  }
  if ((a5 & 0xbf) !== 0) {
    if ((~a5 & 0x80) === 0) r1 |= 0x4000000; // flu-like
    if ((~a5 & 0x10) === 0) r3 |= 0x100000; // severe-itch
    if (((~a5 & 0x20) | (~a1 & 0x100)) === 0 && ((a4 & 0x400000) | (a6 & 0x1000)) !== 0) r3 |= 0x200000; // itch-with-rash
    if (((~a5 & 0x4) | (~a1 & 0x400)) === 0) r3 |= 0x800000; // severe-burning
    if (((~a5 & 0x2) | (~a1 & 0x2000)) === 0) r4 |= 0x2000000; // past-watch-burning-1
    if (((~a5 & 0x8) | (~a1 & 0x4000)) === 0) r4 |= 0x4000000; // past-watch-itch-1
    if (((~a5 & 0x20) | (~a1 & 0x4000)) === 0) r4 |= 0x8000000; // past-watch-itch-2
    if (((~a5 & 0x1) | (~a1 & 0x8000)) === 0) r5 |= 0x1; // past-watch-bruising-1
    if ((~a5 & 0x4) === 0) r5 |= 0x100; // severe-burning-early
    if (((~a5 & 0x2) | (~a6 & 0x20000000) | (~a1 & 0x40)) === 0) r6 |= 0x200; // past-window-burning-1
    if (((~a5 & 0x2) | (~a1 & 0x1000)) === 0) r6 |= 0x400; // past-window-burning-1-any-depth
    if ((~a5 & 0x4) === 0) r6 |= 0x800; // past-window-burning-3
    if (((~a5 & 0x8) | (~a1 & 0x40000)) === 0) r6 |= 0x1000; // past-window-itch-1
    if ((~a5 & 0x20) === 0) r6 |= 0x2000; // past-window-itch-2
    if (((~a5 & 0x1) | (~a1 & 0x10000)) === 0) r6 |= 0x80000; // past-window-bruising-1
    if ((~a5 & 0x2) === 0) r7 |= 0x40; // expected-burning
    if ((~a5 & 0x8) === 0) r7 |= 0x80; // expected-itch
    if ((~a5 & 0x1) === 0) r7 |= 0x1000; // expected-bruising
  }
  if ((a1 & 0x36000000) !== 0) {
    if (((~a3 & 0x80000) | (~a1 & 0x2000100)) === 0) r2 |= 0x80000; // rising-pain-after-a-day
    if (((~a3 & 0x10000) | (~a1 & 0x10000100)) === 0) r2 |= 0x100000; // rising-soreness-after-a-day
    if ((~a1 & 0x400) === 0 && (a1 & 0x12000000) !== 0) r3 |= 0x20000; // rising-pain-from-12-hours
    if ((a1 & 0x24000000) !== 0) r5 |= 0x10; // pain-not-easing
    if (((~a3 & 0x10000) | (~a1 & 0x20002000)) === 0) r8 |= 0x1; // not-improving-soreness-1
    if (((~a3 & 0x80000) | (~a1 & 0x4002000)) === 0) r8 |= 0x2; // not-improving-pain-1
  }
  if ((a4 & 0xf20000) !== 0) {
    if (((~a4 & 0x200001) | (~a1 & 0x100)) === 0 && (a3 & 0x90000) !== 0) r2 |= 0x200000; // severe-redness-warm-sore
    if (((~a4 & 0x400000) | (~a5 & 0x4000000)) === 0 && ((a4 & 0x1) | (a3 & 0x90000)) !== 0) r2 |= 0x2000000; // late-bumps-warm-or-sore
    if ((~a4 & 0x20000) === 0) r3 |= 0x4000; // red-eye-mild
    if (((~a4 & 0x400000) | (~a5 & 0x4000000)) === 0) r3 |= 0x2000000; // late-bumps
    if (((~a4 & 0x400000) | (~a1 & 0x2000)) === 0 && ((a3 & 0x90000) | (a4 & 0x100000) | (a1 & 0x1)) !== 0) r3 |= 0x8000000; // sore-or-red-bumps-after-3-days
    if (((~a4 & 0x800000) | (~a1 & 0x2000)) === 0 && (a3 & 0x90000) !== 0) r3 |= 0x20000000; // sore-spots-after-3-days
    if (((~a4 & 0x800000) | (~a1 & 0x4000)) === 0 && ((a6 & 0x8000) | (a4 & 0x1000000)) !== 0) r3 |= 0x40000000; // spots-elsewhere-after-a-week
    if (((~a4 & 0x100000) | (~a1 & 0x4000)) === 0) r4 |= 0x8000; // past-watch-redness-1
    if (((~a4 & 0x200000) | (~a1 & 0x1000)) === 0) r4 |= 0x10000; // past-watch-redness-3
    if (((~a4 & 0x400000) | (~a1 & 0x4000)) === 0) r4 |= 0x100000; // past-watch-tiny-bumps-1
    if (((~a4 & 0x800000) | (~a1 & 0x8000)) === 0) r4 |= 0x200000; // past-watch-acne-spots-1
    if (((~a4 & 0x100000) | (~a6 & 0x20000000) | (~a1 & 0x2000)) === 0) r5 |= 0x800000; // past-window-redness-1
    if (((~a4 & 0x100000) | (~a1 & 0x40000)) === 0) r5 |= 0x1000000; // past-window-redness-1-any-depth
    if (((~a4 & 0x200000) | (~a6 & 0x20000000)) === 0) r5 |= 0x2000000; // past-window-redness-3
    if (((~a4 & 0x200000) | (~a1 & 0x40)) === 0) r5 |= 0x4000000; // past-window-redness-3-any-depth
    if (((~a4 & 0x400000) | (~a1 & 0x2000)) === 0) r6 |= 0x1; // past-window-tiny-bumps-1
    if (((~a4 & 0x400000) | (~a5 & 0x8000000)) === 0) r6 |= 0x2; // unusual-tiny-bumps-1
    if ((~a4 & 0x800000) === 0) r6 |= 0x4; // past-window-acne-spots-1
    if ((~a4 & 0x100000) === 0) r6 |= 0x10000000; // expected-redness
    if ((~a4 & 0x400000) === 0) r7 |= 0x1; // expected-tiny-bumps
    if ((~a4 & 0x800000) === 0) r7 |= 0x2; // expected-acne-spots
    if (((a4 & 0x80000) | (a5 & 0x40)) !== 0 && (a4 & 0xc00000) !== 0 && (a3 & 0x90000) !== 0 && (a1 & 0x100) !== 0) r7 |= 0x800000; // weak-defence-and-sore-bumps
  }
  if ((a5 & 0x32000000) !== 0) {
    if (((~a5 & 0x2000000) | (~a1 & 0x10)) === 0) r2 |= 0x800000; // one-sided-swelling-growing
    if (((~a4 & 0x800000) | (~a5 & 0x20000000) | (~a1 & 0x100)) === 0 && ((a5 & 0x50000000) | (a3 & 0x48000) | (a4 & 0x2)) !== 0) r2 |= 0x10000000; // acne-spots-growing-and-sore
    if (((~a4 & 0x800000) | (~a5 & 0x20000000) | (~a1 & 0x100)) === 0) r3 |= 0x10000000; // acne-spots-growing
    if (((~a5 & 0x10000000) | (~a1 & 0x800)) === 0) r4 |= 0x10; // bumps-copy-the-grid
    if ((~a5 & 0x10000000) === 0) r5 |= 0x1000; // bumps-copy-the-grid-early
  }
  if ((a2 & 0xf6) !== 0) {
    if (((~a4 & 0x400000) | (~a2 & 0x40) | (~a1 & 0x100)) === 0 && ((a3 & 0x90000) | (a4 & 0x1) | (a5 & 0x10000000)) !== 0) r2 |= 0x4000000; // bumps-growing-and-sore
    if (((~a4 & 0x400000) | (~a2 & 0x20) | (~a1 & 0x100)) === 0) r2 |= 0x8000000; // bumps-doubled
    if (((~a5 & 0x2) | (~a2 & 0x2) | (~a1 & 0x400)) === 0) r3 |= 0x400000; // burning-rising-from-12-hours
    if (((~a4 & 0x400000) | (~a2 & 0x40) | (~a1 & 0x100)) === 0) r3 |= 0x4000000; // bumps-growing
    if (((~a4 & 0x400000) | (~a2 & 0x40)) === 0) r5 |= 0x400; // bumps-still-coming
    if (((~a4 & 0x400000) | (~a1 & 0x2000) | (~a2 & 0x80)) === 0) r7 |= 0x80000000; // not-improving-tiny-bumps-1
    if (((~a5 & 0x2) | (~a6 & 0x20000000) | (~a1 & 0x40) | (~a2 & 0x4)) === 0) r8 |= 0x8; // not-improving-burning-1
    if (((~a5 & 0x2) | (~a1 & 0x1000) | (~a2 & 0x4)) === 0) r8 |= 0x10; // not-improving-burning-1-any-depth
    if (((~a5 & 0x8) | (~a1 & 0x40000) | (~a2 & 0x10)) === 0) r8 |= 0x20; // not-improving-itch-1
  }
  if ((a6 & 0xe5) !== 0) {
    if (((~a4 & 0x2000000) | (~a6 & 0x1) | (~a1 & 0x100)) === 0 && ((a6 & 0x2) | (a3 & 0x90000) | (a4 & 0x1) | (a5 & 0x10000000)) !== 0) r2 |= 0x20000000; // firm-lump-growing-and-sore
    if ((~a6 & 0xc) === 0) r3 |= 0x2; // tingling-with-cold-sore-history
    if ((~a6 & 0x20) === 0) r3 |= 0x200; // bleeding-not-stopping
    if (((~a4 & 0x2000000) | (~a6 & 0x1) | (~a1 & 0x100)) === 0) r4 |= 0x4; // firm-lump-growing
    if (((~a6 & 0x40) | (~a1 & 0x40)) === 0) r4 |= 0x2000; // past-watch-pinpoint-bleeding-1
    if (((~a6 & 0x80) | (~a1 & 0x40)) === 0) r4 |= 0x4000; // past-watch-pinpoint-bleeding-2
    if ((~a6 & 0x4) === 0) r5 |= 0x2000; // tingling
    if (((~a6 & 0x40) | (~a1 & 0x20000)) === 0) r5 |= 0x200000; // past-window-pinpoint-bleeding-1
    if ((~a6 & 0x80) === 0) r5 |= 0x400000; // past-window-pinpoint-bleeding-2
    if ((~a6 & 0x40) === 0) r6 |= 0x8000000; // expected-pinpoint-bleeding
    if (((~a6 & 0x80000040) | (~a1 & 0x20000)) === 0) r7 |= 0x8000000; // blood-thinner-and-bleeding
  }
  if ((a4 & 0xfe000000) !== 0) {
    if (((~a4 & 0x2000000) | (~a1 & 0x800)) === 0 && (a3 & 0x90400) !== 0) r2 |= 0x40000000; // firm-lump-sore-or-draining
    if ((~a4 & 0x4000000) === 0) r3 |= 0x8; // burn-patch
    if (((~a4 & 0x10000000) | (~a1 & 0x4000)) === 0) r3 |= 0x80000000; // many-white-dots
    if (((~a4 & 0x8000000) | (~a6 & 0x20000) | (~a1 & 0x4000)) === 0) r4 |= 0x2; // white-dots-many-or-sore
    if (((~a4 & 0x2000000) | (~a1 & 0x800)) === 0) r4 |= 0x8; // firm-lump
    if (((~a4 & 0x40000000) | (~a1 & 0x10000)) === 0) r4 |= 0x20000000; // past-watch-dryness-1
    if (((~a4 & 0x20000000) | (~a1 & 0x10000)) === 0) r4 |= 0x40000000; // past-watch-peeling-1
    if (((~a4 & 0x80000000) | (~a1 & 0x10000)) === 0) r5 |= 0x4; // past-watch-fine-crusts-1
    if ((~a4 & 0x2000000) === 0) r5 |= 0x800; // firm-lump-early
    if ((~a4 & 0x8000000) === 0) r6 |= 0x8; // past-window-white-dots-1
    if (((~a4 & 0x40000000) | (~a1 & 0x4000)) === 0) r6 |= 0x8000; // past-window-dryness-1
    if (((~a4 & 0x20000000) | (~a1 & 0x4000)) === 0) r6 |= 0x10000; // past-window-peeling-1
    if (((~a4 & 0x20000000) | (~a6 & 0x40000000)) === 0) r6 |= 0x20000; // unusual-peeling-1
    if (((~a4 & 0x80000000) | (~a1 & 0x4000)) === 0) r6 |= 0x400000; // past-window-fine-crusts-1
    if ((~a4 & 0x8000000) === 0) r7 |= 0x4; // expected-white-dots
    if ((~a4 & 0x40000000) === 0) r7 |= 0x200; // expected-dryness
    if ((~a4 & 0x20000000) === 0) r7 |= 0x400; // expected-peeling
    if ((~a4 & 0x80000000) === 0) r7 |= 0x4000; // expected-fine-crusts
  }
  if ((a6 & 0x2b00) !== 0) {
    if ((~a6 & 0x100) === 0) r3 |= 0x400; // blood-exposure-72-hours
    if ((~a6 & 0x6000) === 0) r3 |= 0x1000000; // came-back
    if ((~a6 & 0x200) === 0) r4 |= 0x80; // blood-exposure-later
    if ((~a6 & 0x800) === 0) r5 |= 0x20; // medicine-may-hide-signs
    if ((~a6 & 0x2000) === 0) r5 |= 0x200; // came-back-for-2-hours
    if ((~a6 & 0x6000) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0) r7 |= 0x4000000; // weak-defence-and-came-back
  }
  if ((a6 & 0x790000) !== 0) {
    if (((~a4 & 0x8000000) | (~a6 & 0x10000) | (~a1 & 0x100)) === 0) r4 |= 0x1; // white-dots-growing
    if ((~a6 & 0x80000) === 0) r4 |= 0x100; // dirty-needle
    if ((~a1 & 0x8000) === 0 && (a6 & 0x300000) !== 0) r4 |= 0x200; // scar-lines
    if (((~a6 & 0x600000) | (~a1 & 0x800)) === 0) r4 |= 0x400; // scar-growing
  }
  if ((a6 & 0x1e000000) !== 0) {
    if ((~a6 & 0x2000000) === 0) r4 |= 0x1000; // hollow
    if (((~a6 & 0x4000000) | (~a1 & 0x4000)) === 0) r4 |= 0x1000000; // past-watch-tightness-1
    if (((~a6 & 0x8000000) | (~a1 & 0x4000)) === 0) r4 |= 0x80000000; // past-watch-roughness-1
    if (((~a6 & 0x10000000) | (~a1 & 0x8000)) === 0) r5 |= 0x2; // past-watch-needle-marks-1
    if (((~a6 & 0x4000000) | (~a1 & 0x2000)) === 0) r6 |= 0x100; // past-window-tightness-1
    if (((~a6 & 0x8000000) | (~a1 & 0x40000)) === 0) r6 |= 0x40000; // past-window-roughness-1
    if (((~a6 & 0x30000000) | (~a1 & 0x40000)) === 0) r6 |= 0x100000; // past-window-needle-marks-1
    if (((~a6 & 0x10000000) | (~a1 & 0x4000)) === 0) r6 |= 0x200000; // past-window-needle-marks-1-any-depth
    if ((~a6 & 0x4000000) === 0) r7 |= 0x20; // expected-tightness
    if ((~a6 & 0x8000000) === 0) r7 |= 0x800; // expected-roughness
    if ((~a6 & 0x10000000) === 0) r7 |= 0x2000; // expected-needle-marks
  }
  if ((a1 & 0x300000) !== 0) {
    if (((~a4 & 0x100000) | (~a1 & 0x101000)) === 0) r5 |= 0x80; // redness-rising-after-2-days
    if (((~a4 & 0x100000) | (~a6 & 0x20000000) | (~a1 & 0x202000)) === 0) r7 |= 0x10000000; // not-improving-redness-1
    if (((~a4 & 0x100000) | (~a1 & 0x240000)) === 0) r7 |= 0x20000000; // not-improving-redness-1-any-depth
    if (((~a4 & 0x200000) | (~a1 & 0x200040)) === 0) r7 |= 0x40000000; // not-improving-redness-3-any-depth
  }
  if ((a2 & 0x140000) !== 0) {
    if (((~a6 & 0x4000000) | (~a1 & 0x2000) | (~a2 & 0x100000)) === 0) r8 |= 0x4; // not-improving-tightness-1
    if (((~a5 & 0x1) | (~a1 & 0x10000) | (~a2 & 0x40000)) === 0) r8 |= 0x200; // not-improving-bruising-1
  }
  if ((a7 & 0x1f) !== 0) {
    if (((~a4 & 0x40000000) | (~a1 & 0x4000) | (~a7 & 0x1)) === 0) r8 |= 0x40; // not-improving-dryness-1
    if (((~a4 & 0x20000000) | (~a1 & 0x4000) | (~a7 & 0x2)) === 0) r8 |= 0x80; // not-improving-peeling-1
    if (((~a6 & 0x8000000) | (~a1 & 0x40000) | (~a7 & 0x4)) === 0) r8 |= 0x100; // not-improving-roughness-1
    if (((~a6 & 0x30000000) | (~a1 & 0x40000) | (~a7 & 0x8)) === 0) r8 |= 0x400; // not-improving-needle-marks-1
    if (((~a6 & 0x10000000) | (~a1 & 0x4000) | (~a7 & 0x8)) === 0) r8 |= 0x800; // not-improving-needle-marks-1-any-depth
    if (((~a4 & 0x80000000) | (~a1 & 0x4000) | (~a7 & 0x10)) === 0) r8 |= 0x1000; // not-improving-fine-crusts-1
  }
  if (((a0 & 0x40000) | (a1 & 0x8)) !== 0) {
    if ((~a1 & 0x20) === 0 && ((a1 & 0x8) | (a0 & 0x40000)) !== 0) r0 |= 0x400000; // swelling-growing-fast-after-12-hours
  }
  if (((a0 & 0x18800000) | (a2 & 0x200000)) !== 0) {
    if (((a1 & 0x9480008) | (a0 & 0x40040000) | (a2 & 0x9d529)) !== 0 && ((a0 & 0x18800000) | (a2 & 0x200000)) !== 0) r0 |= 0x800000; // worsening-fast-and-unwell
  }
  if (((a0 & 0x20000000) | (a3 & 0x3c00000)) !== 0) {
    if ((~a2 & 0x800000) === 0 && bitCount(a3 & 0x3c00000) + bitCount(a0 & 0x20000000) >= 2) r1 |= 0x20; // numbing-two-mild-signs
  }
  if (((a0 & 0x20000000) | (a3 & 0x3c00000)) !== 0) {
    if ((~a2 & 0x1800000) === 0 && ((a3 & 0x3c00000) | (a0 & 0x20000000)) !== 0) r1 |= 0x40; // numbing-sign-after-large-amount
  }
  if (((a2 & 0x200000) | (a3 & 0x200000) | (a4 & 0x780)) !== 0) {
    if (((a3 & 0x97a00) | (a4 & 0x79)) !== 0 && ((a4 & 0x780) | (a3 & 0x200000) | (a2 & 0x200000)) !== 0) r1 |= 0x100; // sore-skin-and-very-ill
  }
  if (((a0 & 0x200000) | (a3 & 0x100)) !== 0) {
    if ((~a4 & 0x80000) === 0 && ((a0 & 0x200000) | (a3 & 0x100)) !== 0 && ((a3 & 0x20097e00) | (a4 & 0xeed04079) | (a1 & 0x1) | (a0 & 0x108000) | (a5 & 0xb)) !== 0) r1 |= 0x4000; // weak-immunity-fever
  }
  if (((a2 & 0x2800) | (a4 & 0x4040)) !== 0) {
    if (((a4 & 0x4040) | (a2 & 0x2800)) !== 0 && ((a0 & 0x200000) | (a3 & 0x180) | (a5 & 0x1080) | (a2 & 0x200000) | (a4 & 0x30000)) !== 0) r1 |= 0x40000; // sores-with-fever-or-eye
  }
  if (((a2 & 0x200000) | (a3 & 0x200000) | (a4 & 0x780)) !== 0) {
    if (((a2 & 0x200000) | (a4 & 0x780) | (a3 & 0x200000)) !== 0) r1 |= 0x8000000; // ill-body-sign-alone
  }
  if (((a0 & 0x20000000) | (a3 & 0x3c00000)) !== 0) {
    if ((~a2 & 0x800000) === 0 && ((a3 & 0x3c00000) | (a0 & 0x20000000)) !== 0) r1 |= 0x40000000; // numbing-one-mild-sign
  }
  if (((a3 & 0x80) | (a4 & 0x50000) | (a5 & 0x1000)) !== 0) {
    if (((a4 & 0x50000) | (a3 & 0x80) | (a5 & 0x1000)) !== 0) r2 |= 0x80; // eye-painful-or-light
  }
  if (((a0 & 0x10000) | (a5 & 0x800000)) !== 0) {
    if (((a0 & 0x10000) | (a5 & 0x800000)) !== 0) r2 |= 0x200; // eyelids-severe-or-one-sided
  }
  if (((a1 & 0x80000) | (a2 & 0x1)) !== 0) {
    if ((~a1 & 0x400) === 0 && ((a1 & 0x80000) | (a2 & 0x1)) !== 0) r2 |= 0x1000000; // fast-redness-or-burning
  }
  if (((a2 & 0x20000) | (a6 & 0x10)) !== 0) {
    if ((~a5 & 0x1) === 0 && ((a2 & 0x20000) | (a6 & 0x10)) !== 0) r3 |= 0x100; // bruise-growing-or-tense
  }
  if (((a3 & 0x8) | (a6 & 0x400)) !== 0) {
    if (((a6 & 0x400) | (a3 & 0x8)) !== 0) r3 |= 0x800; // headache-for-days
  }
  if (((a3 & 0x10400) | (a4 & 0x1)) !== 0) {
    if (((~a6 & 0x800) | (~a1 & 0x100)) === 0 && ((a4 & 0x1) | (a3 & 0x10400)) !== 0) r3 |= 0x40000; // fever-may-be-hidden
  }
  if ((a4 & 0x2d00000) !== 0) {
    if (((~a6 & 0x40000) | (~a1 & 0x800)) === 0 && (a4 & 0x2d00000) !== 0) r4 |= 0x20; // antibiotics-did-not-help
  }
  if ((a6 & 0x1800000) !== 0) {
    if ((~a1 & 0x8000) === 0 && (a6 & 0x1800000) !== 0) r4 |= 0x800; // new-patches
  }
  if (((a0 & 0x40000) | (a1 & 0x8)) !== 0) {
    if (((a1 & 0x8) | (a0 & 0x40000)) !== 0) r5 |= 0x8; // fast-swelling-first-12-hours
  }
  if (((a1 & 0x80000) | (a2 & 0x1)) !== 0) {
    if (((a1 & 0x80000) | (a2 & 0x1)) !== 0) r5 |= 0x40; // fast-redness-or-burning-early
  }
  if ((a6 & 0x1b00000) !== 0) {
    if ((a6 & 0x1b00000) !== 0) r5 |= 0x4000; // marks-early
  }
  if (((a0 & 0x20000000) | (a3 & 0x3c00000)) !== 0) {
    if (((a3 & 0x3c00000) | (a0 & 0x20000000)) !== 0) r5 |= 0x80000; // odd-feelings-alone
  }
  if ((a3 & 0x48000) !== 0) {
    if (((a4 & 0x80000) | (a5 & 0x40)) !== 0 && (a3 & 0x48000) !== 0) r7 |= 0x200000; // weak-defence-and-moderately-sore
  }
  if (((a4 & 0x2000000) | (a5 & 0x10000000)) !== 0) {
    if ((~a1 & 0x800) === 0 && ((a4 & 0x80000) | (a5 & 0x40)) !== 0 && ((a4 & 0x2000000) | (a5 & 0x10000000)) !== 0) r7 |= 0x1000000; // weak-defence-and-lumps
  }
  rules[0] = r0;
  rules[1] = r1;
  rules[2] = r2;
  rules[3] = r3;
  rules[4] = r4;
  rules[5] = r5;
  rules[6] = r6;
  rules[7] = r7;
  rules[8] = r8;
}

/** The rules and lifts as code, written from the rules by a program and never by hand. */
export const generatedRules: GeneratedRules = { mark: '6e6b74a400b217ae', fire };
