package dev.orm.bench.objects;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** By hand, as fast as the driver goes. */
final class JdbcContender implements Contender {
    private static final int BATCH = 1_000;
    private static final String COLUMNS = "id, name, description, quantity, price, active";

    private final Connection connection;

    JdbcContender(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
    }

    @Override
    public void insert(List<Item> items) {
        String sql = "insert into items (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)";
        write(sql, items, (statement, item) -> {
            statement.setLong(1, item.id);
            statement.setString(2, item.name);
            statement.setString(3, item.description);
            statement.setInt(4, item.quantity);
            statement.setDouble(5, item.price);
            statement.setBoolean(6, item.active);
        });
    }

    @Override
    public List<Item> items() {
        return read("select " + COLUMNS + " from items", JdbcContender::item);
    }

    @Override
    public void insertFamilies(List<Parent> parents) {
        List<Child> children = new ArrayList<>();
        parents.forEach(parent -> children.addAll(parent.children));
        write("insert into parents (id, name) values (?, ?)", parents, (statement, parent) -> {
            statement.setLong(1, parent.id);
            statement.setString(2, parent.name);
        });
        write("insert into children (id, name, parent_id) values (?, ?, ?)", children, (statement, child) -> {
            statement.setLong(1, child.id);
            statement.setString(2, child.name);
            statement.setLong(3, child.parent == null ? 0 : child.parent.id);
        });
    }

    @Override
    public List<Parent> families() {
        Map<Long, Parent> parents = new HashMap<>();
        List<Parent> all = read("select id, name from parents", row -> {
            Parent parent = new Parent();
            parent.id = row.getLong(1);
            parent.name = row.getString(2);
            parents.put(parent.id, parent);
            return parent;
        });
        read("select id, name, parent_id from children", row -> {
            Child child = new Child();
            child.id = row.getLong(1);
            child.name = row.getString(2);
            Parent parent = parents.get(row.getLong(3));
            child.parent = parent;
            parent.children.add(child);
            return child;
        });
        return all;
    }

    @Override
    public List<Item> gets(long[] ids) {
        List<Item> found = new ArrayList<>(ids.length);
        done(() -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select " + COLUMNS + " from items where id = ?")) {
                for (long id : ids) {
                    statement.setLong(1, id);
                    try (ResultSet row = statement.executeQuery()) {
                        row.next();
                        found.add(item(row));
                    }
                }
            }
        });
        return found;
    }

    @Override
    public void change(int count) {
        List<Item> items =
                read("select " + COLUMNS + " from items where id < " + count, JdbcContender::item);
        write("update items set quantity = ? where id = ?", items, (statement, item) -> {
            statement.setInt(1, item.quantity + 1);
            statement.setLong(2, item.id);
        });
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Item item(ResultSet row) throws SQLException {
        Item item = new Item();
        item.id = row.getLong(1);
        item.name = row.getString(2);
        item.description = row.getString(3);
        item.quantity = row.getInt(4);
        item.price = row.getDouble(5);
        item.active = row.getBoolean(6);
        return item;
    }

    private <T> void write(String sql, List<T> objects, Binder<T> binder) {
        done(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int open = 0;
                for (T object : objects) {
                    binder.bind(statement, object);
                    statement.addBatch();
                    if (++open % BATCH == 0) {
                        statement.executeBatch();
                    }
                }
                statement.executeBatch();
            }
        });
    }

    private <T> List<T> read(String sql, RowReader<T> reader) {
        List<T> all = new ArrayList<>();
        done(() -> {
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
        });
        return all;
    }

    private void done(Work work) {
        try {
            work.run();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        void run() throws SQLException;
    }

    private interface Binder<T> {
        void bind(PreparedStatement statement, T object) throws SQLException;
    }

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
