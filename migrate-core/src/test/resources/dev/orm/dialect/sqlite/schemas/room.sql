CREATE TABLE `android_metadata` (locale TEXT);

CREATE TABLE `WorkSpec` (`id` TEXT NOT NULL, `state` INTEGER NOT NULL, `input` BLOB NOT NULL, `run_in_foreground` INTEGER NOT NULL DEFAULT false, `period_count` INTEGER NOT NULL DEFAULT 0, `trigger_content_delay` INTEGER NOT NULL DEFAULT -1, `generation` INTEGER NOT NULL DEFAULT '0', PRIMARY KEY(`id`));

CREATE TABLE `Dependency` (`work_spec_id` TEXT NOT NULL, `prerequisite_id` TEXT NOT NULL, PRIMARY KEY(`work_spec_id`, `prerequisite_id`), FOREIGN KEY(`work_spec_id`) REFERENCES `WorkSpec`(`id`) ON UPDATE CASCADE ON DELETE CASCADE , FOREIGN KEY(`prerequisite_id`) REFERENCES `WorkSpec`(`id`) ON UPDATE CASCADE ON DELETE CASCADE );

CREATE TABLE `SystemIdInfo` (`work_spec_id` TEXT NOT NULL, `generation` INTEGER NOT NULL DEFAULT 0, `weight` REAL, `name` TEXT COLLATE NOCASE DEFAULT 'undefined', PRIMARY KEY(`work_spec_id`, `generation`), FOREIGN KEY(`work_spec_id`) REFERENCES `WorkSpec`(`id`) ON UPDATE CASCADE ON DELETE CASCADE  DEFERRABLE INITIALLY DEFERRED);

CREATE TABLE room_master_table (id INTEGER PRIMARY KEY,identity_hash TEXT);

CREATE INDEX `index_WorkSpec_state` ON `WorkSpec` (`state`);

CREATE INDEX `index_Dependency_prerequisite_id` ON `Dependency` (`prerequisite_id` DESC);
