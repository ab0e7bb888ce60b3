-- What the toy's read model is kept in.
create table toy (id text primary key);
