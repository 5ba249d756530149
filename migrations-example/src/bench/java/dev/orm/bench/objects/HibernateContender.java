package dev.orm.bench.objects;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate, with its batching on. */
final class HibernateContender implements Contender {
    private static final int BATCH = 1_000;

    private final SessionFactory factory;

    HibernateContender(Place place) {
        Configuration configuration = new Configuration();
        List.of(Item.class, Parent.class, Child.class).forEach(configuration::addAnnotatedClass);
        place.properties().forEach(configuration::setProperty);
        configuration.setProperty("hibernate.jdbc.batch_size", String.valueOf(BATCH));
        configuration.setProperty("hibernate.order_inserts", "true");
        configuration.setProperty("hibernate.order_updates", "true");
        configuration.setProperty("hibernate.connection.pool_size", "1");
        this.factory = configuration.buildSessionFactory();
    }

    @Override
    public void insert(List<Item> items) {
        run(session -> persist(session, items));
    }

    @Override
    public List<Item> items() {
        return get(session ->
                session.createQuery("from Item", Item.class).list());
    }

    @Override
    public void insertFamilies(List<Parent> parents) {
        run(session -> persist(session, parents));
    }

    @Override
    public List<Parent> families() {
        return get(session -> session.createQuery("from Parent p left join fetch p.children", Parent.class)
                .list());
    }

    @Override
    public List<Item> gets(long[] ids) {
        return get(session -> {
            List<Item> found = new ArrayList<>(ids.length);
            for (long id : ids) {
                found.add(session.find(Item.class, id));
            }
            return found;
        });
    }

    @Override
    public void change(int count) {
        run(session -> session.createQuery("from Item where id < :count", Item.class)
                .setParameter("count", count)
                .list()
                .forEach(item -> item.quantity++));
    }

    @Override
    public void close() {
        factory.close();
    }

    /** In portions, as its manual says. */
    private static void persist(Session session, List<?> objects) {
        int open = 0;
        for (Object object : objects) {
            session.persist(object);
            if (++open % BATCH == 0) {
                session.flush();
                session.clear();
            }
        }
    }

    private void run(Consumer<Session> work) {
        factory.inTransaction(work);
    }

    private <T> T get(Function<Session, T> work) {
        return factory.fromTransaction(work);
    }
}
