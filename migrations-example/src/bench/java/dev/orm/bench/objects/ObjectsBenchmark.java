package dev.orm.bench.objects;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
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

/** Many rows in and out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6)
@Measurement(iterations = 9)
public class ObjectsBenchmark {
    private static final int MANY = 100_000;
    private static final int SOME = 10_000;
    private static final int PARENTS = 1_000;
    private static final int CHILDREN = 10;

    @Param({"sqlite", "postgresql"})
    String database = "";

    @Param({"orm", "hibernate", "jdbc"})
    String contender = "";

    /** The tables hold what is read; a benchmark that inserts begins with empty ones. */
    @State(Scope.Benchmark)
    public static class Empty {
        /** Before each time. */
        @Setup(Level.Invocation)
        public void empty(ObjectsBenchmark benchmark) throws SQLException {
            benchmark.place().empty();
            benchmark.items = LongStream.range(0, MANY).mapToObj(Item::new).toList();
        }
    }

    private Place place;
    private Contender work;
    private List<Item> items = List.of();
    private long[] ids = {};

    /** Fills the tables. */
    @Setup(Level.Trial)
    public void fill() throws SQLException {
        place = Place.of(database);
        work = Contenders.of(contender, place);
        List<Parent> parents = new ArrayList<>();
        for (long id = 0; id < PARENTS; id++) {
            parents.add(new Parent(id, CHILDREN));
        }
        work.insertFamilies(parents);
        work.insert(LongStream.range(0, MANY).mapToObj(Item::new).toList());
        List<Long> shuffled = new ArrayList<>(LongStream.range(0, SOME).boxed().toList());
        Collections.shuffle(shuffled, new Random(1));
        ids = shuffled.stream().mapToLong(Long::longValue).toArray();
    }

    /** Drops the database. */
    @TearDown(Level.Trial)
    public void close() throws Exception {
        work.close();
        place.close();
    }

    Place place() {
        return place;
    }

    /** 100,000 rows. */
    @Benchmark
    public void insert(Empty empty) {
        work.insert(items);
    }

    /** 100,000 rows. */
    @Benchmark
    public Object read() {
        return expect(work.items(), MANY);
    }

    /** 1,000 parents with 10 children each. */
    @Benchmark
    public Object families() {
        List<Parent> parents = expect(work.families(), PARENTS);
        return parents.stream().mapToInt(parent -> parent.children.size()).sum();
    }

    /** 10,000 ids. */
    @Benchmark
    public Object gets() {
        return expect(work.gets(Arrays.copyOf(ids, ids.length)), SOME);
    }

    /** 10,000 objects. */
    @Benchmark
    public void change() {
        work.change(SOME);
    }

    private static <T> List<T> expect(List<T> found, int size) {
        if (found.size() != size) {
            throw new IllegalStateException(found.size() + " instead of " + size);
        }
        return found;
    }
}
