-- What somebody has written in a task's form and not sent in yet: his alone, and gone with the task.
create table task_draft (
    kommun varchar(64) not null,
    -- the engine's id of the task
    task varchar(64) not null,
    person varchar(255) not null,
    -- JSON as it was typed, days and numbers that cannot be read too; null once he has begun anew, so that the numbers go on
    content text,
    -- one more for each time that it was saved
    lock_no integer not null,
    saved_at timestamp with time zone not null,
    primary key (task, person)
);

create index task_draft_kommun on task_draft (kommun);
