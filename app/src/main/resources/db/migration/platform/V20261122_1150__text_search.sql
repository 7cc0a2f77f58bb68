-- Misspelt words are found by their trigrams (pg_trgm); btree_gin lets such an index begin with the organisation. Both
-- come with PostgreSQL, and the owner of a database may add them.
create schema extensions;
create extension pg_trgm with schema extensions;
create extension btree_gin with schema extensions;
grant usage on schema extensions to samklang_runtime;
