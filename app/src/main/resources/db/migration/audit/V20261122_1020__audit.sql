create schema audit;
grant usage on schema audit to samklang_runtime;

create table audit.entry (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid
        references organisation.organisation (organisation_id),
    id              uuid        not null,
    at              timestamptz not null,
    staff_id        uuid        not null,
    action          text        not null check (action in ('READ', 'SEARCHED', 'CREATED', 'CHANGED', 'DELETED')),
    record_kind     text        not null check (record_kind ~ '^[a-z][a-z-]{1,40}$'),
    record_id       uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id)
);
create index entry_by_time on audit.entry (organisation_id, at desc, id);
alter table audit.entry enable row level security;
create policy own_organisation on audit.entry to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
-- The program adds and reads; nobody changes what happened.
grant select, insert on audit.entry to samklang_runtime;
comment on table audit.entry is 'Who saw and changed what. Ids only, never content.';
comment on column audit.entry.organisation_id is 'class: none; retention: row';
comment on column audit.entry.id is 'class: none; retention: row';
comment on column audit.entry.at is 'class: internal; retention: trail';
comment on column audit.entry.staff_id is 'class: internal; retention: trail';
comment on column audit.entry.action is 'class: internal; retention: trail';
comment on column audit.entry.record_kind is 'class: none; retention: trail';
comment on column audit.entry.record_id is 'class: internal; retention: trail';
