package dev.orm.session;

class SqliteAnswersTest extends AnswersContract {
    @Override
    Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
