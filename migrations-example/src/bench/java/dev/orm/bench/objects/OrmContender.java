package dev.orm.bench.objects;

import static dev.orm.query.Expressions.field;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** Ours. */
final class OrmContender implements Contender {
    private final Database database;

    OrmContender(Connection connection) {
        this.database = Database.open(new OneConnection(connection), Item.class, Parent.class, Child.class);
    }

    @Override
    public void insert(List<Item> items) {
        database.transaction(session -> items.forEach(session::add));
    }

    @Override
    public List<Item> items() {
        try (Session session = database.session()) {
            return session.query(Item.class).all();
        }
    }

    @Override
    public void insertFamilies(List<Parent> parents) {
        database.transaction(session -> parents.forEach(session::add));
    }

    @Override
    public List<Parent> families() {
        try (Session session = database.session()) {
            return session.query(Parent.class).fetch("children").all();
        }
    }

    @Override
    public List<Item> gets(long[] ids) {
        List<Item> found = new ArrayList<>(ids.length);
        try (Session session = database.session()) {
            for (long id : ids) {
                found.add(session.get(Item.class, id));
            }
        }
        return found;
    }

    @Override
    public void change(int count) {
        database.transaction(session -> session.query(Item.class)
                .where(field("id").lt((long) count))
                .all()
                .forEach(item -> item.quantity++));
    }

    @Override
    public void close() {
        database.close();
    }
}
