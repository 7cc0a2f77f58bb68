create schema anonymity;
grant usage on schema anonymity to samklang_runtime;

create table anonymity.rules (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    blocked         text    not null default 'CPR' check (blocked ~ '(^| )CPR( |$)'),
    version         integer not null default 1,
    primary key (organisation_id)
);
alter table anonymity.rules enable row level security;
create policy own_organisation on anonymity.rules to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on anonymity.rules to samklang_runtime;
comment on table anonymity.rules is 'What an organisation refuses outright and what it only asks about; no row until it has decided.';
comment on column anonymity.rules.organisation_id is 'class: none; retention: row';
comment on column anonymity.rules.blocked is 'class: none; retention: organisation';
comment on column anonymity.rules.version is 'class: none; retention: organisation';

create table anonymity.overridden (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    kind            text    not null check (length(kind) between 2 and 30),
    day             date    not null,
    times           integer not null check (times > 0),
    primary key (organisation_id, kind, day)
);
alter table anonymity.overridden enable row level security;
create policy own_organisation on anonymity.overridden to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on anonymity.overridden to samklang_runtime;
comment on table anonymity.overridden is 'How often something was saved although it was marked: by kind and day, never the text and never who.';
comment on column anonymity.overridden.organisation_id is 'class: none; retention: row';
comment on column anonymity.overridden.kind is 'class: none; retention: statistics';
comment on column anonymity.overridden.day is 'class: none; retention: statistics';
comment on column anonymity.overridden.times is 'class: none; retention: statistics';
