package dev.orm.bench.objects;

import dev.orm.servers.TestDatabase;
import dev.orm.servers.TestServers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** A database with empty tables, that lives while this is open. */
final class Place implements AutoCloseable {
    private static final String[] TABLES = {
        "create table items (id bigint not null primary key, name varchar(80) not null, description varchar(200), "
                + "quantity integer not null, price float not null, active boolean not null)",
        "create table parents (id bigint not null primary key, name varchar(80) not null)",
        "create table children (id bigint not null primary key, name varchar(80) not null, "
                + "parent_id bigint not null references parents)"
    };

    private final String url;
    private final String user;
    private final String password;
    private final Connection keeper;
    private final AutoCloseable server;

    private Place(String url, String user, String password, AutoCloseable server) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
        this.keeper = connect();
        execute(TABLES);
    }

    /**
     * @param database sqlite, in memory, or postgresql, whose driver makes statements of several rows of a batch
     */
    static Place of(String database) throws SQLException {
        if (database.equals("sqlite")) {
            String url = "jdbc:sqlite:file:bench" + System.nanoTime() + "?mode=memory&cache=shared";
            return new Place(url, "", "", () -> {});
        }
        TestDatabase server = TestServers.postgresql();
        return new Place(server.url() + "?reWriteBatchedInserts=true", server.user(), server.password(), server);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** For Hibernate. */
    Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>();
        properties.put("hibernate.connection.url", url);
        properties.put("hibernate.connection.username", user);
        properties.put("hibernate.connection.password", password);
        if (url.startsWith("jdbc:sqlite:")) {
            properties.put("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
        }
        return properties;
    }

    void empty() throws SQLException {
        execute(url.startsWith("jdbc:sqlite:") ? "delete from items" : "truncate items");
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws Exception {
        keeper.close();
        server.close();
    }
}
