create function cheer(was mood) returns mood language sql return 'happy'::mood;
create domain good_mood as mood check (value <> 'sad');
create type feeling as (what mood, since date);
create schema reporting;
create table reporting.days (day date, moods mood[]);
create view gone as select 'gone'::mood as mood;
create rule no_sad as on insert to users where new.mood = 'sad' do instead nothing;
