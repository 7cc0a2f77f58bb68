-- Each question asked of the trail is answered from one index, newest first, and stops where the page ends.
drop index audit.entry_by_time;
drop index audit.entry_of_record;
create index entry_by_time on audit.entry (organisation_id, at desc, id desc);
create index entry_by_staff on audit.entry (organisation_id, staff_id, at desc, id desc);
create index entry_by_action on audit.entry (organisation_id, action, at desc, id desc);
create index entry_of_record on audit.entry (organisation_id, record_id, at desc, id desc) where record_id is not null;
