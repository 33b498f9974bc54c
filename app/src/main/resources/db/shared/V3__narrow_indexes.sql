-- A row of an incident is wide: its object and its sentence lie in it. So that lists, counts, points and
-- facets do not read rows that they then leave out, every index ends with what filters and orders ask for;
-- decision 0075 has the figures.
drop index incident_day;
drop index incident_late;
drop index incident_place;
drop index incident_province;
drop index incident_type;
drop index incident_status;
drop index incident_origins;
drop index incident_weight;
drop index incident_lat;
drop index incident_link_of;
create index incident_day on incident
  (sort_day, id, day_to, type, mode, status, place, province, recorded, retired);
create index incident_late on incident
  (late_day, id, sort_day, day_to, type, mode, status, recorded, retired);
create index incident_origins on incident
  (origins, id, sort_day, day_to, type, mode, status, recorded, retired);
create index incident_weight on incident
  (weight, id, sort_day, day_to, type, mode, status, recorded, retired);
create index incident_type on incident
  (type, mode, sort_day, day_to, status, id, late_day, weight, origins, recorded, retired);
create index incident_place on incident
  (place, sort_day, day_to, type, mode, status, id, late_day, weight, origins, recorded, retired);
create index incident_province on incident
  (province, sort_day, day_to, type, mode, status, id, late_day, weight, origins, recorded, retired);
create index incident_lat on incident
  (lat, lon, sort_day, day_to, type, mode, status, id, late_day, weight, origins, recorded, retired);
create index incident_link_of on incident_link (incident, what, value);
drop index claim_id;
drop index claim_day;
drop index claim_place;
drop index claim_type;
drop index claim_outlet;
create index claim_id on claim (id, recorded, retired);
create index claim_day on claim (day_from, id, day_to, recorded, retired);
create index claim_place on claim (place, id, day_from, day_to, recorded, retired);
create index claim_type on claim (type, id, mode, day_from, day_to, recorded, retired);
create index claim_outlet on claim (outlet, id, day_from, day_to, recorded, retired);
create index claim_factuality on claim (factuality, id, day_from, day_to, recorded, retired);
