create schema drafts;
grant usage on schema drafts to samklang_runtime;

create table drafts.draft (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid        not null,
    staff_id        uuid        not null,
    kind            text        not null check (kind ~ '^[a-z][a-z-]{1,40}$'),
    fields          text        not null,
    version         integer     not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    primary key (organisation_id, staff_id, id),
    foreign key (organisation_id, staff_id) references organisation.staff_member (organisation_id, id)
);
create index draft_of_person on drafts.draft (organisation_id, staff_id, kind, updated_at desc, id);
create index draft_by_age on drafts.draft (organisation_id, updated_at);
alter table drafts.draft enable row level security;
create policy own_organisation on drafts.draft to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on drafts.draft to samklang_runtime;
comment on table drafts.draft is 'A form somebody has begun and not yet saved; seen by its writer alone.';
comment on column drafts.draft.organisation_id is 'class: none; retention: row';
comment on column drafts.draft.id is 'class: none; retention: row';
comment on column drafts.draft.staff_id is 'class: internal; retention: draft+7d';
comment on column drafts.draft.kind is 'class: none; retention: draft+7d';
comment on column drafts.draft.fields is 'class: special; retention: draft+7d';
comment on column drafts.draft.version is 'class: none; retention: draft+7d';
comment on column drafts.draft.created_at is 'class: internal; retention: draft+7d';
comment on column drafts.draft.updated_at is 'class: internal; retention: draft+7d';
