package dev.orm.session;

import dev.orm.session.market.QuestionsContract;

class SqliteQuestionsTest extends QuestionsContract {
    @Override
    protected Database open(Class<?>... classes) {
        return Database.open("jdbc:sqlite::memory:", classes);
    }
}
