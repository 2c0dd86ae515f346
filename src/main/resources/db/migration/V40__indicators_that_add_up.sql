-- Which indicator counts a part of what another one counts. The parts of one add up to it, and are guarded together.
create table indicator_sum (
    kommun varchar(64) not null,
    -- keys of the rows in the plan
    indicator varchar(40) not null,
    whole varchar(40) not null,
    person varchar(255) not null,
    set_at timestamp with time zone not null,
    primary key (kommun, indicator),
    constraint indicator_sum_of_another check (indicator <> whole)
);
