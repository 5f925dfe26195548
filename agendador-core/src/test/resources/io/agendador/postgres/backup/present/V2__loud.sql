alter table note disable trigger note_kept;
update note set words = upper(words);
alter table note enable trigger note_kept;
alter table note add loud boolean not null default true;
