create table helpline.conversation (
    organisation_id    uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id                 uuid not null,
    service_id         uuid not null,
    counsellor_id      uuid not null,
    channel            text not null check (channel in ('PHONE', 'CHAT', 'EMAIL', 'TEXT_MESSAGE')),
    started_at         timestamptz not null,
    duration_minutes   integer not null check (duration_minutes between 0 and 1440),
    gender             text not null check (gender in ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN')),
    age_band           text not null check (age_band in ('UNDER_18', 'FROM_18', 'FROM_30', 'FROM_40', 'FROM_50', 'FROM_65', 'UNKNOWN')),
    progression        text check (progression in ('NONE', 'SOME', 'CLEAR')),
    impression         text check (impression in ('LIGHT', 'MIXED', 'HEAVY')),
    counsellor_request text check (counsellor_request in ('ASKED_FOR', 'ASKED_NOT_FOR')),
    outcome            text check (outcome in ('CLOSED_TOGETHER', 'NEXT_AGREED', 'REFERRED', 'BROKEN_OFF', 'ENDED_BY_COUNSELLOR', 'ACUTE_HELP')),
    frequent_user_id   uuid,
    registered_at      timestamptz not null,
    text_erased_at     timestamptz,
    version            integer not null default 0,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, counsellor_id) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id)
);
alter table helpline.conversation enable row level security;
create policy own_organisation on helpline.conversation to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.conversation to samklang_runtime;
comment on table helpline.conversation is 'One contact by phone, chat, mail or text: the facts that figures are counted from. Its words are in other tables.';
comment on column helpline.conversation.organisation_id is 'class: none; retention: row';
comment on column helpline.conversation.id is 'class: none; retention: row';
comment on column helpline.conversation.service_id is 'class: none; retention: statistics';
comment on column helpline.conversation.counsellor_id is 'class: internal; retention: statistics';
comment on column helpline.conversation.channel is 'class: internal; retention: statistics';
comment on column helpline.conversation.started_at is 'class: internal; retention: statistics';
comment on column helpline.conversation.duration_minutes is 'class: internal; retention: statistics';
comment on column helpline.conversation.gender is 'class: internal; retention: statistics';
comment on column helpline.conversation.age_band is 'class: internal; retention: statistics';
comment on column helpline.conversation.progression is 'class: internal; retention: statistics';
comment on column helpline.conversation.impression is 'class: internal; retention: statistics';
comment on column helpline.conversation.counsellor_request is 'class: internal; retention: statistics';
comment on column helpline.conversation.outcome is 'class: internal; retention: statistics';
comment on column helpline.conversation.frequent_user_id is 'class: special; retention: alias';
comment on column helpline.conversation.registered_at is 'class: internal; retention: statistics';
comment on column helpline.conversation.text_erased_at is 'class: none; retention: statistics';
comment on column helpline.conversation.version is 'class: none; retention: statistics';
create index conversation_of_counsellor on helpline.conversation (organisation_id, counsellor_id, started_at desc, id);
create index conversation_of_service on helpline.conversation (organisation_id, service_id, started_at desc, id);
create index conversation_of_frequent_user on helpline.conversation (organisation_id, frequent_user_id, started_at desc, id)
    where frequent_user_id is not null;
-- What the nightly erasure looks for: unlinked conversations that still have words.
create index conversation_with_passing_text on helpline.conversation (organisation_id, service_id, registered_at)
    where frequent_user_id is null and text_erased_at is null;

create table helpline.conversation_theme (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    conversation_id uuid not null,
    theme_id        uuid not null,
    primary key (organisation_id, conversation_id, theme_id),
    foreign key (organisation_id, conversation_id) references helpline.conversation (organisation_id, id) on delete cascade,
    foreign key (organisation_id, theme_id) references helpline.theme (organisation_id, id)
);
alter table helpline.conversation_theme enable row level security;
create policy own_organisation on helpline.conversation_theme to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, delete on helpline.conversation_theme to samklang_runtime;
comment on table helpline.conversation_theme is 'What one conversation was about.';
comment on column helpline.conversation_theme.organisation_id is 'class: none; retention: row';
comment on column helpline.conversation_theme.conversation_id is 'class: none; retention: row';
comment on column helpline.conversation_theme.theme_id is 'class: internal; retention: statistics';

create table helpline.conversation_text (
    organisation_id   uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    conversation_id   uuid not null,
    note              text not null check (length(note) <= 10000),
    signs             text not null check (length(signs) <= 2000),
    worked_well       text not null check (length(worked_well) <= 2000),
    worked_badly      text not null check (length(worked_badly) <= 2000),
    agreement         text not null check (length(agreement) <= 2000),
    reflection_shared text not null check (length(reflection_shared) <= 4000),
    primary key (organisation_id, conversation_id),
    foreign key (organisation_id, conversation_id) references helpline.conversation (organisation_id, id) on delete cascade
);
alter table helpline.conversation_text enable row level security;
create policy own_organisation on helpline.conversation_text to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.conversation_text to samklang_runtime;
comment on table helpline.conversation_text is 'What was written about one conversation; anonymous, and erased on its own clock.';
comment on column helpline.conversation_text.organisation_id is 'class: none; retention: row';
comment on column helpline.conversation_text.conversation_id is 'class: none; retention: row';
comment on column helpline.conversation_text.note is 'class: special; retention: conversation-text';
comment on column helpline.conversation_text.signs is 'class: special; retention: conversation-text';
comment on column helpline.conversation_text.worked_well is 'class: special; retention: conversation-text';
comment on column helpline.conversation_text.worked_badly is 'class: special; retention: conversation-text';
comment on column helpline.conversation_text.agreement is 'class: special; retention: conversation-text';
comment on column helpline.conversation_text.reflection_shared is 'class: special; retention: conversation-text';

create table helpline.private_reflection (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    conversation_id uuid not null,
    counsellor_id   uuid not null,
    text            text not null check (length(text) between 1 and 4000),
    primary key (organisation_id, conversation_id),
    foreign key (organisation_id, conversation_id) references helpline.conversation (organisation_id, id) on delete cascade,
    foreign key (organisation_id, counsellor_id) references organisation.staff_member (organisation_id, id)
);
alter table helpline.private_reflection enable row level security;
create policy own_organisation on helpline.private_reflection to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update, delete on helpline.private_reflection to samklang_runtime;
comment on table helpline.private_reflection is 'What a conversation did to the counsellor; read by its writer alone (guide C, point 3).';
comment on column helpline.private_reflection.organisation_id is 'class: none; retention: row';
comment on column helpline.private_reflection.conversation_id is 'class: none; retention: row';
comment on column helpline.private_reflection.counsellor_id is 'class: internal; retention: conversation-text';
comment on column helpline.private_reflection.text is 'class: special; retention: conversation-text';
