package dev.orm.example;

import dev.orm.servers.TestDatabase;
import dev.orm.session.DatabaseSettings;
import java.util.List;
import org.junit.jupiter.api.AutoClose;

/** The same on a server. */
abstract class HibernateOnAServer extends HibernateAsJudge {
    @AutoClose
    private final TestDatabase database = database();

    abstract TestDatabase database();

    @Override
    final String connection() {
        return """
                url: %s
                user: %s
                password: '%s'
                """.formatted(database.url(), database.user(), database.password());
    }

    @Override
    final DatabaseSettings settings() {
        return DatabaseSettings.ofUrl(database.url()).withLogin(database.user(), database.password());
    }

    @Override
    final Hibernate hibernate(List<Class<?>> entities) {
        return Hibernate.over(database, entities);
    }
}
