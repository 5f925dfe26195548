-- What waits for its time comes after everything else, so that it holds up nothing.
alter table bot_letter drop constraint bot_letter_priority_check;
alter table bot_letter add constraint bot_letter_priority_check check (priority in (0, 1, 2));
