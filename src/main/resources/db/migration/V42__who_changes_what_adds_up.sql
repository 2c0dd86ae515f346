-- Locked by whoever changes which indicators of a municipality add up, so that two at once come one after the other.
create table indicator_sum_lock (
    kommun varchar(64) not null primary key
);
