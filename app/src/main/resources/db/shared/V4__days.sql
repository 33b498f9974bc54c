-- Days as two ranges: incidents that begin within the days that are asked for, and the few that began before
-- and last into them. The second have an index of their own, so that neither range is read from the first
-- day on; decision 0110 has the figures.
drop index incident_day;
create index incident_day on incident
  (sort_day, id, day_to, type, mode, status, place, province, late_day, weight, origins, recorded, retired);
create index incident_long on incident
  (day_to, sort_day, id, type, mode, status, place, province, late_day, weight, origins, recorded, retired)
  where day_to > sort_day;
-- The same for claims. Lists of claims are in order of id and stop early; only their counts read these.
drop index claim_day;
create index claim_day on claim
  (day_from, type, mode, factuality, outlet, place, day_to, id, recorded, retired);
create index claim_long on claim
  (day_to, day_from, type, mode, factuality, outlet, place, id, recorded, retired)
  where day_from is null or day_to > day_from;
-- All that the map shows of an incident.
create index incident_point on incident
  (sort_day, day_to, lat, lon, type, mode, status, day_from, origins, outlets, summary, id, recorded, retired)
  where lat is not null;
-- An article's words lie in its row; lists ask only whether it holds and how much was read in it.
create index coded_light on coded (article, recorded, retired, claims, notices);
