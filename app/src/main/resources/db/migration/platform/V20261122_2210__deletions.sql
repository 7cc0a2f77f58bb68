-- How the latest run of each rule went.
create table platform.retention_run (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    clock           text        not null check (clock ~ '^[a-z][a-z-]{1,40}$'),
    ran_at          timestamptz not null,
    records         integer     not null check (records >= 0),
    failed          boolean     not null,
    primary key (organisation_id, clock)
);
alter table platform.retention_run enable row level security;
create policy own_organisation on platform.retention_run to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on platform.retention_run to samklang_runtime;
comment on table platform.retention_run is 'When each rule of retention last ran for an organisation, and how it went.';
comment on column platform.retention_run.organisation_id is 'class: none; retention: row';
comment on column platform.retention_run.clock is 'class: none; retention: organisation';
comment on column platform.retention_run.ran_at is 'class: none; retention: organisation';
comment on column platform.retention_run.records is 'class: none; retention: organisation';
comment on column platform.retention_run.failed is 'class: none; retention: organisation';

-- That something was deleted: how many of which kind and by which rule. The ids themselves are in platform.erasure.
create table platform.deletion (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    clock           text        not null check (clock ~ '^[a-z][a-z-]{1,40}$'),
    records         integer     not null check (records > 0),
    deleted_at      timestamptz not null,
    asked_by        uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, asked_by) references organisation.staff_member (organisation_id, id)
);
create index deletion_by_time on platform.deletion (organisation_id, deleted_at desc, id desc);
alter table platform.deletion enable row level security;
create policy own_organisation on platform.deletion to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on platform.deletion to samklang_runtime;
comment on table platform.deletion is 'Deletion records: that a rule deleted so many of a kind, and whether somebody asked it to.';
comment on column platform.deletion.organisation_id is 'class: none; retention: row';
comment on column platform.deletion.id is 'class: none; retention: row';
comment on column platform.deletion.clock is 'class: none; retention: deletion+5y';
comment on column platform.deletion.records is 'class: none; retention: deletion+5y';
comment on column platform.deletion.deleted_at is 'class: none; retention: deletion+5y';
comment on column platform.deletion.asked_by is 'class: internal; retention: deletion+5y';

-- Whether something that is not there was erased, for those who still have its address.
create index erasure_of_record on platform.erasure (organisation_id, record_id);
