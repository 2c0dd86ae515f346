-- On which municipalities' notice boards the minutes of a gemensam nämnd were posted; null where there is one.
alter table announcement add column boards varchar(2100);
