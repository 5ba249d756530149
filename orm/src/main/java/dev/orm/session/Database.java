package dev.orm.session;

import dev.orm.connect.DatabaseUrl;
import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.dialect.Refusal;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.Naming;
import dev.orm.mapping.reader.AnnotationReader;
import dev.orm.mapping.tables.MappedModel;
import dev.orm.session.entity.Entities;
import dev.orm.session.type.Classes;
import dev.orm.session.type.ColumnTypes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database and the entity classes that are used with it. One for the whole program; it may be used by all threads.
 *
 * <pre>{@code
 * Database database = Database.open("jdbc:sqlite:shop.db", User.class, Post.class);
 * database.createAll();
 * try (Session session = database.session()) {
 *     session.add(new User("John"));
 *     session.commit();
 * }
 * }</pre>
 */
public final class Database implements AutoCloseable {
    private final Connections connections;
    private final Dialect dialect;
    private final MappedModel model;
    private final ColumnTypes types;
    private final Entities entities;
    private final Failures failures;
    private final UniqueKeys uniques;
    private final KeyedSelects keyedSelects = new KeyedSelects();
    private final SiblingSessions.All sessions = new SiblingSessions.All();
    private final Listeners listeners = new Listeners();

    private Database(Connections connections, Dialect dialect, MappedModel model, Classes classes) {
        this.connections = connections;
        this.dialect = dialect;
        this.model = model;
        this.types = new ColumnTypes(dialect, model.layout(), classes);
        this.entities = new Entities(model.layout(), types, classes);
        entities.check();
        this.uniques = new UniqueKeys(model.lowered());
        this.failures = new Failures(
                dialect, new ViolatedConstraints(model.lowered(), new TableOwners(model.layout()), dialect.syntax()));
    }

    /** @param url a JDBC URL; a SQLite file that is not there is made */
    public static Database open(String url, Class<?>... classes) {
        return open(DatabaseSettings.ofUrl(url), given(classes));
    }

    /** With {@code url}, {@code user}, {@code password} and {@code naming}, or the names that the environment has them by. */
    public static Database open(Map<String, String> properties, Class<?>... classes) {
        return open(DatabaseSettings.of(Given.to("open", properties)), given(classes));
    }

    /** With a pool of the user's. */
    public static Database open(DataSource source, Class<?>... classes) {
        return open(source, Naming.JPA, given(classes));
    }

    /** With a pool of the user's, and names of tables and columns as the naming makes them. */
    public static Database open(DataSource source, Naming naming, Collection<Class<?>> classes) {
        return open(
                new PooledConnections(Given.to("open", source)), Given.to("open", naming), Given.to("open", classes));
    }

    private static List<Class<?>> given(Class<?>... classes) {
        return Stream.of(Given.to("open", classes))
                .<Class<?>>map(type -> Given.to("open", type))
                .toList();
    }

    /** With connections of its own. */
    public static Database open(DatabaseSettings settings, Collection<Class<?>> classes) {
        DatabaseUrl url = DatabaseUrl.parse(Given.to("open", settings).url());
        Connections connections = new OwnConnections(url, settings.user(), settings.password());
        return open(connections, settings.naming(), Given.to("open", classes));
    }

    private static Database open(Connections connections, Naming naming, Collection<Class<?>> classes) {
        Dialect dialect = dialect(connections);
        EntityModel model = AnnotationReader.read(classes, true);
        MappedModel mapped = MappedModel.of(model, naming, dialect.lower()::lower);
        settle(connections, dialect, mapped);
        List<ClassLoader> loaders = classes.stream()
                .map(Class::getClassLoader)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Database(connections, dialect, mapped, new Classes(loaders));
    }

    private static void settle(Connections connections, Dialect dialect, MappedModel model) {
        try {
            connections.settle(dialect, model.lowered());
        } catch (SQLException e) {
            throw StatementFailedException.of(Refusal.CONNECTION, "connect", String.valueOf(e.getMessage()), e);
        }
    }

    private static Dialect dialect(Connections connections) {
        try {
            Connection connection = connections.take();
            try {
                return Dialects.of(connection);
            } finally {
                connections.giveBack(connection);
            }
        } catch (SQLException e) {
            throw StatementFailedException.of(Refusal.CONNECTION, "connect", String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether each statement is written to the standard error, with its parameters and its time. */
    public Database echo(boolean on) {
        listeners.echo(on);
        return this;
    }

    public Database listen(StatementListener listener) {
        listeners.add(Given.to("listen", listener));
        return this;
    }

    /** Which parameters listeners do not get to see. */
    public Database mask(Predicate<Object> secrets) {
        listeners.mask(Given.to("mask", secrets));
        return this;
    }

    /** Creates the tables that are not there, as {@code orm revision --autogenerate} writes them. */
    public void createAll() {
        new Tables(dialect, model.lowered(), connections, failures, listeners).create();
    }

    /** Drops the tables of the model, and nothing else. */
    public void dropAll() {
        new Tables(dialect, model.lowered(), connections, failures, listeners).drop();
    }

    /** A new session, for one thread. */
    public Session session() {
        connections.requireOpen();
        Transaction transaction = new Transaction(connections, failures);
        return SessionAssembly.session(
                entities, types, dialect, keyedSelects, transaction, failures, listeners, uniques, sessions);
    }

    /** Does the work in a session of its own and commits it; rolls back where it fails. */
    public void transaction(Consumer<Session> work) {
        Given.to("transaction", work);
        compute(session -> {
            work.accept(session);
            return null;
        });
    }

    /** The same for work that has a result. */
    public <T> @Nullable T compute(Function<Session, @Nullable T> work) {
        Given.to("compute", work);
        try (Session session = session()) {
            T result = session.compute(work);
            session.commit();
            return result;
        }
    }

    /** No session can be opened any more; one that is open ends with its transaction. A pool of the user's stays open. */
    @Override
    public void close() {
        connections.close();
    }
}
