-- A contact that was turned away because a limit was reached: a kind of its own, and no conversation.
create table helpline.refusal (
    organisation_id  uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    id               uuid        not null,
    service_id       uuid        not null,
    counsellor_id    uuid        not null,
    at               timestamptz not null,
    frequent_user_id uuid,
    arrangement_id   uuid,
    primary key (organisation_id, id),
    foreign key (organisation_id, service_id) references organisation.service (organisation_id, id),
    foreign key (organisation_id, counsellor_id) references organisation.staff_member (organisation_id, id),
    foreign key (organisation_id, frequent_user_id) references helpline.frequent_user (organisation_id, id),
    foreign key (organisation_id, arrangement_id) references helpline.arrangement (organisation_id, id)
);
alter table helpline.refusal enable row level security;
create policy own_organisation on helpline.refusal to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert, update on helpline.refusal to samklang_runtime;
create index refusal_of_arrangement on helpline.refusal (organisation_id, arrangement_id, at)
    where arrangement_id is not null;
create index refusal_of_alias on helpline.refusal (organisation_id, frequent_user_id)
    where frequent_user_id is not null;
comment on table helpline.refusal is 'A contact that was turned away by an agreed limit, after the question whether somebody is in danger. Once the alias is gone it belongs to nobody and is only a count.';
comment on column helpline.refusal.organisation_id is 'class: none; retention: row';
comment on column helpline.refusal.id is 'class: none; retention: row';
comment on column helpline.refusal.service_id is 'class: none; retention: statistics';
comment on column helpline.refusal.counsellor_id is 'class: internal; retention: statistics';
comment on column helpline.refusal.at is 'class: internal; retention: statistics';
comment on column helpline.refusal.frequent_user_id is 'class: special; retention: alias';
comment on column helpline.refusal.arrangement_id is 'class: special; retention: alias';

create table helpline.beyond_limit (
    organisation_id uuid        not null default nullif(current_setting('samklang.organisation', true), '')::uuid,
    conversation_id uuid        not null,
    arrangement_id  uuid        not null,
    why             text        not null check (length(why) between 1 and 500),
    primary key (organisation_id, conversation_id),
    foreign key (organisation_id, conversation_id) references helpline.conversation (organisation_id, id),
    foreign key (organisation_id, arrangement_id)
        references helpline.arrangement (organisation_id, id) on delete cascade
);
alter table helpline.beyond_limit enable row level security;
create policy own_organisation on helpline.beyond_limit to samklang_runtime
    using (organisation_id = nullif(current_setting('samklang.organisation', true), '')::uuid);
grant select, insert on helpline.beyond_limit to samklang_runtime;
create index beyond_limit_of_arrangement on helpline.beyond_limit (organisation_id, arrangement_id);
alter table helpline.beyond_limit alter column why set statistics 0;
comment on table helpline.beyond_limit is 'Why a counsellor went beyond a limit, where they said so; nobody has to.';
comment on column helpline.beyond_limit.organisation_id is 'class: none; retention: row';
comment on column helpline.beyond_limit.conversation_id is 'class: none; retention: row';
comment on column helpline.beyond_limit.arrangement_id is 'class: special; retention: alias';
comment on column helpline.beyond_limit.why is 'class: special; retention: alias';
