alter table helpline.user_type add column version integer not null default 0;
comment on column helpline.user_type.version is 'class: none; retention: organisation';

-- Helplines founded before get the starter for sexualised contacts too, out of use until the house takes it up.
insert into helpline.user_type (organisation_id, id, service_id, starter, position, retired_at)
select service.organisation_id, gen_random_uuid(), service.id, 'sexualised',
       1 + coalesce((select max(type.position)
                     from helpline.user_type type
                     where type.organisation_id = service.organisation_id and type.service_id = service.id), 0),
       now()
from organisation.service
where service.kind = 'HELPLINE';
