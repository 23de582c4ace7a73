-- Many people have a name of one word: it stands in given_name, and family_name is empty.

alter table people drop constraint people_family_name_check;
alter table people add constraint people_family_name_check check (length(family_name) <= 100);
