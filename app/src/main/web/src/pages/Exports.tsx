import type { JSX } from 'preact';
import { fileAddress, query } from '../core/api';
import type { CaseInfo } from '../core/model';
import type { Route } from '../core/route';
import { Facets } from '../parts/Facets';

/** What can be taken out of the case, by whom it is read. */
const KINDS: [kind: string, name: string, forWhom: string][] = [
  ['exchange', 'Exchange files', 'everything, as JSON Lines, for other programs and for Orontes itself'],
  ['html', 'Dossier', 'one page with the map, to be mailed or printed'],
  ['acled', 'ACLED-shaped CSV', 'for those who work with ACLED’s columns'],
  ['geojson', 'GeoJSON', 'for QGIS and kepler.gl, with time'],
  ['kml', 'KML', 'for Google Earth'],
  ['plover', 'PLOVER JSON', 'event records'],
  ['polecat', 'POLECAT table', 'event records, tab separated'],
  ['gdelt', 'GDELT events and mentions', 'a pair of tables'],
  ['jsonld', 'JSON-LD', 'SEM, PROV and Web Annotation'],
  ['ftm', 'FollowTheMoney', 'for Aleph and OpenSanctions tools'],
  ['stix', 'STIX 2.1', 'a bundle for threat-intelligence tools'],
  ['parquet', 'Parquet', 'for data frames'],
  ['wacz', 'Evidence pack', 'the originals with their hashes'],
];

export function Exports({ route, about }: { route: Route; about: CaseInfo }): JSX.Element {
  return (
    <div class="with-facets">
      <Facets route={route} />
      <section class="page">
        <h1>Export</h1>
        <p class="lead">Under the filters on this page and the clock above. {about.redacted ? 'This case is redacted: files hold positions and digests in place of passages.' : 'Reports hold names of victims and witnesses. Think of them before you pass a file on; the command line can withhold names and coarsen places.'}</p>
        <dl class="exports">
          {KINDS.filter(([kind]) => !(about.redacted && kind === 'wacz')).map(([kind, name, forWhom]) => (
            <div><dt><a href={fileAddress(`/export/${kind}${query(route)}`)} download>{name}</a></dt><dd>{forWhom}</dd></div>
          ))}
        </dl>
      </section>
    </div>
  );
}
