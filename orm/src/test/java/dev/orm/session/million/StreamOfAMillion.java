package dev.orm.session.million;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.Map;
import java.util.stream.Stream;

/** Prints what a stream of all readings adds up to. Arguments: URL, user, password. */
public final class StreamOfAMillion {
    private StreamOfAMillion() {}

    public static void main(String[] arguments) {
        Map<String, String> settings = Map.of("url", arguments[0], "user", arguments[1], "password", arguments[2]);
        try (Database database = Database.open(settings, Reading.class, Meter.class);
                Session session = database.session();
                Stream<Reading> readings = session.query(Reading.class).stream()) {
            long[] sum = new long[3];
            readings.forEach(reading -> {
                sum[0]++;
                sum[1] += reading.amount;
                sum[2] += reading.meter == null ? 0 : reading.meter.id;
            });
            System.out.println(sum[0] + " readings, " + sum[1] + ", " + sum[2]);
        }
    }
}
