import { rim } from '../core/colours';
import type { Control } from '../core/model';

const SIZE = 26;
const RATIO = 2;

export interface Icon { width: number; height: number; data: Uint8ClampedArray }

/** The name under which the sign of a holder's colour and a status is kept: `sign|held|#117733`. */
export const signName = (status: Control['status'], colour: string): string => `sign|${status}|${colour}`;

/**
 * Draws the sign of a held place: a full disc when it is held, hatched when it is contested or only
 * its holder says so, an empty ring when it was abandoned. So the status shows without colour too.
 */
export function sign(name: string, edge: string, ink: string): Icon | null {
  const [what, status, colour] = name.split('|');
  if (what !== 'sign' || !status || !colour) return null;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE * RATIO;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  const middle = (SIZE * RATIO) / 2;
  const radius = middle - 3 * RATIO;
  pen.beginPath();
  pen.arc(middle, middle, radius + RATIO, 0, 2 * Math.PI);
  pen.fillStyle = edge;
  pen.fill();
  pen.beginPath();
  pen.arc(middle, middle, radius, 0, 2 * Math.PI);
  pen.save();
  pen.clip();
  if (status === 'held') {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  } else if (status !== 'left') {
    pen.lineWidth = (status === 'contested' ? 3 : 1.6) * RATIO;
    pen.strokeStyle = rim(colour, ink);
    const step = (status === 'contested' ? 6 : 4.5) * RATIO;
    for (let x = -canvas.height; x < canvas.width; x += step) {
      pen.beginPath();
      pen.moveTo(x, canvas.height);
      pen.lineTo(x + canvas.height, 0);
      pen.stroke();
    }
  }
  pen.restore();
  pen.lineWidth = 2 * RATIO;
  pen.strokeStyle = rim(colour, ink);
  pen.stroke();
  return { width: canvas.width, height: canvas.height, data: pen.getImageData(0, 0, canvas.width, canvas.height).data };
}

export const SIGN_RATIO = RATIO;
