CREATE TABLE "schema_migrations" ("version" varchar NOT NULL PRIMARY KEY);

CREATE TABLE "ar_internal_metadata" ("key" varchar NOT NULL PRIMARY KEY, "value" varchar, "created_at" datetime(6) NOT NULL, "updated_at" datetime(6) NOT NULL);

CREATE TABLE "users" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "email" varchar DEFAULT '' NOT NULL, "admin" boolean DEFAULT 0, "score" decimal(8,2) DEFAULT 0.0, "settings" json DEFAULT '{}', "created_at" datetime(6) DEFAULT CURRENT_TIMESTAMP NOT NULL, "token" blob(16), "age" integer(4), CONSTRAINT price_check CHECK (score > 0), CONSTRAINT chk_rails_1 CHECK (email LIKE '%@%'));

CREATE TABLE "posts" ("id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "user_id" integer NOT NULL, "title" varchar(255) COLLATE "NOCASE", "slug" varchar GENERATED ALWAYS AS (LOWER(REPLACE(title, ' ', '-'))) VIRTUAL, CONSTRAINT "fk_rails_5b5ddfd518"
FOREIGN KEY ("user_id")
  REFERENCES "users" ("id")
 ON DELETE CASCADE);

CREATE UNIQUE INDEX "index_users_on_email" ON "users" ("email") /*application='Shop'*/;

CREATE INDEX "index_posts_on_user_id_and_title" ON "posts" ("user_id", "title" COLLATE NOCASE DESC) WHERE title IS NOT NULL;

CREATE UNIQUE INDEX "index_users_on_lower_email" ON "users" (lower(email));
