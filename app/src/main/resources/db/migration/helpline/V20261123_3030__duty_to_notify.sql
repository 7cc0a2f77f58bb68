-- Which section says what, and since when. A section that is renumbered is a new row with its own first day.
create table helpline.law_section (
    duty       text not null check (duty in ('NOTIFY_PUBLIC', 'NOTIFY_EVERYBODY', 'AVERT', 'HELP')),
    valid_from date not null,
    act        text not null,
    section    text not null,
    checked_on date not null,
    source     text not null,
    primary key (duty, valid_from)
);
grant select on helpline.law_section to samklang_runtime;
comment on table helpline.law_section is 'The sections of Danish law behind the duties to notify and to avert, by date.';
comment on column helpline.law_section.duty is 'class: none; retention: installation';
comment on column helpline.law_section.valid_from is 'class: none; retention: installation';
comment on column helpline.law_section.act is 'class: none; retention: installation';
comment on column helpline.law_section.section is 'class: none; retention: installation';
comment on column helpline.law_section.checked_on is 'class: none; retention: installation';
comment on column helpline.law_section.source is 'class: none; retention: installation';
insert into helpline.law_section (duty, valid_from, act, section, checked_on, source) values
    ('NOTIFY_PUBLIC', '2024-01-01', 'barnets lov', '§ 133', '2026-11-22', 'lov nr. 721 af 13. juni 2023, retsinformation.dk'),
    ('NOTIFY_EVERYBODY', '2024-01-01', 'barnets lov', '§ 135', '2026-11-22', 'lov nr. 721 af 13. juni 2023, retsinformation.dk'),
    ('AVERT', '1933-01-01', 'straffeloven', '§ 141', '2026-11-22', 'straffeloven, retsinformation.dk'),
    ('HELP', '1933-01-01', 'straffeloven', '§ 253', '2026-11-22', 'straffeloven, retsinformation.dk');

create table helpline.duty_rules (
    organisation_id uuid    not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    service_id      uuid    not null,
    people          text    not null check (people in ('EVERYBODY', 'PUBLIC')),
    version         integer not null default 0,
    primary key (organisation_id, service_id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id)
);
alter table helpline.duty_rules enable row level security;
create policy own_organisation on helpline.duty_rules to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.duty_rules to samklang_runtime;
comment on table helpline.duty_rules is 'Whether the people of a helpline notify as public professionals or as everybody must.';
comment on column helpline.duty_rules.organisation_id is 'class: none; retention: row';
comment on column helpline.duty_rules.service_id is 'class: none; retention: organisation';
comment on column helpline.duty_rules.people is 'class: none; retention: organisation';
comment on column helpline.duty_rules.version is 'class: none; retention: organisation';

-- Words are kept on an alias alone, and go with it; without one only that it was done is left.
create table helpline.duty_entry (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id               uuid        not null,
    service_id       uuid        not null,
    conversation_id  uuid,
    frequent_user_id uuid,
    kind             text        not null check (kind in ('CHILD_WELFARE_REPORT', 'CALLED_112', 'CALLED_POLICE', 'TALKED_AWAY')),
    matter           text        not null default '' check (length(matter) <= 200),
    done_on          date        not null,
    noted_by         uuid        not null,
    noted_at         timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id) on delete cascade,
    foreign key (organisation_id, noted_by) references organisation.staff_member (organisation_id, id),
    constraint words_belong_to_an_alias check (matter = '' or frequent_user_id is not null)
);
alter table helpline.duty_entry enable row level security;
create policy own_organisation on helpline.duty_entry to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.duty_entry to samklang_runtime;
create index duty_entry_of_alias on helpline.duty_entry (organisation_id, frequent_user_id, done_on desc) where frequent_user_id is not null;
create index duty_entry_of_conversation on helpline.duty_entry (organisation_id, conversation_id) where conversation_id is not null;
alter table helpline.duty_entry alter column matter set statistics 0;
comment on table helpline.duty_entry is 'A child welfare report made, or danger averted; the matter in a few words where there is an alias.';
comment on column helpline.duty_entry.organisation_id is 'class: none; retention: row';
comment on column helpline.duty_entry.id is 'class: none; retention: statistics';
comment on column helpline.duty_entry.service_id is 'class: none; retention: statistics';
comment on column helpline.duty_entry.conversation_id is 'class: internal; retention: statistics';
comment on column helpline.duty_entry.frequent_user_id is 'class: special; retention: alias';
comment on column helpline.duty_entry.kind is 'class: internal; retention: statistics';
comment on column helpline.duty_entry.matter is 'class: special; retention: alias';
comment on column helpline.duty_entry.done_on is 'class: internal; retention: statistics';
comment on column helpline.duty_entry.noted_by is 'class: internal; retention: statistics';
comment on column helpline.duty_entry.noted_at is 'class: internal; retention: statistics';
