package dev.orm.session.zones;

import dev.orm.session.Database;
import dev.orm.session.Session;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes an appointment, or prints what it reads. Arguments: URL, user, password, {@code write} or {@code read}, the id.
 */
public final class Diary {
    private Diary() {}

    public static void main(String[] arguments) {
        Map<String, String> settings = Map.of("url", arguments[0], "user", arguments[1], "password", arguments[2]);
        try (Database database = Database.open(settings, Appointment.class)) {
            Long id = Long.valueOf(arguments[4]);
            if (arguments[3].equals("write")) {
                database.createAll();
                database.transaction(session -> session.add(new Appointment(id)));
            } else {
                read(database, id);
            }
        }
    }

    private static void read(Database database, Long id) {
        AtomicInteger updates = new AtomicInteger();
        database.listen(event -> updates.addAndGet(event.sql().startsWith("update") ? 1 : 0));
        Appointment template = new Appointment();
        try (Session session = database.session()) {
            System.out.println(session.get(Appointment.class, id));
            session.commit();
            System.out.println("updates " + updates);
            System.out.println("found "
                    + session.query(Appointment.class)
                            .filterBy("id", id)
                            .filterBy("instant", template.instant)
                            .filterBy("offset", template.offset)
                            .filterBy("zoned", template.zoned)
                            .filterBy("offsetTime", template.offsetTime)
                            .filterBy("inTheGap", template.inTheGap)
                            .filterBy("day", template.day)
                            .filterBy("time", template.time)
                            .filterBy("sqlDate", template.sqlDate)
                            .filterBy("timestamp", template.timestamp)
                            .filterBy("date", template.date)
                            .filterBy("dateOnly", template.dateOnly)
                            .count());
        }
    }
}
