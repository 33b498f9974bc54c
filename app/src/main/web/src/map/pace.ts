/** Keeps the map moving where no graphics card draws it. */
import type { Map as GlMap } from 'maplibre-gl';
import { RESTING } from './layers';

/** Of the width and of the height at first: a quarter of the points to draw. */
const COARSE = 0.5;
const COARSEST = 0.35;
/** With so few processors the browser has none to spare, and the first move would be the slowest. */
const FEW_PROCESSORS = 2;
const CALM_MS = 250;
/** Frames a second below which the next move is drawn coarser, and above which finer. */
const TOO_SLOW = 22;
const TOO_FINE = 45;
const STEP = 0.8;
const ENOUGH_FRAMES = 5;

/** How coarse the first move is drawn. */
export function firstRatio(processors: number): number {
  return processors <= FEW_PROCESSORS ? COARSEST : COARSE;
}

/** How coarse the next move is drawn, by how fast the last one was. */
export function nextRatio(ratio: number, frames: number, ms: number): number {
  if (frames < ENOUGH_FRAMES) return ratio;
  const rate = (1000 * frames) / ms;
  if (rate < TOO_SLOW) return Math.max(COARSEST, ratio * STEP);
  return rate > TOO_FINE ? Math.min(1, ratio / STEP) : ratio;
}

/**
 * Drawn by software, a frame costs by its points. So while such a map moves it is drawn coarser and without
 * letters and dashes, and whole again once it rests. It is made coarse before the hand moves: to do so in the
 * middle would end the drag.
 */
export function keepPace(map: GlMap, holder: HTMLElement): void {
  if (!bySoftware()) return;
  const sharp = map.getPixelRatio();
  openCoarse(map, sharp);
  let ratio = firstRatio(navigator.hardwareConcurrency);
  let coarse = false;
  let setting = false;
  let timer = 0;
  let frames = 0;
  let moving: number | null = null;
  let loaded = false; // before that the map has no layers whose look could be set
  map.once('load', () => { loaded = true; });
  const set = (to: boolean) => {
    setting = true;
    map.setPixelRatio(to ? sharp * ratio : sharp);
    if (coarse !== to) for (const [layer, opacity] of RESTING) map.setPaintProperty(layer, opacity, to ? 0 : 1);
    coarse = to;
    setting = false;
  };
  const begin = () => {
    clearTimeout(timer);
    if (loaded && !setting && (!coarse || map.getPixelRatio() !== sharp * ratio)) set(true);
  };
  const end = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (map.isMoving() ? end() : coarse && set(false)), CALM_MS);
  };
  holder.addEventListener('pointerdown', begin, { capture: true });
  holder.addEventListener('pointerup', end, { capture: true });
  holder.addEventListener('pointercancel', end, { capture: true });
  holder.addEventListener('wheel', () => { begin(); end(); }, { capture: true, passive: true });
  map.on('movestart', (event) => {
    if (setting) return;
    frames = 0;
    moving = performance.now();
    if (!('originalEvent' in event && event.originalEvent)) begin();
  });
  map.on('render', () => frames++);
  map.on('moveend', () => {
    if (setting) return;
    if (moving !== null) ratio = nextRatio(ratio, frames, performance.now() - moving);
    moving = null;
    end();
  });
  map.on('remove', () => clearTimeout(timer));
}

/** While the map is laid it is drawn again with all that comes; sharp once all of it is there, or a hand is on it. */
function openCoarse(map: GlMap, sharp: number): void {
  map.setPixelRatio(sharp * COARSEST);
  const sharpen = () => {
    map.off('idle', sharpen);
    map.off('movestart', touched);
    map.setPixelRatio(sharp);
  };
  const touched = (event: object) => {
    if ('originalEvent' in event && event.originalEvent) sharpen();
  };
  map.on('idle', sharpen);
  map.on('movestart', touched);
}

function bySoftware(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}
