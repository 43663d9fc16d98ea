import { setFlagsFromString } from 'node:v8';

/**
 * For processes through which key sets run. V8 marks the whole heap whenever the buffers outside it have grown by 64 MB,
 * which one match of large registers does: half of what it cost the gateway went into looking once more at schemas that
 * never change. Counted against the heap's own limit, buffers have it looked at when there is something to gain.
 */
export function weighBuffersWithHeap(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit');
}
