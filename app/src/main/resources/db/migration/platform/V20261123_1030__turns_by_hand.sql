-- A run by hand ends its own turn alone, and keeps it for as long as it deletes something.
alter table platform.retention_hand add column turn_id uuid, add column alive_at timestamptz;
update platform.retention_hand set turn_id = gen_random_uuid(), alive_at = started_at;
alter table platform.retention_hand alter column turn_id set not null, alter column alive_at set not null;
comment on column platform.retention_hand.turn_id is 'class: none; retention: organisation';
comment on column platform.retention_hand.alive_at is 'class: internal; retention: organisation';
