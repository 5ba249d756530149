package dev.orm.example;

import dev.orm.session.DatabaseSettings;
import java.util.List;

class SqliteJudgeIT extends HibernateAsJudge {
    @Override
    String databaseName() {
        return "SQLite";
    }

    @Override
    String connection() {
        return "url: jdbc:sqlite:shop.db\n";
    }

    @Override
    DatabaseSettings settings() {
        return DatabaseSettings.ofUrl("jdbc:sqlite:" + folder.resolve("shop.db"));
    }

    @Override
    Hibernate hibernate(List<Class<?>> entities) {
        return Hibernate.over(folder.resolve("shop.db"), entities);
    }
}
