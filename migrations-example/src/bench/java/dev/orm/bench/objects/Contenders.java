package dev.orm.bench.objects;

import java.sql.SQLException;

/** Who takes part. */
final class Contenders {
    private Contenders() {}

    static Contender of(String name, Place place) throws SQLException {
        return switch (name) {
            case "jdbc" -> new JdbcContender(place.connect());
            case "orm" -> new OrmContender(place.connect());
            case "hibernate" -> new HibernateContender(place);
            default -> throw new IllegalArgumentException("nobody is called " + name);
        };
    }
}
