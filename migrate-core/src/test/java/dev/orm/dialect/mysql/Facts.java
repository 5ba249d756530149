package dev.orm.dialect.mysql;

/** Servers as they come, for what needs none. */
final class Facts {
    static final ServerFacts MYSQL_8_0 =
            ServerFacts.usual("mysql", "8.0.12", Features.ofMySql(new ServerVersion(8, 0, 12)), "utf8mb4_0900_ai_ci");
    static final ServerFacts MYSQL_9 =
            ServerFacts.usual("mysql", "9.7.4", Features.ofMySql(new ServerVersion(9, 7, 4)), "utf8mb4_0900_ai_ci");

    private Facts() {}
}
