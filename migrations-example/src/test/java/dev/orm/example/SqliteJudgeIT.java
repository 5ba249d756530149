package dev.orm.example;

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
    Hibernate hibernate(List<Class<?>> entities) {
        return Hibernate.over(folder.resolve("shop.db"), entities);
    }
}
