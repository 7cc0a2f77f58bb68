create schema helpline;
grant usage on schema helpline to samklang_runtime;

create table helpline.settings (
    organisation_id    uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id         uuid not null,
    unlinked_text_days integer not null default 7 check (unlinked_text_days between 1 and 30),
    correction_days    integer not null default 7 check (correction_days between 1 and 30),
    version            integer not null default 0,
    primary key (organisation_id, service_id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.settings enable row level security;
create policy own_organisation on helpline.settings to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.settings to samklang_runtime;
comment on table helpline.settings is 'The house rules of one helpline.';
comment on column helpline.settings.organisation_id is 'class: none; retention: row';
comment on column helpline.settings.service_id is 'class: none; retention: organisation';
comment on column helpline.settings.unlinked_text_days is 'class: none; retention: organisation';
comment on column helpline.settings.correction_days is 'class: none; retention: organisation';
comment on column helpline.settings.version is 'class: none; retention: organisation';

create table helpline.theme (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id              uuid not null,
    service_id      uuid not null,
    starter         text check (starter ~ '^[a-z][a-z-]{1,40}$'),
    name            text check (length(name) between 1 and 60),
    position        integer not null,
    retired_at      timestamptz,
    version         integer not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    constraint theme_is_named check (starter is not null or name is not null)
);
alter table helpline.theme enable row level security;
create policy own_organisation on helpline.theme to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.theme to samklang_runtime;
comment on table helpline.theme is 'What conversations are about, in the own list of the house.';
comment on column helpline.theme.organisation_id is 'class: none; retention: row';
comment on column helpline.theme.id is 'class: none; retention: organisation';
comment on column helpline.theme.service_id is 'class: none; retention: organisation';
comment on column helpline.theme.starter is 'class: none; retention: organisation';
comment on column helpline.theme.name is 'class: internal; retention: organisation';
comment on column helpline.theme.position is 'class: none; retention: organisation';
comment on column helpline.theme.retired_at is 'class: none; retention: organisation';
comment on column helpline.theme.version is 'class: none; retention: organisation';
create index theme_in_order on helpline.theme (organisation_id, service_id, position, id);
