create table thing (id uuid not null primary key, network text not null);
