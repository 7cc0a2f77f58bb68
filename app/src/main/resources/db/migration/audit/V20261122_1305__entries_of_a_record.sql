-- What happened to one record: asked where something is noted once, and by whoever looks through the trail.
create index entry_of_record on audit.entry (organisation_id, record_id, at desc, id) where record_id is not null;
