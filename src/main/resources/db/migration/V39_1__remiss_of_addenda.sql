-- A revision in mid-year has a round of its own where the municipality says so; 0 is the year's turn.
alter table remiss_round add column addendum_no integer default 0 not null;
alter table remiss_round drop constraint remiss_round_once;
alter table remiss_round add constraint remiss_round_once unique (kommun, plan_year, addendum_no);
