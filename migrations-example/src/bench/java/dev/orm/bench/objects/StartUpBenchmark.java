package dev.orm.bench.objects;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From the classes of sixty entities to the first answer, in a JVM that has done nothing yet. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(9)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class StartUpBenchmark {
    @Param("sqlite")
    String database = "";

    @Param({"orm", "hibernate"})
    String contender = "";

    private SixtyEntities entities;
    private List<Class<?>> classes = List.of();

    /** Compiles them. */
    @Setup(Level.Trial)
    public void compile() throws Exception {
        entities = SixtyEntities.compile();
        classes = entities.classes();
        Thread.currentThread().setContextClassLoader(entities.loader());
    }

    /** Deletes them. */
    @TearDown(Level.Trial)
    public void delete() throws Exception {
        entities.close();
    }

    /** Open a database and run the first query. */
    @Benchmark
    public Object start() {
        return contender.equals("orm") ? orm() : hibernate();
    }

    private boolean orm() {
        try (Database opened = Database.open(entities.url(), classes.toArray(Class[]::new));
                Session session = opened.session()) {
            return session.query(classes.get(0)).first() == null;
        }
    }

    private boolean hibernate() {
        Configuration configuration = new Configuration();
        classes.forEach(configuration::addAnnotatedClass);
        configuration.setProperty("hibernate.connection.url", entities.url());
        configuration.setProperty("hibernate.dialect", "org.hibernate.community.dialect.SQLiteDialect");
        try (SessionFactory factory = configuration.buildSessionFactory()) {
            return factory.fromSession(session -> session.createQuery("from Entity0", classes.get(0))
                    .setMaxResults(1)
                    .list()
                    .isEmpty());
        }
    }
}
