/*
 * What is counted of an alias stands in one array, genders, ages, channels and hours one behind the other: a question
 * takes six numbers from each of thousands of aliases, and small arrays are copied each time one is taken from them.
 */
alter table helpline.recognition_habit add column counted real[];
update helpline.recognition_habit set counted = genders || ages || channels || hours;
alter table helpline.recognition_habit alter column counted set not null,
    drop column genders, drop column ages, drop column channels, drop column hours;
comment on column helpline.recognition_habit.counted is 'class: special; retention: alias';

-- Thousands of rows are read at once: the setting is asked for once for the question, not once for each of them.
alter policy own_organisation on helpline.recognition_habit
    using (organisation_id = (select nullif(current_setting('samklang.organisation', true), '')::uuid));
alter policy own_organisation on helpline.recognition_theme
    using (organisation_id = (select nullif(current_setting('samklang.organisation', true), '')::uuid));
alter policy own_organisation on helpline.recognition_word
    using (organisation_id = (select nullif(current_setting('samklang.organisation', true), '')::uuid));

-- What is read stands in the index with what it is found by: rows of one alias lie together, and questions go by word or theme.
alter table helpline.recognition_theme drop constraint recognition_theme_pkey,
    add primary key (organisation_id, service_id, theme_id, frequent_user_id) include (conversations);
alter table helpline.recognition_word drop constraint recognition_word_pkey,
    add primary key (organisation_id, service_id, term, frequent_user_id) include (documents);
