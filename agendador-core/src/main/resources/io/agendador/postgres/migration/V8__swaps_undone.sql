-- A swap that was in force can be taken back with the change that put it there, and come back when that is undone.

alter table swap drop constraint swap_status_check;
alter table swap add constraint swap_status_check
    check (status in ('REGISTERED', 'APPLIED', 'UNDONE', 'CANCELLED'));

comment on table swap is 'Two professionals exchange, or one hands over, an assignment. Once APPLIED it only goes to UNDONE and back; kept for good.';

create or replace function keep_swap() returns trigger language plpgsql set search_path from current as $$
declare
    same swap := new;
begin
    same.status := old.status;
    if old.status = 'REGISTERED' then
        return new;
    elsif (old.status, new.status) in (('APPLIED', 'UNDONE'), ('UNDONE', 'APPLIED')) and same is not distinct from old then
        return new;
    end if;
    raise exception 'swap % is % already', old.id, old.status using errcode = 'AG004';
end $$;
