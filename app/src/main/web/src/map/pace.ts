/** Keeps the map moving where no graphics card draws it. */
import type { Map as GlMap } from 'maplibre-gl';

/** Of the width and of the height: a quarter of the points to draw. */
const COARSE = 0.5;
const CALM_MS = 250;

/**
 * Drawn by software, a frame costs by its points. So while such a map moves it is drawn coarser, and sharp
 * again once it rests. It is made coarse before the hand moves: to do so in the middle would end the drag.
 */
export function keepPace(map: GlMap, holder: HTMLElement): void {
  if (!bySoftware()) return;
  const sharp = map.getPixelRatio();
  let coarse = false;
  let setting = false;
  let timer = 0;
  const set = (to: boolean) => {
    if (coarse === to) return;
    coarse = to;
    setting = true;
    map.setPixelRatio(to ? sharp * COARSE : sharp);
    setting = false;
  };
  const begin = () => {
    clearTimeout(timer);
    if (!setting) set(true);
  };
  const end = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => (map.isMoving() ? end() : set(false)), CALM_MS);
  };
  holder.addEventListener('pointerdown', begin, { capture: true });
  holder.addEventListener('pointerup', end, { capture: true });
  holder.addEventListener('pointercancel', end, { capture: true });
  holder.addEventListener('wheel', () => { begin(); end(); }, { capture: true, passive: true });
  map.on('movestart', (event) => !('originalEvent' in event && event.originalEvent) && begin());
  map.on('moveend', end);
  map.on('remove', () => clearTimeout(timer));
}

function bySoftware(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return false;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}
