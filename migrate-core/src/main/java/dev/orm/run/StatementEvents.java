package dev.orm.run;

/** Is told around each statement of a script. */
interface StatementEvents {
    void before();

    void after();

    static StatementEvents none() {
        return new StatementEvents() {
            @Override
            public void before() {}

            @Override
            public void after() {}
        };
    }
}
