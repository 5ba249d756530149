create materialized view ages as select age, count(*) as people from users group by age;
create unique index by_age on ages (age);
create index by_people on ages (people desc) where age > 18;
comment on materialized view ages is 'how many';
