package dev.orm.session.million;

import static dev.orm.query.Expressions.desc;
import static dev.orm.query.Expressions.field;

import dev.orm.session.Database;
import dev.orm.session.Query;
import dev.orm.session.Session;
import java.util.Map;
import java.util.stream.Stream;

/** Prints what a stream of all readings adds up to. Arguments: URL, user, password, and which of the streams. */
public final class StreamOfAMillion {
    private StreamOfAMillion() {}

    public static void main(String[] arguments) {
        Map<String, String> settings = Map.of("url", arguments[0], "user", arguments[1], "password", arguments[2]);
        try (Database database = Database.open(settings, Reading.class, Meter.class);
                Session session = database.session();
                Stream<Reading> readings = asked(session, arguments[3]).stream()) {
            long[] sum = new long[3];
            long[] before = {Long.MAX_VALUE};
            readings.forEach(reading -> {
                if (arguments[3].equals("ordered") && reading.id >= before[0]) {
                    throw new IllegalStateException(reading.id + " behind " + before[0]);
                }
                before[0] = reading.id;
                sum[0]++;
                sum[1] += reading.amount;
                sum[2] += reading.meter == null ? 0 : reading.meter.id;
            });
            System.out.println(sum[0] + " readings, " + sum[1] + ", " + sum[2]);
        }
    }

    private static Query<Reading> asked(Session session, String which) {
        Query<Reading> all = session.query(Reading.class);
        return which.equals("ordered") ? all.where(field("amount").ge(0)).orderBy("name", desc("id")) : all;
    }
}
