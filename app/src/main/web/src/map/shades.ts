/** Colours of the ground the picture is drawn on. Quiet, so that what is reported stands out. */
export interface Shades {
  sea: string; land: string; coast: string; border: string; ink: string; halo: string; paper: string;
  road: string; cut: string; unknown: string; whatIf: string; cluster: string; clusterInk: string;
}

const LIGHT: Shades = {
  sea: '#dde6ea', land: '#f6f3ec', coast: '#9db0b8', border: '#a39c8e', ink: '#23221f', halo: '#fbf9f4', paper: '#ffffff',
  road: '#6f6a5f', cut: '#c1121f', unknown: '#b9b3a6', whatIf: '#7b2cbf', cluster: '#3d4144', clusterInk: '#ffffff',
};
const DARK: Shades = {
  sea: '#10161a', land: '#23272a', coast: '#49565d', border: '#5d6266', ink: '#eceae4', halo: '#16191b', paper: '#1b1e20',
  road: '#a09a8c', cut: '#ff6b6b', unknown: '#5c5f60', whatIf: '#c79bff', cluster: '#d6d3cb', clusterInk: '#16191b',
};

export const shades = (dark: boolean): Shades => (dark ? DARK : LIGHT);
