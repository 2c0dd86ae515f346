-- Diaries number their matters in many ways, some at length.
alter table matter_diarienummer alter column diarienummer set data type varchar(60);
alter table termination alter column diarienummer set data type varchar(60);
