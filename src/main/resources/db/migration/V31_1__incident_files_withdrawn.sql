-- A whole file taken back: what it brought does not count any more, and the same rows may come again.
alter table incident_import drop constraint incident_import_state;
alter table incident_import add constraint incident_import_state check (state in ('PREVIEWED', 'TAKEN', 'WITHDRAWN'));
alter table incident_import add column withdrawn_at timestamp with time zone;
alter table incident_import add column withdrawn_by varchar(255);
alter table incident_import add column withdrawn_reason varchar(1000);
-- how many counted until then
alter table incident_import add column withdrawn_count integer;
alter table incident_import add constraint incident_import_withdrawn
    check (state <> 'WITHDRAWN' or (withdrawn_at is not null and withdrawn_by is not null and withdrawn_reason is not null));
