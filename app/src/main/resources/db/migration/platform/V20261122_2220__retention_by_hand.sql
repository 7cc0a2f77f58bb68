-- Somebody asked for retention to run now: who, since when, and whether it has ended. One at a time in an organisation.
create table platform.retention_hand (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    asked_by        uuid        not null,
    primary key (organisation_id),
    foreign key (organisation_id, asked_by) references organisation.staff_member (organisation_id, id)
);
alter table platform.retention_hand enable row level security;
create policy own_organisation on platform.retention_hand to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on platform.retention_hand to samklang_runtime;
comment on table platform.retention_hand is 'The latest run of retention that somebody asked for; as long as it has not ended, no other begins.';
comment on column platform.retention_hand.organisation_id is 'class: none; retention: row';
comment on column platform.retention_hand.started_at is 'class: internal; retention: organisation';
comment on column platform.retention_hand.ended_at is 'class: internal; retention: organisation';
comment on column platform.retention_hand.asked_by is 'class: internal; retention: organisation';
