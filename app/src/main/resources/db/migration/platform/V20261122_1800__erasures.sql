-- What was erased, by ids alone, so that it can be erased again when an older backup brings it back.
create table platform.erasure (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    kind            text        not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
    record_id       uuid        not null,
    erased_at       timestamptz not null,
    due             boolean     not null default false,
    primary key (organisation_id, id)
);
create index erasure_by_age on platform.erasure (organisation_id, erased_at);
create index erasure_due on platform.erasure (organisation_id, kind) where due;
alter table platform.erasure enable row level security;
create policy own_organisation on platform.erasure to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on platform.erasure to samklang_runtime;
comment on table platform.erasure is 'What was erased, by its id alone: an older backup that brings it back has it erased again.';
comment on column platform.erasure.organisation_id is 'class: none; retention: row';
comment on column platform.erasure.id is 'class: none; retention: row';
comment on column platform.erasure.kind is 'class: none; retention: erasure+400d';
comment on column platform.erasure.record_id is 'class: none; retention: erasure+400d';
comment on column platform.erasure.erased_at is 'class: none; retention: erasure+400d';
comment on column platform.erasure.due is 'class: none; retention: erasure+400d';

-- Written by a restore; the next start sees what is still to be done before anybody is served.
create table platform.restored (
    restored_at timestamptz not null primary key,
    taken_at    timestamptz not null,
    settled_at  timestamptz
);
grant select, update on platform.restored to samklang_runtime;
comment on table platform.restored is 'Which backups were restored here, and whether their aftermath is done.';
comment on column platform.restored.restored_at is 'class: none; retention: installation';
comment on column platform.restored.taken_at is 'class: none; retention: installation';
comment on column platform.restored.settled_at is 'class: none; retention: installation';
