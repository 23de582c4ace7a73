import '../../ui/styles.css';
import { DEFAULT_EMERGENCY_NUMBER } from '@afterneedle/knowledge';
import { ringHere } from './ring-here.ts';

/** The page reads without this script; with it, the call button rings the number of the place. */
if (ringHere() !== DEFAULT_EMERGENCY_NUMBER) document.querySelector('[data-note="default-number"]')?.remove();
