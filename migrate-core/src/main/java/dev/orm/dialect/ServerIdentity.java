package dev.orm.dialect;

import org.jspecify.annotations.Nullable;

/** A server and database: host (null: embedded), database (or file), user (null: none), version as the server has it. */
public record ServerIdentity(
        @Nullable String host, String database, @Nullable String user, String version) {}
